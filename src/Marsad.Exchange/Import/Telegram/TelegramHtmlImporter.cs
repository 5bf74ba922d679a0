using System.Text;
using AngleSharp.Dom;
using Marsad.Exchange.Import.Dates;
using Marsad.Exchange.Import.Pages;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import.Telegram;

/// <summary>The export of Telegram Desktop for reading (<c>messages.html</c>, <c>messages2.html</c> ...), which people often have by mistake.</summary>
/// <remarks>A file holds at most a thousand messages, each a <c>div.message.default</c> with its time in the title of <c>.date.details</c>, local to the
/// machine that exported and, since 2021, with its zone.</remarks>
internal sealed class TelegramHtmlImporter : IImporter
{
    public string Name => "telegram-html";

    public bool CanRead(string path, ReadOnlySpan<byte> head)
    {
        if (FileKind.Extension(path) is not (".html" or ".htm")) return false;
        var start = Encoding.UTF8.GetString(head);
        return start.Contains("page_wrap", StringComparison.Ordinal) && (start.Contains("Exported Data", StringComparison.Ordinal) || start.Contains("message default", StringComparison.Ordinal));
    }

    public IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, ImportOptions options, CancellationToken cancellationToken) =>
        Guarded.RunAsync(file, Read(file, options), cancellationToken);

    private IEnumerable<ImportItem> Read(SourceFile file, ImportOptions options)
    {
        using var stream = file.Open();
        var bytes = Bytes.ReadAll(stream, options.Limits.DocumentBytes, out var size);
        if (bytes is null) return [new ImportError(file.Locator, $"the page has {Sizes.Text(size)}.", "Export the chat again, as JSON.")];
        var html = PageBytes.Decode(bytes, null);
        if (html is null) return [new ImportError(file.Locator, "the page is no UTF-8 text.", "Export the chat again, as JSON.")];
        try
        {
            return ReadPage(file, html, options);
        }
        catch (PageRefusedException exception)
        {
            return [new ImportError(file.Locator, $"{exception.Message}; it was not read.", "Export the chat again, as JSON.")];
        }
    }

    private List<ImportItem> ReadPage(SourceFile file, string html, ImportOptions options)
    {
        var document = PageParser.Parse(html, options);
        var chat = document.QuerySelector(".page_header .text.bold")?.TextContent.Trim() ?? document.QuerySelector(".page_header .text")?.TextContent.Trim();
        var messages = document.QuerySelectorAll("div.message.default").ToList();
        var items = new List<ImportItem>();
        var isWhole = html.AsSpan().TrimEnd().EndsWith("</html>", StringComparison.OrdinalIgnoreCase);
        string? author = null;
        for (var at = 0; at < messages.Count - (isWhole ? 0 : 1); at++)
        {
            // a message of the same author in a row carries no name
            author = OwnName(messages[at]) ?? author;
            items.AddRange(ReadMessage(file, messages[at], chat, author, options));
        }

        if (!isWhole) items.Add(CutOff(file, messages));
        return items;
    }

    private static ImportError CutOff(SourceFile file, List<IElement> messages) => new(
        messages.Count == 0 ? file.Locator : $"{file.Locator}#{messages[^1].Id}",
        messages.Count == 0 ? "the page ends before its first message." : "the page ends inside of this message.",
        "What came before is imported; export the chat again for the rest.");

    private IEnumerable<ImportItem> ReadMessage(SourceFile file, IElement message, string? chat, string? author, ImportOptions options)
    {
        var id = message.Id?.StartsWith("message", StringComparison.Ordinal) == true ? message.Id["message".Length..] : message.Id;
        var where = $"{file.Locator}#message{id}";
        foreach (var link in message.QuerySelectorAll(".media_wrap a[href]"))
        {
            if (link.GetAttribute("href") is { } path && !path.StartsWith("http", StringComparison.OrdinalIgnoreCase) && ExportPaths.LeavesFolder(path))
                yield return new ImportError(where, "an attachment lies outside of the export's folder and is refused.", "Export the chat again if the file belongs to it.", ReportKept: true);
        }

        var texts = message.QuerySelectorAll(".text").Where(element => element.Closest(".reply_to, .media_wrap") is null).ToList();
        var text = string.Join('\n', texts.Select(element => TextBlocks.Text(element)));
        if (string.IsNullOrWhiteSpace(text)) yield break;
        var forwarded = message.QuerySelector(".forwarded .from_name");
        var date = message.QuerySelectorAll(".pull_right.date.details[title]").FirstOrDefault(element => element.Closest(".forwarded") is null)?.GetAttribute("title");
        var draft = new Draft(Name, where, Encoding.UTF8.GetBytes(message.OuterHtml))
        {
            ExternalId = id,
            Source = chat,
            Author = forwarded is null ? author : WithoutDate(forwarded),
            Text = text,
            Published = date is null ? null : Moment(date, options.DayMonthOrder),
            PublishedAs = date,
        };
        foreach (var item in Drafts.Finish(draft, options)) yield return item;
    }

    // with a zone it is a moment, and stands in UTC as in the export for machines
    private static PublicationTime? Moment(string date, DayMonthOrder order) =>
        DateReader.Read(date, order) is { Moment: { } moment } ? PublicationTime.Of(moment.ToUniversalTime()) : null;

    private static string? OwnName(IElement message) =>
        message.QuerySelectorAll(".from_name").FirstOrDefault(element => element.Closest(".forwarded") is null) is { } name ? WithoutDate(name) : null;

    // the name of who is forwarded has the date of the first message beside it
    private static string WithoutDate(IElement name) => string.Concat(name.ChildNodes.OfType<IText>().Select(text => text.Data)).Trim();
}
