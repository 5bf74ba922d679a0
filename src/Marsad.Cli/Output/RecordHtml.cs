using System.Globalization;
using System.Text;
using Marsad.Engine.Records;

namespace Marsad.Cli.Output;

/// <summary>Writes events and control statements as items of the page's list.</summary>
internal static class RecordHtml
{
    internal static void Append(StringBuilder page, Record record, CodedEvent coded)
    {
        Begin(page, coded.Id, Codebook.Word(coded.Type), coded.Status == EventStatus.Actual ? null : Codebook.Word(coded.Status));
        Names(page, record, "who", coded.Agent);
        Names(page, record, "whom", coded.Target);
        Names(page, record, "with", coded.Supporter);
        Shared(page, record, coded.Places, coded.Time, coded.AccordingTo);
        foreach (var count in coded.Counts) Count(page, count);
        End(page, coded.FoundBy);
    }

    internal static void Append(StringBuilder page, Record record, ControlStatement statement)
    {
        Begin(page, statement.Id, "control", Codebook.Word(statement.State));
        Names(page, record, "who", statement.Holder);
        Shared(page, record, statement.Places, statement.Time, statement.AccordingTo);
        if (statement.Count is { } count) Count(page, count);
        End(page, statement.FoundBy);
    }

    private static void Begin(StringBuilder page, string id, string type, string? status)
    {
        page.Append("<li><b class=\"type\">");
        HtmlText.Append(page, $"{id} {type}");
        page.Append("</b>");
        if (status is not null)
        {
            page.Append(" <span class=\"status\">");
            HtmlText.Append(page, status);
            page.Append("</span>");
        }

        page.Append("<dl>");
    }

    private static void Shared(StringBuilder page, Record record, IEnumerable<CodedPlace> places, CodedTime? time, IEnumerable<string> sources)
    {
        foreach (var place in places)
        {
            var point = place.Latitude is { } latitude && place.Longitude is { } longitude
                ? string.Create(CultureInfo.InvariantCulture, $" ({latitude:0.###}, {longitude:0.###} ± {place.PrecisionKm ?? 0:0.#} km)")
                : $" ({Codebook.Word(place.State)})";
            Field(page, "where", place.Text, point);
        }

        if (time is not null) Field(page, "when", time.Text, $" ({time.Edtf ?? "unresolved"})");
        Names(page, record, "according to", sources);
    }

    private static void Count(StringBuilder page, CodedCount count)
    {
        var value = count.Value is { } single ? single.ToString("0.##", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{count.Low:0.##}–{count.High:0.##}");
        Field(page, Codebook.Word(count.Of), count.Who ?? "", $" {Codebook.Word(count.Qualifier)} {value}");
    }

    private static void Names(StringBuilder page, Record record, string label, IEnumerable<string> keys)
    {
        foreach (var key in keys) Field(page, label, record.Find(key) is { Names.Length: > 0 } actor ? actor.Names[0].Text : key, "");
    }

    private static void Field(StringBuilder page, string label, string text, string note)
    {
        page.Append("<dt>");
        HtmlText.Append(page, label);
        page.Append("</dt><dd><bdi>");
        HtmlText.Append(page, text);
        page.Append("</bdi><bdi class=\"about\" dir=\"ltr\">");
        HtmlText.Append(page, note);
        page.Append("</bdi></dd>");
    }

    private static void End(StringBuilder page, IEnumerable<string> foundBy)
    {
        page.Append("</dl><div class=\"about\" dir=\"ltr\">");
        HtmlText.Append(page, string.Join(", ", foundBy));
        page.Append("</div></li>\n");
    }
}
