using System.Buffers;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Intake;

/// <summary>Codes reports into the bytes that the archive stores.</summary>
internal static class RecordBytes
{
    /// <summary>The record in the codebook's form, UTF-8; where the coder fails, nothing and what it said.</summary>
    internal static (byte[] Json, string? Fault) Of(Report report, Func<Report, Record> coder)
    {
        try
        {
            var json = new ArrayBufferWriter<byte>(4096);
            RecordJson.Write(coder(report), json);
            return (json.WrittenSpan.ToArray(), null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return ([], fault.Message);
        }
    }
}
