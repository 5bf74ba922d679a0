using System.Text;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Codes;

namespace Marsad.Exchange.Export;

/// <summary>The codebook that lies beside an export: its columns, its words, and the crosswalk.</summary>
internal static class CodebookText
{
    internal static string Of(ExportJob job)
    {
        var text = new StringBuilder();
        text.Append($"# Codebook: {job.Format.Title}\n\n{job.Format.Notes}\n\nFilters: {job.EffectiveFilter}.\n\n");
        if (job.IsRedacted) text.Append(Redacted);
        text.Append("## Columns\n\n| name | meaning |\n|---|---|\n");
        foreach (var column in job.Format.Columns) text.Append($"| `{column.Name}` | {column.Meaning.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        text.Append("\n## Words\n\n");
        foreach (var family in Enum.GetValues<EventFamily>())
            text.Append($"- **{Codebook.Word(family)}**: {string.Join(", ", Enum.GetValues<EventType>().Where(type => Codebook.FamilyOf(type) == family).Select(Codebook.Word))}\n");
        text.Append(Words);
        text.Append("\n## Crosswalk\n\nThe first row of a type whose condition holds is taken (`data/codes/crosswalk.tsv`).\n\n| type | condition | ACLED | PLOVER | CAMEO |\n|---|---|---|---|---|\n");
        foreach (var row in Crosswalk.Rows)
            text.Append($"| {Codebook.Word(row.Type)} | {string.Join("; ", row.Conditions.Select(Condition))} | {Both(row.AcledEvent, row.AcledSubEvent)} | {Both(row.Plover, row.PloverMode)} | {row.Cameo} |\n");
        return text.ToString();
    }

    private const string Redacted = """
        Redacted: people are `person` with the body that they belong to, names that hold a person's name are their type; links, headlines, identifiers of sources and quotes are left out; places are
        given by their first-level unit and its centre, or on a grid of 0.1 degree.


        """;

    private const string Words = """
        - **status**: actual (said to have happened, by whomever), planned, demanded, denied, uncertain, ended. An event that is only planned, demanded or denied did not happen.
        - **claimants**: the sources that a report names for the event; the speaker of a speech act; else the publisher.
        - **place_state**: resolved, area (about a place), ambiguous, unknown. Only the first two have coordinates.
        - Cells of CSV that begin with `=`, `+`, `-`, `@`, a tab or a carriage return have an apostrophe in front, so that no spreadsheet runs them. Numbers have none.

        """;

    private static string Condition(Condition condition) => condition.Values.IsEmpty ? condition.Kind : $"{condition.Kind} {string.Join(", ", condition.Values)}";

    private static string Both(string first, string second) => second.Length == 0 ? first : $"{first}: {second}";
}
