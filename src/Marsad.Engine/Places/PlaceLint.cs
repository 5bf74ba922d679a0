using System.Collections.Immutable;
using System.Globalization;
using Marsad.Engine.Data;

namespace Marsad.Engine.Places;

/// <summary>Checks the written files of the place register: countries, units and the curated list.</summary>
public static class PlaceLint
{
    private static readonly string[] Kinds =
    [
        "city", "town", "village", "district", "quarter", "camp", "settlement", "field", "refinery", "crossing", "border", "dam", "airport", "base", "port", "river", "lake",
        "sea", "strait", "canal", "mountain", "valley", "island", "region", "continent", "junction", "site",
    ];

    /// <summary>The problems of the register, each with its file and line; empty where all is well.</summary>
    public static ImmutableArray<string> Check()
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var countries = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in DataFiles.Rows("places/countries.tsv"))
        {
            countries.Add(row["id"]);
            Common(row, ids, problems);
        }

        foreach (var row in DataFiles.Rows("places/units.tsv"))
        {
            Common(row, ids, problems);
            if (!countries.Contains(row["country"])) problems.Add(At(row, $"there is no country '{row["country"]}'"));
        }

        foreach (var row in DataFiles.Rows("places/curated.tsv")) Curated(row, ids, countries, problems);
        return problems.ToImmutable();
    }

    /// <summary>The problems of one row of a curated list.</summary>
    internal static void Curated(DataRow row, Dictionary<string, string> ids, HashSet<string> countries, ImmutableArray<string>.Builder problems)
    {
        Common(row, ids, problems);
        if (row["country"].Length > 0 && !countries.Contains(row["country"])) problems.Add(At(row, $"there is no country '{row["country"]}'"));
        if (row["parent"].Length > 0 && !ids.ContainsKey(row["parent"])) problems.Add(At(row, $"there is no unit '{row["parent"]}'"));
        if (row["kind"].Length == 0) problems.Add(At(row, "there is no kind"));
        else if (Array.IndexOf(Kinds, row["kind"]) < 0) problems.Add(At(row, $"'{row["kind"]}' is no kind"));
        if (row["marks"] is not ("" or "homograph")) problems.Add(At(row, $"'{row["marks"]}' is no mark"));
    }

    private static void Common(DataRow row, Dictionary<string, string> ids, ImmutableArray<string>.Builder problems)
    {
        if (row["id"].Length == 0) problems.Add(At(row, "there is no id"));
        else if (!ids.TryAdd(row["id"], At(row, ""))) problems.Add(At(row, $"the id '{row["id"]}' is taken by {ids[row["id"]]}"));
        if (row.List("arabic").Length == 0) problems.Add(At(row, "there is no Arabic name"));
        if (row["english"].Length == 0) problems.Add(At(row, "there is no English name"));
        Within(row, "latitude", -90, 90, problems);
        Within(row, "longitude", -180, 180, problems);
        Within(row, "precision_km", 0.1, 10000, problems);
    }

    private static void Within(DataRow row, string column, double low, double high, ImmutableArray<string>.Builder problems)
    {
        if (!double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number < low || number > high)
            problems.Add(At(row, $"{column} '{row[column]}' is not between {low} and {high}"));
    }

    private static string At(DataRow row, string problem) => $"{row.File}:{row.Line}{(problem.Length > 0 ? ": " : "")}{problem}";
}
