using System.Globalization;

namespace Marsad.Exchange.Tests.Validators;

/// <summary>Checks a file against the description of UCDP GED's CSV, without knowing how it was made.</summary>
internal static class GedValidator
{
    private static readonly string[] Columns =
        ("id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b "
        + "number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region "
        + "event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob").Split(' ');

    internal static (List<Dictionary<string, string>> Rows, List<string> Problems) Check(string path)
    {
        var problems = new List<string>();
        var rows = CsvRows.Read(path, Columns, problems);
        var checks = new Checks(problems);
        if (Columns.Length != 49) problems.Add("the validator's own list is wrong");
        foreach (var row in rows) Check(row, checks);
        return (rows, problems);
    }

    private static void Check(Dictionary<string, string> row, Checks checks)
    {
        checks.Number("id", row["id"], 1, 1L << 53, mayBeEmpty: false);
        checks.OneOf("type_of_violence", row["type_of_violence"], "1", "2", "3");
        checks.True(row["side_a"].Length > 0 && row["side_b"].Length > 0 && row["dyad_name"] == $"{row["side_a"]} - {row["side_b"]}", $"sides: {row["dyad_name"]}");
        checks.True(row["type_of_violence"] != "3" || row["side_b"] == "Civilians", "one-sided violence against others than civilians");
        checks.Number("number_of_sources", row["number_of_sources"], 1, 1000, mayBeEmpty: false);
        checks.True(row["source_original"].Length > 0, "nobody says it");
        checks.OneOf("where_prec", row["where_prec"], "1", "2", "3", "4", "5", "6", "7");
        var latitude = checks.Number("latitude", row["latitude"], -90, 90, mayBeEmpty: false) ?? 0;
        var longitude = checks.Number("longitude", row["longitude"], -180, 180, mayBeEmpty: false) ?? 0;
        checks.True(row["geom_wkt"] == string.Create(CultureInfo.InvariantCulture, $"POINT ({longitude} {latitude})"), row["geom_wkt"]);
        checks.True(row["priogrid_gid"] == $"{(Math.Floor((latitude + 90) * 2) * 720) + Math.Floor((longitude + 180) * 2) + 1:0}", $"priogrid_gid: {row["priogrid_gid"]}");
        checks.OneOf("region", row["region"], "Africa", "Americas", "Asia", "Europe", "Middle East");
        checks.Number("country_id", row["country_id"], 2, 999, mayBeEmpty: false);
        checks.OneOf("event_clarity", row["event_clarity"], "1", "2");
        var (start, end) = (checks.Day("date_start", row["date_start"]), checks.Day("date_end", row["date_end"]));
        var days = end.DayNumber - start.DayNumber + 1;
        checks.True(row["year"] == $"{start.Year:0000}", $"year: {row["year"]}");
        checks.True(row["date_prec"] == (days == 1 ? "1" : days <= 6 ? "2" : days == 7 ? "3" : days <= 31 ? "4" : "5") && days > 0, $"date_prec {row["date_prec"]} for {days} days");
        var deaths = new[] { "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown" }.Sum(name => checks.Number(name, row[name], 0, 1_000_000, mayBeEmpty: false) ?? 0);
        var best = checks.Number("best", row["best"], 0, 1_000_000, mayBeEmpty: false);
        var low = checks.Number("low", row["low"], 0, 1_000_000, mayBeEmpty: false);
        var high = checks.Number("high", row["high"], 1, 1_000_000, mayBeEmpty: false);
        checks.True(best == deaths && low <= best && best <= high, $"deaths {deaths}, low {low}, best {best}, high {high}");
        checks.Number("gwnoa", row["gwnoa"], 2, 999, mayBeEmpty: true);
        checks.Number("gwnob", row["gwnob"], 2, 999, mayBeEmpty: true);
        checks.Defused(row.Values);
    }
}
