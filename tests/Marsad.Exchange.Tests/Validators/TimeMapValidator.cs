namespace Marsad.Exchange.Tests.Validators;

/// <summary>Checks a file against the columns of TimeMap's events sheet.</summary>
internal static class TimeMapValidator
{
    internal static (int Rows, List<string> Problems) Check(string path)
    {
        var problems = new List<string>();
        var checks = new Checks(problems);
        var rows = CsvRows.Read(path);
        var header = rows[0];
        checks.True(header.Take(6).SequenceEqual(["description", "date", "time", "location", "latitude", "longitude"]), string.Join(',', header));
        var associations = header.Count(name => name.StartsWith("association", StringComparison.Ordinal));
        checks.True(header.Skip(6).SequenceEqual(Enumerable.Range(1, associations).Select(i => $"association{i}").Concat(Enumerable.Range(1, header.Length - 6 - associations).Select(i => $"source{i}"))), string.Join(',', header));
        foreach (var row in rows.Skip(1))
        {
            checks.True(row.Length == header.Length && row[0].Length > 0, "a row without a description");
            if (row[1].Length > 0) checks.Day("date", row[1]);
            checks.Number("latitude", row[4], -90, 90, mayBeEmpty: true);
            checks.Number("longitude", row[5], -180, 180, mayBeEmpty: true);
            checks.Defused(row);
        }

        return (rows.Count - 1, problems);
    }
}
