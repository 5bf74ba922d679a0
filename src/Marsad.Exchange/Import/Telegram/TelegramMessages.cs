using System.Globalization;
using System.Text;
using System.Text.Json;
using Marsad.Exchange.Import.Json;

namespace Marsad.Exchange.Import.Telegram;

/// <summary>One message of an export in JSON.</summary>
internal static class TelegramMessages
{
    private static readonly string[] Attachments = ["photo", "file", "thumbnail", "contact_vcard"];

    /// <summary>The report that a message is; nothing for service messages and those without words.</summary>
    internal static IEnumerable<ImportItem> Read(SourceFile file, TelegramChat chat, JsonElement message, ReadOnlyMemory<byte> original, ImportOptions options)
    {
        if (message.ValueKind != JsonValueKind.Object)
            return [new ImportError(file.Locator, "an entry of the list of messages is no message.", "Export the chat again.")];
        if (message.Text("type") is { } type && type != "message") return [];
        var id = message.Text("id");
        var where = $"{file.Locator}#message{id}";
        var text = TextOf(message);
        IEnumerable<ImportItem> items = string.IsNullOrWhiteSpace(text) ? [] : Drafts.Finish(DraftOf(chat, message, where, id, text, original), options);
        return items.Concat(Refused(message, where));
    }

    private static Draft DraftOf(TelegramChat chat, JsonElement message, string where, string? id, string text, ReadOnlyMemory<byte> original)
    {
        var (title, body) = PlainText.SplitTitle(text.ReplaceLineEndings("\n"));
        return new("telegram-json", where, original)
        {
            ExternalId = chat.Id is null ? id : $"{chat.Id}/{id}",
            Source = chat.Name,
            Author = message.Text("forwarded_from") ?? message.Text("from"),
            Title = title,
            Text = body,
            Published = Moment(message.Text("date_unixtime")),
            PublishedAs = message.Text("date") ?? message.Text("date_unixtime"),
        };
    }

    private static PublicationTime? Moment(string? seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and < 7_000_000_000
            ? PublicationTime.Of(DateTimeOffset.FromUnixTimeSeconds(count)) : null;

    // plain pieces are strings, marked ones (links, bold) objects with a text
    private static string TextOf(JsonElement message)
    {
        if (!message.TryGetProperty("text", out var text) && !message.TryGetProperty("text_entities", out text)) return "";
        if (text.ValueKind != JsonValueKind.Array) return text.AsText() ?? "";
        var whole = new StringBuilder();
        foreach (var piece in text.EnumerateArray())
            whole.Append(piece.ValueKind == JsonValueKind.Object ? piece.Text("text") : piece.AsText());
        return whole.ToString();
    }

    private static IEnumerable<ImportItem> Refused(JsonElement message, string where) => Attachments
        .Where(name => message.Text(name) is { } path && ExportPaths.LeavesFolder(path))
        .Select(name => new ImportError(where, $"the {name} lies outside of the export's folder and is refused.", "Export the chat again if the file belongs to it.", ReportKept: true));
}
