using Marsad.Exchange.Import.Json;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import.Telegram;

/// <summary>The machine-readable export of Telegram Desktop (<c>result.json</c>): one chat, or all chats of an account.</summary>
/// <remarks>Message times are taken from <c>date_unixtime</c>, since <c>date</c> is local time of the machine that exported.</remarks>
internal sealed class TelegramJsonImporter : IImporter
{
    public string Name => "telegram-json";

    public bool CanRead(string path, ReadOnlySpan<byte> head)
    {
        if (FileKind.Extension(path) is not (".json" or "")) return false;
        var start = FileKind.Start(head);
        if (!start.StartsWith('{')) return false;
        return (Has(start, "messages") && (Has(start, "type") || Has(start, "id"))) || Has(start, "chats") || Has(start, "left_chats")
            || Has(start, "personal_information") || (Has(start, "about") && start.Contains("Telegram", StringComparison.Ordinal));
    }

    public IAsyncEnumerable<ImportItem> ReadAsync(SourceFile file, ImportOptions options, CancellationToken cancellationToken) =>
        Guarded.RunAsync(file, Read(file, options), cancellationToken);

    private static bool Has(string start, string name) => start.Contains($"\"{name}\"", StringComparison.Ordinal);

    private static IEnumerable<ImportItem> Read(SourceFile file, ImportOptions options)
    {
        using var stream = Utf16.Transcoded(file.Open());
        var walker = new JsonWalker(Mark.Skipped(stream), options.Limits.Depth);
        foreach (var item in ReadChat(file, walker, options)) yield return item;
    }

    // the whole export is an object like a chat, with lists of chats in it
    private static IEnumerable<ImportItem> ReadChat(SourceFile file, JsonWalker walker, ImportOptions options)
    {
        var chat = new TelegramChat(null, null);
        foreach (var member in walker.Members())
        {
            switch (member)
            {
                case "name":
                    chat = chat with { Name = JsonValues.TextOf(walker.Capture(1 << 16)) };
                    break;
                case "id":
                    chat = chat with { Id = JsonValues.TextOf(walker.Capture(1 << 16)) };
                    break;
                case "messages" when walker.Peek() == '[':
                    foreach (var item in ReadMessages(file, walker, chat, options)) yield return item;
                    break;
                case "chats" or "left_chats" when walker.Peek() == '{':
                    foreach (var item in ReadChats(file, walker, options)) yield return item;
                    break;
                default:
                    walker.Skip();
                    break;
            }
        }
    }

    private static IEnumerable<ImportItem> ReadChats(SourceFile file, JsonWalker walker, ImportOptions options)
    {
        foreach (var member in walker.Members())
        {
            if (member != "list" || walker.Peek() != '[')
            {
                walker.Skip();
                continue;
            }

            foreach (var _ in walker.Elements())
            {
                if (walker.Peek() != '{') walker.Skip();
                else foreach (var item in ReadChat(file, walker, options)) yield return item;
            }
        }
    }

    private static IEnumerable<ImportItem> ReadMessages(SourceFile file, JsonWalker walker, TelegramChat chat, ImportOptions options)
    {
        foreach (var number in walker.Elements())
        {
            var part = walker.Capture(options.Limits.DocumentBytes);
            var where = $"{file.Locator}#{(chat.Id is null ? "" : $"chat{chat.Id}/")}{number}";
            foreach (var item in JsonObjects.Read(where, part, options.Limits, root => TelegramMessages.Read(file, chat, root, part.Bytes, options))) yield return item;
            if (part.State == PartState.CutOff) yield break;
        }
    }
}
