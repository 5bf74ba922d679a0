using System.IO.Compression;

namespace Marsad.Exchange.Import.WebArchives;

/// <summary>The members of a gzip file one after another, each with the offset at which it begins.</summary>
/// <remarks>The unpacker reads ahead, so that it would never tell where a member ends. It is therefore fed in pieces that end before every sequence of bytes
/// that can begin a member: when a member is finished, everything up to the next beginning has been fed, and nothing of what follows. Such a sequence inside
/// of a member (one in sixteen million bytes) only makes a piece shorter.</remarks>
internal sealed class MemberStream(Stream packed) : IDisposable
{
    private const int HeaderLength = 10;
    private static readonly byte[] Magic = [0x1f, 0x8b, 0x08];

    private readonly byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private long consumed;
    private DeflateStream? member;

    /// <summary>The offset of the current member.</summary>
    internal long Offset { get; private set; }

    /// <summary>How many packed bytes were read.</summary>
    internal long Position => consumed + start;

    /// <summary>Goes to the next member, over what is left of the current one; false at the end.</summary>
    internal bool Next()
    {
        member?.Dispose();
        member = null;
        while (SeekMagic())
        {
            Offset = Position;
            if (!SkipHeader()) continue;
            member = new(new Feed(this), CompressionMode.Decompress);
            return true;
        }

        return false;
    }

    /// <summary>Reads from the current member; 0 at its end.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    internal int Read(Span<byte> target) => member?.Read(target) ?? 0;

    public void Dispose()
    {
        member?.Dispose();
        packed.Dispose();
    }

    private bool SeekMagic()
    {
        while (Require(Magic.Length))
        {
            var at = buffer.AsSpan(start, end - start).IndexOf(Magic);
            if (at >= 0)
            {
                start += at;
                return true;
            }

            start = end - (Magic.Length - 1);
        }

        start = end;
        return false;
    }

    // RFC 1952, section 2.3
    private bool SkipHeader()
    {
        if (!Require(HeaderLength)) return Fail();
        var flags = buffer[start + 3];
        if ((flags & 0xe0) != 0) return Fail();
        start += HeaderLength;
        if ((flags & 4) != 0)
        {
            if (!Require(2)) return false;
            var extra = buffer[start] | (buffer[start + 1] << 8);
            start += 2;
            if (!Require(Math.Min(extra, buffer.Length))) return false;
            start += extra;
        }

        return ((flags & 8) == 0 || SkipText()) && ((flags & 16) == 0 || SkipText()) && ((flags & 2) == 0 || Skip(2));
    }

    private bool Fail()
    {
        start = Math.Min(start + 1, end);
        return false;
    }

    private bool SkipText()
    {
        while (Require(1))
            if (buffer[start++] == 0) return true;
        return false;
    }

    private bool Skip(int count)
    {
        if (!Require(count)) return false;
        start += count;
        return true;
    }

    /// <summary>Sees to it that so many bytes are in the buffer, where the file has them.</summary>
    private bool Require(int count)
    {
        if (end - start >= count) return true;
        Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
        consumed += start;
        end -= start;
        start = 0;
        while (end < count && packed.Read(buffer, end, buffer.Length - end) is > 0 and var read) end += read;
        return end >= count;
    }

    /// <summary>A piece for the unpacker: up to the next sequence that can begin a member.</summary>
    private int FeedPiece(Span<byte> target)
    {
        if (!Require(Magic.Length) && end == start) return 0;
        var available = buffer.AsSpan(start, Math.Min(end - start, target.Length));
        // the first byte is fed in any case, else a sequence at the front would end the feeding
        var next = available.Length > 1 ? buffer.AsSpan(start + 1, end - start - 1).IndexOf(Magic) : -1;
        var length = next >= 0 ? Math.Min(next + 1, available.Length) : Math.Max(1, Math.Min(available.Length, end - start - (Magic.Length - 1)));
        if (next < 0 && end - start < Magic.Length) length = available.Length;
        available[..length].CopyTo(target);
        start += length;
        return length;
    }

    private sealed class Feed(MemberStream owner) : Streams.ReadingStream
    {
        public override int Read(Span<byte> buffer) => owner.FeedPiece(buffer);
    }
}
