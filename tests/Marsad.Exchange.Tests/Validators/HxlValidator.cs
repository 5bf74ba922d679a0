namespace Marsad.Exchange.Tests.Validators;

/// <summary>Checks a file against the description of the HXL CSV.</summary>
internal static class HxlValidator
{
    private static readonly string[] Tags =
        ("#event+code #date+occurred #event+type #event+type+sub #group+name+first #group+name+second #adm1+name #adm1+code #loc+name+i_ar #loc+name+i_en #geo+lat #geo+lon #geo+precision "
        + "#date+precision #affected+killed #meta+source #meta+url #meta+confidence #description+quote #group+name+i_ar+controller").Split(' ');

    internal static (List<Dictionary<string, string>> Rows, List<string> Problems) Check(string path)
    {
        var problems = new List<string>();
        var checks = new Checks(problems);
        var all = CsvRows.Read(path);
        checks.True(all[0].Length == Tags.Length && all[0].All(cell => cell.Length > 0 && cell[0] != '#'), "no row of headings");
        checks.True(all[1].SequenceEqual(Tags), $"tags: {string.Join(' ', all[1])}");
        checks.True(all.All(row => row.Length == Tags.Length), "a row of another length");
        var rows = all.Skip(2).Select(row => Tags.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second)).ToList();
        foreach (var row in rows)
        {
            if (row["#date+occurred"].Length > 0) checks.Day("#date+occurred", row["#date+occurred"]);
            checks.Number("#geo+lat", row["#geo+lat"], -90, 90, mayBeEmpty: true);
            checks.Number("#geo+lon", row["#geo+lon"], -180, 180, mayBeEmpty: true);
            checks.Number("#geo+precision", row["#geo+precision"], 0, 20000, mayBeEmpty: true);
            checks.Number("#affected+killed", row["#affected+killed"], 0, 1_000_000, mayBeEmpty: true);
            checks.Number("#meta+confidence", row["#meta+confidence"], 0, 1, mayBeEmpty: false);
            checks.True(row["#event+type"] == "control" == row["#group+name+i_ar+controller"].Length > 0, "a controller in a row that is none of control, or none in one that is");
            checks.True(row["#meta+source"].Length > 0, "no source");
            checks.Defused(row.Values);
        }

        return (rows, problems);
    }
}
