using System.Buffers;
using Marsad.Archive.Reports;
using Marsad.Engine;
using Marsad.Engine.Records;

namespace Marsad.Archive.Intake;

/// <summary>A document that is identified and coded, ready to be stored.</summary>
internal sealed record PreparedReport(SourceReport Source, ReportIdentity Identity, Record? Record, byte[] Json, string? Problem)
{
    /// <summary>Codes a document; a fault of the engine becomes the document's problem.</summary>
    internal static PreparedReport Of(SourceReport source, ReportIdentity identity)
    {
        try
        {
            var record = ReportCoder.Code(new(identity.VersionId, source.Published?.Day, source.Title, source.Text, source.Source, source.Address));
            var json = new ArrayBufferWriter<byte>(4096);
            RecordJson.Write(record, json);
            return new(source, identity, record, json.WrittenSpan.ToArray(), null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new(source, identity, null, [], $"{source.Locator}: the engine failed on this report ({fault.Message}); it is left out, please report it.");
        }
    }
}
