using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Marsad.Archive.Transfer;

/// <summary>Reads the lines of a dump that nobody vouches for: bounded in length, expansion and nesting.</summary>
internal sealed class DumpLines : IDisposable
{
    private const int LongestLine = 256 << 20;
    private const int HighestExpansion = 100;
    private const int AlwaysAllowed = 64 << 20;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 4 };
    private readonly string path;
    private readonly FileStream file;
    private readonly GZipStream input;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private long expanded;

    /// <exception cref="ArchiveException">The file cannot be read, or is no gzip file.</exception>
    internal DumpLines(string path)
    {
        this.path = path;
        try
        {
            file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"{path} cannot be read: {fault.Message}", fault);
        }

        if (file.ReadByte() != 0x1f || file.ReadByte() != 0x8b)
        {
            file.Dispose();
            throw Refuse("it is no dump of Marsad");
        }

        file.Position = 0;
        input = new(file, CompressionMode.Decompress);
    }

    /// <summary>The number of lines read so far.</summary>
    internal long Count { get; private set; }

    /// <summary>The SHA-256 of the lines read so far, but for the last.</summary>
    internal string HashBefore { get; private set; } = "";

    /// <summary>The next line, or null at the end. The caller disposes of it.</summary>
    /// <exception cref="ArchiveException">The line is too long, the file expands too much or is damaged, or the line is no JSON.</exception>
    internal JsonDocument? Next()
    {
        var length = FindLine();
        if (length < 0) return null;
        Count++;
        HashBefore = Convert.ToHexStringLower(hash.GetCurrentHash());
        hash.AppendData(buffer, start, length + 1);
        try
        {
            var document = JsonDocument.Parse(buffer.AsSpan(start, length).ToArray(), Options);
            start += length + 1;
            return document;
        }
        catch (JsonException fault)
        {
            throw Refuse("it is no JSON", fault);
        }
    }

    /// <summary>The refusal of the line read last.</summary>
    internal ArchiveException Refuse(string why, Exception? cause = null) =>
        new(Count > 0 ? $"{path} is refused at line {Count}: {why}. Nothing was loaded." : $"{path} is refused: {why}. Nothing was loaded.", cause);

    public void Dispose()
    {
        hash.Dispose();
        input.Dispose();
        file.Dispose();
    }

    /// <summary>The length of the next line without its end; -1 at the end of the file.</summary>
    private int FindLine()
    {
        var searched = 0;
        while (true)
        {
            var at = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (at >= 0) return searched + at;
            searched = end - start;
            if (searched > LongestLine) throw Refuse("a line is too long");
            if (Fill()) continue;
            return searched == 0 ? -1 : throw Refuse("it ends in the middle of a line: the file is not whole");
        }
    }

    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        try
        {
            var read = input.Read(buffer, end, buffer.Length - end);
            end += read;
            expanded += read;
            if (expanded > AlwaysAllowed && expanded / HighestExpansion > file.Position) throw Refuse($"it expands to more than {HighestExpansion} times its size");
            return read > 0;
        }
        catch (InvalidDataException fault)
        {
            throw Refuse("it is damaged", fault);
        }
    }
}
