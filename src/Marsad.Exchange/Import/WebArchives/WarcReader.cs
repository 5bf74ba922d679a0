using System.Globalization;

namespace Marsad.Exchange.Import.WebArchives;

/// <summary>Reads the records of a WARC file (ISO 28500, WARC 1.0 and 1.1). After damage it goes on with the next record that it finds.</summary>
internal sealed class WarcReader(WarcSource source, int limit)
{
    private const int MostFields = 1000;
    private const int HeadLength = 16 << 10;

    /// <summary>All records.</summary>
    /// <param name="isWanted">Whether the content of a record with these fields is to be read.</param>
    internal IEnumerable<WarcRecord> Read(Func<IReadOnlyDictionary<string, string>, bool> isWanted)
    {
        if (!source.IsPacked)
        {
            while (Record(0, isWanted) is { } record) yield return record;
            yield break;
        }

        while (source.NextMember())
        {
            for (var number = 0; Record(number, isWanted) is { } record; number++)
            {
                yield return record;
                if (record.Problem is not null) break;
            }
        }
    }

    private WarcRecord? Record(int number, Func<IReadOnlyDictionary<string, string>, bool> isWanted)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var offset = source.Offset;
        try
        {
            if (!SeekVersion(ref offset)) return null;
            ReadFields(fields);
            if (!long.TryParse(fields.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
                return new(offset, number, fields, null, 0, "the record has no length");
            // the beginning of a record that is too long shows whether it is a page at all
            var block = isWanted(fields) ? new byte[length <= limit ? length : Math.Min(length, HeadLength)] : null;
            var taken = block is null ? 0 : source.Take(block, block.Length);
            taken += source.Take(null, length - taken);
            return taken == length
                ? new(offset, number, fields, block, length, null)
                : new(offset, number, fields, null, length, $"the file ends {taken:N0} bytes into the {length:N0} of this record");
        }
        catch (InvalidDataException exception)
        {
            return new(offset, number, fields, null, 0, $"the record is damaged ({exception.Message.TrimEnd('.')})");
        }
    }

    // empty lines stand between records; anything else is what is left of a broken one
    private bool SeekVersion(ref long offset)
    {
        while (true)
        {
            if (!source.IsPacked) offset = source.Offset;
            string? line;
            try
            {
                line = source.ReadLine();
            }
            catch (InvalidDataException) when (!source.IsPacked)
            {
                source.Take(null, 1 << 15);
                continue;
            }

            if (line is null) return false;
            if (line.StartsWith("WARC/1.", StringComparison.Ordinal) || line.StartsWith("WARC/0.", StringComparison.Ordinal)) return true;
        }
    }

    // a field may go on in lines that begin with a blank
    private void ReadFields(Dictionary<string, string> fields)
    {
        string? name = null;
        for (var count = 0; count < MostFields; count++)
        {
            var line = source.ReadLine();
            if (string.IsNullOrEmpty(line)) return;
            if (line[0] is ' ' or '\t' && name is not null)
            {
                fields[name] += " " + line.Trim();
                continue;
            }

            var at = line.IndexOf(':', StringComparison.Ordinal);
            if (at <= 0) continue;
            name = line[..at].Trim();
            fields.TryAdd(name, line[(at + 1)..].Trim());
        }

        throw new InvalidDataException("the record has too many fields");
    }
}
