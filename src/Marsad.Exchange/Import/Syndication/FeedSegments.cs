using System.Text;

namespace Marsad.Exchange.Import.Syndication;

/// <summary>A piece of a feed.</summary>
/// <param name="IsEntry">Whether it is one entry; else it is what stands around entries (the feed's own elements).</param>
/// <param name="Text">Its text; null where it was too long.</param>
/// <param name="Line">The number of its first line, from 1.</param>
/// <param name="IsWhole">Whether its end tag was met.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
internal readonly record struct FeedSegment(bool IsEntry, string? Text, long Line, bool IsWhole, long Length);

/// <summary>Cuts a feed in XML into its entries, so that one that is broken spoils no other, in memory bounded by one entry. Tags inside of CDATA and comments count as text.</summary>
/// <param name="reader">The feed.</param>
/// <param name="entry">The name of an entry's element: <c>item</c> or <c>entry</c>.</param>
/// <param name="limit">The longest entry, in UTF-16 units.</param>
internal sealed class FeedSegments(TextReader reader, string entry, int limit)
{
    private readonly StringBuilder text = new();
    private readonly string close = "</" + entry;
    private long length;
    private long line = 1;
    private long firstLine = 1;
    private bool isInside;

    /// <summary>All pieces in their order.</summary>
    internal IEnumerable<FeedSegment> Read()
    {
        while (Next() is var code && code >= 0)
        {
            if (code != '<') continue;
            if (TakeSection()) continue;
            var name = TakeName();
            if (!isInside && name == entry)
            {
                var cut = text.Length - entry.Length - 1;
                if (cut > 0) yield return Done(isEntry: false, isWhole: true, keep: cut);
                isInside = true;
                firstLine = line;
                if (TakeTagEnd()) yield return End();
            }
            else if (isInside && name == close[1..])
            {
                TakeTagEnd();
                yield return End();
            }
        }

        if (text.Length > 0 || length > 0) yield return Done(isInside, isWhole: !isInside, keep: text.Length);
    }

    private FeedSegment End()
    {
        isInside = false;
        return Done(isEntry: true, isWhole: true, keep: text.Length);
    }

    private FeedSegment Done(bool isEntry, bool isWhole, int keep)
    {
        var segment = new FeedSegment(isEntry, length > limit ? null : text.ToString(0, Math.Min(keep, text.Length)), firstLine, isWhole, length);
        var rest = length > limit ? "" : text.ToString(keep, text.Length - keep);
        text.Clear().Append(rest);
        length = rest.Length;
        firstLine = line;
        return segment;
    }

    /// <summary>Passes over a CDATA section or a comment; false where the tag is another.</summary>
    private bool TakeSection()
    {
        if (reader.Peek() != '!') return false;
        Next();
        var isComment = reader.Peek() == '-';
        if (!isComment && reader.Peek() != '[') return true;
        char first = '\0', second = '\0';
        var mark = isComment ? '-' : ']';
        while (Next() is >= 0 and var code)
        {
            if (code == '>' && first == mark && second == mark) return true;
            (first, second) = (second, (char)code);
        }

        return true;
    }

    private string TakeName()
    {
        var name = new StringBuilder(16);
        while (name.Length < 64 && reader.Peek() is var code && (char.IsLetterOrDigit((char)code) || (char)code is '/' or ':' or '-' or '_' or '.') && code >= 0)
        {
            if (name.Length > 0 && code == '/') break;
            name.Append((char)Next());
        }

        return name.ToString();
    }

    /// <summary>Passes over the rest of a tag; whether it closes itself.</summary>
    private bool TakeTagEnd()
    {
        int last = 0, quote = 0;
        while (Next() is >= 0 and var code)
        {
            if (quote != 0) quote = code == quote ? 0 : quote;
            else if (code is '"' or '\'') quote = code;
            else if (code == '>') return last == '/';
            last = code;
        }

        return false;
    }

    private int Next()
    {
        var code = reader.Read();
        if (code < 0) return code;
        if (code == '\n') line++;
        if (++length <= limit) text.Append(Allowed((char)code));
        else if (text.Length > 0) text.Clear();
        return code;
    }

    // control characters are not allowed in XML 1.0, and met in feeds
    private static char Allowed(char unit) => unit < ' ' && unit is not ('\t' or '\n' or '\r') ? ' ' : unit is '\ufffe' or '\uffff' ? ' ' : unit;
}
