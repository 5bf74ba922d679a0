using Marsad.Exchange.Export.Reading;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Export.Formats;

/// <summary>The records as the archive stores them, one a line.</summary>
internal sealed class NdjsonFormat : IExportFormat
{
    public string Name => "ndjson";

    public string Title => "Records (NDJSON)";

    public bool OnlyActual => false;

    public string Notes => """
        One record a line, exactly as the engine read the report. Where a filter is given, the records that have an event which it lets pass, whole. Spans are pairs of UTF-16 offsets in title, line
        feed, text, the second exclusive.
        """;

    public IReadOnlyList<ExportColumn> Columns { get; } =
    [
        new("doc", "the archive's identifier of the version"), new("date", "day of publication"), new("actors", "names, type, part_of, register id"), new("events", "with slots, spans, status and claimants"),
        new("control", "statements of who holds what"), new("quotes", "direct quotations"), new("notes", "what a reader should know; often absent"),
    ];

    public void Write(ExportSource source, string path, ExportTally tally, CancellationToken cancel)
    {
        using var file = new JsonFile(path);
        foreach (var record in source.Records())
        {
            cancel.ThrowIfCancellationRequested();
            file.Line(record);
            tally.Wrote();
        }
    }
}
