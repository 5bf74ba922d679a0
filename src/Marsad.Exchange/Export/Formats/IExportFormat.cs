using Marsad.Exchange.Export.Reading;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Export.Formats;

/// <summary>A format that archives are exported to; docs/adding/exporter.md shows how one is added.</summary>
internal interface IExportFormat
{
    /// <summary>The word after <c>--format</c>.</summary>
    string Name { get; }

    /// <summary>What it is, for the codebook's heading: <c>ACLED CSV</c>.</summary>
    string Title { get; }

    /// <summary>Whether only events that are said to have happened go into it unless all are asked for.</summary>
    bool OnlyActual { get; }

    /// <summary>What a reader of the file must know beyond its columns, in Markdown.</summary>
    string Notes { get; }

    /// <summary>The columns or properties in their order.</summary>
    IReadOnlyList<ExportColumn> Columns { get; }

    /// <summary>Writes the file, one event at a time.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    void Write(ExportSource source, string path, ExportTally tally, CancellationToken cancel);
}
