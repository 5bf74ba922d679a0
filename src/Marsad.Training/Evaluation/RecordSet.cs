using Marsad.Engine.Records;

namespace Marsad.Training.Evaluation;

/// <summary>Records by report, in the order in which they were first met.</summary>
internal sealed class RecordSet
{
    private readonly Dictionary<string, ScoredRecord> byDoc = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    /// <summary>The reports' names.</summary>
    internal IReadOnlyList<string> Docs => order;

    /// <summary>The record of a report, an empty one where there is none.</summary>
    internal ScoredRecord this[string doc] => byDoc.GetValueOrDefault(doc, ScoredRecord.Empty);

    /// <summary>Reads a folder of ID.json, or a file with one record a line.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal static RecordSet Load(string path)
    {
        var records = new RecordSet();
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal))
            {
                var record = ScoredRecord.Read(File.ReadAllBytes(file));
                records.Add(string.IsNullOrEmpty(record.Doc) ? Path.GetFileNameWithoutExtension(file) : record.Doc, record);
            }
        }
        else
        {
            foreach (var line in File.ReadLines(path))
                if (!string.IsNullOrWhiteSpace(line)) records.Add(ScoredRecord.Read(System.Text.Encoding.UTF8.GetBytes(line)));
        }

        return records;
    }

    /// <summary>Adds a record of the engine.</summary>
    internal void Add(Record record) => Add(Scored(record));

    /// <summary>A record of the engine as the scorer sees it.</summary>
    internal static ScoredRecord Scored(Record record) => ScoredRecord.Read(System.Text.Encoding.UTF8.GetBytes(RecordJson.Write(record)));

    private void Add(ScoredRecord record) => Add(record.Doc ?? throw new InvalidDataException("A record has no 'doc'."), record);

    internal void Add(string doc, ScoredRecord record)
    {
        if (!byDoc.ContainsKey(doc)) order.Add(doc);
        byDoc[doc] = record;
    }
}
