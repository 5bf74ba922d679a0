using System.Security.Cryptography;
using System.Text;
using Marsad.Archive.Sqlite;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Reading;

/// <summary>The reports of accounts. Accounts come report by report where they are not joined to incidents, so a few are remembered.</summary>
internal sealed class ReportCache(Database database)
{
    private const int Remembered = 64;
    private readonly ReportStore store = new(database);
    private readonly Dictionary<string, (ExportReport, string)> known = new(StringComparer.Ordinal);

    /// <summary>A version with its title, line feed and text.</summary>
    internal (ExportReport Report, string Content) Of(string versionId)
    {
        if (known.TryGetValue(versionId, out var found)) return found;
        if (known.Count >= Remembered) known.Clear();
        var version = store.Find(versionId) ?? throw new Archive.ArchiveException($"The archive has an account without its report {versionId}; 'marsad verify' looks what is wrong.");
        var text = store.TextOf(versionId);
        var content = version.Title.Length == 0 ? text : version.Title + "\n" + text;
        var report = new ExportReport(
            version.ExternalId ?? version.ReportId, version.ReportId, versionId, version.Address, version.Source, version.Title, version.Published?.Day, version.Added, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))),
            database.First("SELECT family_id FROM family_member WHERE report_id = $1", row => row.Text(0), version.ReportId) ?? version.ReportId);
        return known[versionId] = (report, content);
    }
}
