using System.Buffers;
using System.Text.Json;

namespace Marsad.Exchange.Import.Json;

/// <summary>Walks through a JSON document of any length and captures single values of it. It follows brackets and strings only; whether a value is
/// right inside is for the reader of the value, so that one broken value spoils no other.</summary>
internal sealed class JsonWalker(Stream stream, int maxDepth)
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> StringEnds = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> ScalarEnds = SearchValues.Create(",]} \t\r\n"u8);

    private readonly byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private long consumed;

    /// <summary>The offset of the next byte in the input.</summary>
    internal long Position => consumed + start;

    /// <summary>The next byte that is no blank, or -1 at the end of the input.</summary>
    internal int Peek()
    {
        while (Available())
        {
            var blanks = buffer.AsSpan(start, end - start).IndexOfAnyExcept(" \t\r\n"u8);
            if (blanks < 0) blanks = end - start;
            start += blanks;
            if (start < end) return buffer[start];
        }

        return -1;
    }

    /// <summary>The names of an object's members one after another; between two, the caller captures, skips or walks through the value.</summary>
    internal IEnumerable<string> Members()
    {
        Expect('{');
        while (true)
        {
            if (Peek() == ',') start++;
            if (Peek() == '}')
            {
                start++;
                yield break;
            }

            var at = Position;
            if (Peek() != '"') throw Unexpected("a member's name");
            var name = Capture(1 << 16);
            var text = name.State == PartState.Whole ? NameOf(name.Bytes.Span, at) : "";
            Expect(':');
            yield return text;
        }
    }

    /// <summary>Stands before each element of an array in turn; between two, the caller captures, skips or walks through the element. The number counts from 1.</summary>
    internal IEnumerable<int> Elements()
    {
        Expect('[');
        for (var number = 1; ; number++)
        {
            if (Peek() == ',') start++;
            switch (Peek())
            {
                case ']':
                    start++;
                    yield break;
                case -1:
                    throw new EndOfStreamException($"it ends inside of a list, at byte {Position}");
                default:
                    yield return number;
                    break;
            }
        }
    }

    /// <summary>Passes over a value.</summary>
    internal void Skip()
    {
        if (Capture(0).State == PartState.CutOff) throw new EndOfStreamException($"it ends inside of a value, at byte {Position}");
    }

    /// <summary>Takes the next value.</summary>
    /// <param name="limit">Its greatest length in bytes; a longer one is passed over.</param>
    internal JsonPart Capture(int limit)
    {
        var first = Peek();
        if (first < 0) return new(PartState.CutOff, default, Position, 0);
        var kept = new Keeper(limit, Position);
        if (first is not ('{' or '[' or '"')) return Scalar(kept);
        var depth = 0;
        var deepest = 0;
        while (Available())
        {
            var span = buffer.AsSpan(start, end - start);
            var at = span.IndexOfAny(Structure);
            if (at < 0)
            {
                Take(kept, span.Length);
                continue;
            }

            var mark = span[at];
            Take(kept, at + 1);
            if (mark == '"')
            {
                if (!TakeString(kept)) break;
            }
            else
            {
                depth += mark is (byte)'{' or (byte)'[' ? 1 : -1;
                deepest = Math.Max(deepest, depth);
            }

            if (depth <= 0) return kept.Done(deepest > maxDepth ? PartState.TooDeep : PartState.Whole);
        }

        return kept.Done(PartState.CutOff);
    }

    private JsonPart Scalar(Keeper kept)
    {
        while (Available())
        {
            var span = buffer.AsSpan(start, end - start);
            var at = span.IndexOfAny(ScalarEnds);
            Take(kept, at < 0 ? span.Length : at);
            if (at < 0) continue;
            if (kept.Size == 0) throw Unexpected("a value");
            return kept.Done(PartState.Whole);
        }

        return kept.Done(PartState.CutOff);
    }

    private bool TakeString(Keeper kept)
    {
        while (Available())
        {
            var span = buffer.AsSpan(start, end - start);
            var at = span.IndexOfAny(StringEnds);
            if (at < 0)
            {
                Take(kept, span.Length);
                continue;
            }

            var isEnd = span[at] == '"';
            Take(kept, at + 1);
            if (isEnd) return true;
            if (!Available()) return false;
            Take(kept, 1);
        }

        return false;
    }

    private void Take(Keeper kept, int length)
    {
        kept.Add(buffer.AsSpan(start, length));
        start += length;
    }

    private void Expect(char mark)
    {
        if (Peek() != mark) throw Unexpected($"'{mark}'");
        start++;
    }

    private Exception Unexpected(string wanted) => Peek() < 0
        ? new EndOfStreamException($"it ends at byte {Position}")
        : new FormatException($"byte {Position} should be {wanted}");

    private static string NameOf(ReadOnlySpan<byte> json, long at)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            return reader.Read() ? reader.GetString() ?? "" : "";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new FormatException($"byte {at} begins a broken name");
        }
    }

    private bool Available()
    {
        if (start < end) return true;
        consumed += end;
        start = 0;
        end = stream.Read(buffer, 0, buffer.Length);
        return end > 0;
    }

    /// <summary>Collects the bytes of one value up to a limit.</summary>
    private sealed class Keeper(int limit, long position)
    {
        private readonly ArrayBufferWriter<byte> bytes = new();

        internal long Size { get; private set; }

        internal void Add(ReadOnlySpan<byte> part)
        {
            Size += part.Length;
            if (Size <= limit) bytes.Write(part);
            else if (bytes.WrittenCount > 0) bytes.ResetWrittenCount();
        }

        internal JsonPart Done(PartState state) => state switch
        {
            PartState.TooDeep => new(state, default, position, Size),
            PartState.CutOff => new(state, Size <= limit ? bytes.WrittenMemory : default, position, Size),
            _ => Size <= limit ? new(state, bytes.WrittenMemory, position, Size) : new(PartState.TooLong, default, position, Size),
        };
    }
}
