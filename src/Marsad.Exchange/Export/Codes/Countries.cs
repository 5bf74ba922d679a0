using System.Collections.Frozen;
using System.Globalization;
using Marsad.Engine.Data;

namespace Marsad.Exchange.Export.Codes;

/// <summary>A country under the codes of other data sets.</summary>
/// <param name="Iso2">ISO 3166-1 alpha-2.</param>
/// <param name="Iso3">ISO 3166-1 alpha-3.</param>
/// <param name="Numeric">ISO 3166-1 numeric; 0 for Kosovo, which has none.</param>
/// <param name="GleditschWard">Number in the list of Gleditsch and Ward, or null.</param>
/// <param name="AcledRegion">ACLED's region.</param>
/// <param name="GedRegion">UCDP GED's region.</param>
/// <param name="English">English name.</param>
internal sealed record CountryCodes(string Iso2, string Iso3, int Numeric, int? GleditschWard, string AcledRegion, string GedRegion, string English)
{
    /// <summary>Reads a row of codes/countries.tsv.</summary>
    /// <exception cref="InvalidDataException">A number is none.</exception>
    internal static CountryCodes Read(DataRow row) => new(
        row["iso2"], row["iso3"], Number(row, "numeric"), row["gw"].Length == 0 ? null : Number(row, "gw"), row["acled_region"], row["ged_region"], row["english"]);

    private static int Number(DataRow row, string column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw row.Error($"'{row[column]}' is no number for {column}");
}

/// <summary>The countries of codes/countries.tsv.</summary>
internal static class Countries
{
    internal const string File = "codes/countries.tsv";

    private static readonly Lazy<FrozenDictionary<string, CountryCodes>> All =
        new(() => DataFiles.Rows(File).Select(CountryCodes.Read).ToFrozenDictionary(country => country.Iso2, StringComparer.Ordinal));

    /// <summary>The codes of a country, or null for null and for what is none.</summary>
    internal static CountryCodes? Of(string? iso2) => iso2 is null ? null : All.Value.GetValueOrDefault(iso2);
}
