namespace Marsad.Exchange.Import.WebArchives;

/// <summary>The bytes of a web archive, packed by record or not, in one buffer.</summary>
internal sealed class WarcSource : IDisposable
{
    private readonly Stream? plain;
    private readonly MemberStream? members;
    private readonly ImportLimits limits;
    private readonly byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private long consumed;
    private long unpacked;

    private WarcSource(Stream? plain, MemberStream? members, ImportLimits limits)
    {
        this.plain = plain;
        this.members = members;
        this.limits = limits;
    }

    /// <summary>Where the next byte stands in the file; in a packed file, where its member begins.</summary>
    internal long Offset => members?.Offset ?? consumed + start;

    internal bool IsPacked => members is not null;

    internal static WarcSource Open(Stream stream, bool isPacked, ImportLimits limits) => isPacked ? new(null, new(stream), limits) : new(stream, null, limits);

    /// <summary>Goes to the next member of a packed file; in a plain file this is where the next record is looked for.</summary>
    internal bool NextMember()
    {
        start = end = 0;
        unpacked = 0;
        return members?.Next() ?? false;
    }

    /// <summary>A line without its end, or null at the end of the member or file.</summary>
    /// <exception cref="InvalidDataException">The line is longer than a field may be, or the member is damaged.</exception>
    internal string? ReadLine()
    {
        while (true)
        {
            var at = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (at >= 0)
            {
                var line = System.Text.Encoding.UTF8.GetString(buffer, start, at).TrimEnd('\r');
                start += at + 1;
                return line;
            }

            if (end - start == buffer.Length) throw new InvalidDataException("a field is too long");
            if (Fill()) continue;
            if (start == end) return null;
            var last = System.Text.Encoding.UTF8.GetString(buffer, start, end - start);
            start = end;
            return last;
        }
    }

    /// <summary>Reads into <paramref name="target"/>, or passes over bytes where it is null; gives how many there were.</summary>
    internal long Take(byte[]? target, long count)
    {
        long taken = 0;
        while (taken < count)
        {
            if (start == end && !Fill()) break;
            var part = (int)Math.Min(count - taken, end - start);
            if (target is not null) Buffer.BlockCopy(buffer, start, target, (int)taken, part);
            start += part;
            taken += part;
        }

        return taken;
    }

    public void Dispose()
    {
        plain?.Dispose();
        members?.Dispose();
    }

    private bool Fill()
    {
        if (start > 0)
        {
            Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
            consumed += start;
            end -= start;
            start = 0;
        }

        var read = plain?.Read(buffer, end, buffer.Length - end) ?? members!.Read(buffer.AsSpan(end));
        end += read;
        if (members is null) return read > 0;
        unpacked += read;
        var packed = Math.Max(1, members.Position - members.Offset);
        if (unpacked > limits.ExpandedBytes || (unpacked > limits.FreeExpansion && unpacked / limits.ExpansionRatio > packed))
            throw new InvalidDataException($"it unpacks to more than {limits.ExpansionRatio} times its size");
        return read > 0;
    }
}
