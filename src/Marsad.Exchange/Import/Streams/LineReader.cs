namespace Marsad.Exchange.Import.Streams;

/// <summary>Reads lines as bytes from a stream of any length, in memory bounded by the longest line that is allowed.</summary>
internal sealed class LineReader(Stream stream, int limit)
{
    private byte[] buffer = new byte[Math.Min(limit, 1 << 16)];
    private int start;
    private int end;
    private bool isAtEnd;

    /// <summary>The number of the line that was read last, from 1.</summary>
    internal long Line { get; private set; }

    /// <summary>The length of the last line where it was longer than the limit and its bytes are therefore gone, else 0.</summary>
    internal long Skipped { get; private set; }

    /// <summary>The next line without its end; false at the end of the stream. The memory is the caller's.</summary>
    internal bool TryRead(out ReadOnlyMemory<byte> line)
    {
        Skipped = 0;
        var scanned = start;
        while (true)
        {
            var at = Array.IndexOf(buffer, (byte)'\n', scanned, end - scanned);
            if (at >= 0) return Take(at, at + 1, out line);
            scanned = end;
            if (isAtEnd)
            {
                line = default;
                return end > start && Take(end, end, out line);
            }

            if (end - start >= limit) return SkipLine(out line);
            Fill(ref scanned);
        }
    }

    private bool Take(int lineEnd, int next, out ReadOnlyMemory<byte> line)
    {
        var length = lineEnd - start;
        if (length > 0 && buffer[lineEnd - 1] == '\r') length--;
        line = buffer.AsSpan(start, length).ToArray();
        start = next;
        Line++;
        return true;
    }

    private bool SkipLine(out ReadOnlyMemory<byte> line)
    {
        line = default;
        Line++;
        Skipped = end - start;
        start = end = 0;
        while (!isAtEnd)
        {
            var ignored = 0;
            Fill(ref ignored);
            var at = Array.IndexOf(buffer, (byte)'\n', 0, end);
            if (at >= 0)
            {
                Skipped += at;
                start = at + 1;
                return true;
            }

            Skipped += end;
            start = end = 0;
        }

        return true;
    }

    private void Fill(ref int scanned)
    {
        if (start > 0)
        {
            Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
            scanned -= start;
            end -= start;
            start = 0;
        }

        if (end == buffer.Length) Array.Resize(ref buffer, Math.Min(limit, buffer.Length * 2));
        var read = stream.Read(buffer, end, buffer.Length - end);
        if (read == 0) isAtEnd = true;
        end += read;
    }
}
