using System.Text.Json;
using Marsad.Engine.Text;
using Marsad.Exchange.Import;
using Marsad.Exchange.Import.Dates;

namespace Marsad.Cli.Input;

/// <summary>Makes a report of an item's bytes, or says why there is none.</summary>
internal static class ReportParser
{
    private const string FormAdvice = "Expected {\"id\",\"source\",\"url\",\"published\",\"title\",\"text\"} with at least \"text\".";

    internal static (Report? Report, Problem? Problem) Parse(InputItem item, DateOnly? date)
    {
        try
        {
            return item.Kind switch
            {
                ItemKind.Failed => (null, item.Failure),
                ItemKind.Json => FromJson(item, date),
                _ => FromText(item, date),
            };
        }
        catch (JsonException exception)
        {
            return (null, new(item.Where, $"broken JSON at byte {exception.BytePositionInLine + 1}{Line(exception)}.", "Mend or remove it; the reports after it are coded."));
        }
        catch (InvalidOperationException)
        {
            return (null, new(item.Where, "the JSON holds an escape that is no text.", "Half a surrogate pair (\\ud83d alone) is none."));
        }
    }

    private static string Line(JsonException exception) => exception.LineNumber is > 0 and var line ? $" of line {line + 1}" : "";

    private static (Report? Report, Problem? Problem) FromText(InputItem item, DateOnly? date)
    {
        if (item.Bytes.IsEmpty) return (null, new(item.Where, "the report is empty.", "There is nothing to code."));
        var decoded = TextDecoder.Decode(item.Bytes.Span, item.Where);
        if (decoded.Text is null) return (null, Undecodable(item, decoded));
        var (title, body) = PlainText.SplitTitle(decoded.Text.ReplaceLineEndings("\n"));
        return Check(item, new Report(item.Name, ReportDates.InName(item.Name) ?? date, title, body));
    }

    private static Problem Undecodable(InputItem item, DecodedText decoded) =>
        new(item.Where, $"the bytes are no text ({decoded.Error?.TrimEnd('.')}).", "Save the report as UTF-8, UTF-16 or windows-1256 text.");

    private static (Report? Report, Problem? Problem) FromJson(InputItem item, DateOnly? date)
    {
        var bytes = item.Bytes;
        if (!System.Text.Unicode.Utf8.IsValid(bytes.Span))
        {
            var decoded = TextDecoder.Decode(bytes.Span, item.Where);
            if (decoded.Text is null) return (null, Undecodable(item, decoded));
            bytes = System.Text.Encoding.UTF8.GetBytes(decoded.Text);
        }

        return Check(item, ReadJson(item, bytes, date));
    }

    private static Report? ReadJson(InputItem item, ReadOnlyMemory<byte> bytes, DateOnly? date)
    {
        using var document = JsonDocument.Parse(bytes, new() { MaxDepth = 16 });
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || Text(root, "text") is not { } text) return null;
        var published = Text(root, "published") is { } field ? ReportDates.InField(field) : null;
        var id = Text(root, "id") is { Length: > 0 } named ? named : item.Name;
        return new(id, published ?? date, Text(root, "title") ?? "", text, Text(root, "source"), Text(root, "url"));
    }

    private static string? Text(JsonElement root, string name) => !root.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static (Report? Report, Problem? Problem) Check(InputItem item, Report? report)
    {
        if (report is null) return (null, new(item.Where, "this is no report.", FormAdvice));
        int letters = 0, arabic = 0, controls = 0;
        foreach (var unit in report.Content)
        {
            if (char.IsLetter(unit))
            {
                letters++;
                if (IsArabic(unit)) arabic++;
            }
            else if (char.IsControl(unit) && unit is not ('\n' or '\r' or '\t'))
            {
                controls++;
            }
        }

        if (string.IsNullOrWhiteSpace(report.Content)) return (null, new(item.Where, "the report is empty.", "There is nothing to code."));
        if (controls > 8 && controls > report.Content.Length / 20) return (null, new(item.Where, "this is binary data, no text.", "Give text, NDJSON or JSON."));
        return arabic * 4 < letters || arabic == 0
            ? (null, new(item.Where, $"the report is not in Arabic ({arabic} of {letters} letters are).", "Only Arabic reports are coded."))
            : (report, null);
    }

    private static bool IsArabic(char unit) =>
        unit is >= '\u0600' and <= '\u06ff' or >= '\u0750' and <= '\u077f' or >= '\ufb50' and <= '\ufdff' or >= '\ufe70' and <= '\ufefc';
}
