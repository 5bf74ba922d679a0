using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Marsad.Exchange.Tests.Validators;

/// <summary>A CSV file as a stranger reads it.</summary>
internal static class CsvRows
{
    internal static List<string[]> Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.AsSpan().StartsWith("\ufeff"u8)) throw new InvalidDataException("a mark stands before the header");
        using var reader = new StreamReader(path, new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true));
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = field => throw new InvalidDataException(field.RawRecord) });
        var rows = new List<string[]>();
        while (parser.Read()) rows.Add(parser.Record!);
        return rows;
    }

    /// <summary>The rows under a header that must be exactly as given.</summary>
    internal static List<Dictionary<string, string>> Read(string path, string[] columns, List<string> problems)
    {
        var rows = Read(path);
        if (!rows[0].SequenceEqual(columns)) problems.Add($"columns: {string.Join(',', rows[0])}");
        foreach (var (row, number) in rows.Select((row, number) => (row, number)))
            if (row.Length != columns.Length) problems.Add($"row {number} has {row.Length} cells");
        return [.. rows.Skip(1).Where(row => row.Length == columns.Length).Select(row => columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }
}
