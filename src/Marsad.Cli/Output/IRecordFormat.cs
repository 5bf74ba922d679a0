using System.Buffers;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Cli.Output;

/// <summary>A way to write records. Implementations hold no state that changes: reports are written on many threads and joined in order.</summary>
internal interface IRecordFormat
{
    /// <summary>What stands before the first record.</summary>
    ReadOnlySpan<byte> Header { get; }

    /// <summary>What stands after the last record.</summary>
    ReadOnlySpan<byte> Footer { get; }

    /// <summary>Writes one record as UTF-8, with the line feed that ends it.</summary>
    void Write(Report report, Record record, IBufferWriter<byte> output);
}
