namespace Marsad.Exchange.Tests.Validators;

/// <summary>Checks a file against the description of ACLED's CSV, without knowing how it was made.</summary>
internal static class AcledValidator
{
    private static readonly string[] Columns =
        ("event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 "
        + "admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp").Split(' ');

    private static readonly Dictionary<string, string[]> Types = new()
    {
        ["Battles"] = ["Government regains territory", "Non-state actor overtakes territory", "Armed clash"],
        ["Explosions/Remote violence"] = ["Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Grenade"],
        ["Violence against civilians"] = ["Sexual violence", "Attack", "Abduction/forced disappearance"],
        ["Protests"] = ["Peaceful protest", "Protest with intervention", "Excessive force against protesters"],
        ["Riots"] = ["Violent demonstration", "Mob violence"],
        ["Strategic developments"] = ["Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use", "Headquarters or base established", "Looting/property destruction", "Non-violent transfer of territory", "Other"],
    };

    internal static (List<Dictionary<string, string>> Rows, List<string> Problems) Check(string path)
    {
        var problems = new List<string>();
        var rows = CsvRows.Read(path, Columns, problems);
        var checks = new Checks(problems);
        if (Columns.Length != 31) problems.Add("the validator's own list is wrong");
        if (rows.Select(row => row["event_id_cnty"]).Distinct().Count() != rows.Count) problems.Add("an identifier stands twice");
        foreach (var row in rows) Check(row, checks);
        return (rows, problems);
    }

    private static void Check(Dictionary<string, string> row, Checks checks)
    {
        var id = row["event_id_cnty"];
        checks.True(id.Length > 3 && id[..3].All(char.IsAsciiLetterUpper) && id[3..].All(char.IsAsciiDigit), $"event_id_cnty: {id}");
        var day = checks.Day("event_date", row["event_date"]);
        checks.True(row["year"] == $"{day.Year:0000}", $"year: {row["year"]}");
        checks.OneOf("time_precision", row["time_precision"], "1", "2", "3");
        checks.OneOf("event_type", row["event_type"], [.. Types.Keys]);
        checks.OneOf("sub_event_type", row["sub_event_type"], Types.GetValueOrDefault(row["event_type"]) ?? []);
        checks.OneOf("disorder_type", row["disorder_type"], row["event_type"] switch
        {
            "Strategic developments" => ["Strategic developments"],
            "Protests" => ["Demonstrations"],
            "Riots" => ["Demonstrations", "Political violence"],
            _ => ["Political violence"],
        });
        foreach (var side in new[] { "1", "2" })
        {
            checks.OneOf("inter" + side, row["inter" + side], "", "1", "2", "3", "4", "5", "6", "7", "8");
            checks.True((row["actor" + side].Length > 0) == (row["inter" + side].Length > 0), $"actor{side} '{row["actor" + side]}' has the code '{row["inter" + side]}'");
        }

        checks.OneOf("civilian_targeting", row["civilian_targeting"], "", "Civilian targeting");
        checks.Number("iso", row["iso"], 0, 999, mayBeEmpty: row["country"].Length == 0);
        checks.True((row["country"].Length == 0) == (row["region"].Length == 0), "a country without a region");
        var latitude = checks.Number("latitude", row["latitude"], -90, 90, mayBeEmpty: true);
        var longitude = checks.Number("longitude", row["longitude"], -180, 180, mayBeEmpty: true);
        checks.True(latitude is null == longitude is null, "half a point");
        checks.OneOf("geo_precision", row["geo_precision"], latitude is null ? ["3"] : ["1", "2", "3"]);
        checks.True(row["source"].Length > 0 && row["source"].Split("; ").All(part => part.Trim() == part && !part.Contains(';')), $"source: {row["source"]}");
        checks.True(row["notes"].Length > 0, "no notes");
        checks.Number("fatalities", row["fatalities"], 0, 1_000_000, mayBeEmpty: false);
        checks.Number("timestamp", row["timestamp"], 1_000_000_000, 9_999_999_999, mayBeEmpty: false);
        checks.Defused(row.Values);
    }
}
