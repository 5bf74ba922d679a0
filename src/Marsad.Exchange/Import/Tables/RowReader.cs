using System.Text;

namespace Marsad.Exchange.Import.Tables;

/// <summary>What ended a row.</summary>
internal enum RowState : byte
{
    /// <summary>Its line's end, outside of quotes.</summary>
    Whole,

    /// <summary>It was longer than allowed; its text is gone.</summary>
    TooLong,

    /// <summary>A quote that nothing closes: the row is its first line alone, and the lines behind it are read anew.</summary>
    Unclosed,
}

/// <summary>One row of delimited text as it stands there, without its line's end.</summary>
/// <param name="State">What ended it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Line">The number of its first line, from 1.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
internal readonly record struct TextRow(RowState State, string Text, long Line, long Length);

/// <summary>Cuts delimited text into rows (RFC 4180: line ends inside of quoted cells belong to the cell), in memory bounded by the longest row.</summary>
internal sealed class RowReader(TextReader reader, char delimiter, int limit)
{
    // what is read anew for unclosed quotes, all together: else a file of nothing but quotes takes quadratic time
    private const long MostReadAgain = 64L << 20;

    private readonly char[] buffer = new char[1 << 14];
    private string pending = "";
    private int pendingAt;
    private int start;
    private int end;
    private long line = 1;
    private long readAgain;

    private enum Place : byte
    {
        CellStart,
        Plain,
        Quoted,
        BehindQuote,
    }

    /// <summary>The next row; false at the end.</summary>
    internal bool TryRead(out TextRow row)
    {
        var text = new StringBuilder();
        var first = line;
        long length = 0;
        var place = Place.CellStart;
        while (Next() is >= 0 and var code)
        {
            var unit = (char)code;
            if (unit == '\n')
            {
                line++;
                if (place != Place.Quoted) return Done(text, first, length, out row);
            }

            if (++length <= limit) text.Append(unit);
            else if (text.Length > 0) text.Clear();
            var next = After(place, unit);
            // words behind a closed cell that spans lines: the quote that opened it was a stray one, and this one opens another
            if (place == Place.BehindQuote && next == Place.Plain && line > first && length <= limit) return ReadAgain(text.ToString(), first, out row);
            place = next;
        }

        if (place == Place.Quoted && length <= limit) return ReadAgain(text.ToString(), first, out row);
        Done(text, first, length, out row);
        return length > 0;
    }

    private Place After(Place place, char unit) => place switch
    {
        Place.Quoted => unit == '"' ? Place.BehindQuote : Place.Quoted,
        Place.BehindQuote when unit == '"' => Place.Quoted,
        Place.CellStart when unit == '"' => Place.Quoted,
        Place.BehindQuote when unit == '\r' => Place.BehindQuote,
        _ => unit == delimiter ? Place.CellStart : Place.Plain,
    };

    private bool Done(StringBuilder text, long first, long length, out TextRow row)
    {
        if (text.Length > 0 && text[^1] == '\r') text.Length--;
        row = length > limit ? new(RowState.TooLong, "", first, length) : new(RowState.Whole, text.ToString(), first, length);
        return true;
    }

    // a quote that nobody closes must not swallow the rest of the file
    private bool ReadAgain(string text, long first, out TextRow row)
    {
        var cut = text.IndexOf('\n', StringComparison.Ordinal);
        var own = cut < 0 ? text : text[..cut];
        row = new(RowState.Unclosed, own.TrimEnd('\r'), first, own.Length);
        var rest = cut < 0 ? "" : text[(cut + 1)..];
        rest += pending[pendingAt..];
        readAgain += rest.Length;
        if (readAgain > MostReadAgain) throw new FormatException($"quotes are not closed in many rows, the last of them in line {first}");
        (pending, pendingAt, line) = (rest, 0, first + 1);
        return true;
    }

    private int Next()
    {
        if (pendingAt < pending.Length) return pending[pendingAt++];
        if (start == end)
        {
            start = 0;
            end = Math.Max(0, reader.Read(buffer, 0, buffer.Length));
            if (end == 0) return -1;
        }

        return buffer[start++];
    }
}
