using System.Buffers;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Cli.Output;

/// <summary>One record a line, in the codebook's JSON form.</summary>
internal sealed class RecordLines : IRecordFormat
{
    public ReadOnlySpan<byte> Header => default;

    public ReadOnlySpan<byte> Footer => default;

    public void Write(Report report, Record record, IBufferWriter<byte> output)
    {
        RecordJson.Write(record, output);
        output.Write("\n"u8);
    }
}
