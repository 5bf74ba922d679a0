using Marsad.Archive.Reports;
using Marsad.Engine;

namespace Marsad.Archive.Intake;

/// <summary>A document that is identified and coded, ready to be stored.</summary>
/// <param name="Source">The document.</param>
/// <param name="Identity">Which stored report it is.</param>
/// <param name="Json">Its record in the codebook's form, UTF-8; empty where it could not be coded.</param>
/// <param name="Problem">Why it could not be coded, or null.</param>
internal sealed record PreparedReport(SourceReport Source, ReportIdentity Identity, byte[] Json, string? Problem)
{
    /// <summary>Codes a document; a fault of the engine becomes the document's problem.</summary>
    internal static PreparedReport Of(SourceReport source, ReportIdentity identity)
    {
        var report = new Engine.Text.Report(identity.VersionId, source.Published?.Day, source.Title, source.Text, source.Source, source.Address);
        var (json, fault) = RecordBytes.Of(report, ReportCoder.Code);
        return new(source, identity, json, fault is null ? null : $"{source.Locator}: the engine failed on this report ({fault}); it is left out, please report it.");
    }
}
