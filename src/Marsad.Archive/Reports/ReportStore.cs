using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;

namespace Marsad.Archive.Reports;

/// <summary>The originals and their records in the archive's file.</summary>
internal sealed class ReportStore(Database database)
{
    private const string Columns =
        "version_id, report_id, adapter, locator, external_id, address, source, author, title, published, published_time, published_offset, retrieved, added, sha256, text_sha256, is_current";

    /// <summary>Whether a version is stored.</summary>
    internal bool Holds(string versionId) => database.Number("SELECT count(*) FROM version WHERE version_id = $1", versionId) > 0;

    /// <summary>Stores a version that is not stored yet, with its original and its record.</summary>
    internal void Insert(ReportVersion version, string identity, string text, ReadOnlySpan<byte> original, string engine, ReadOnlySpan<byte> record)
    {
        database.Run("INSERT OR IGNORE INTO report (report_id, identity) VALUES ($1, $2)", version.ReportId, identity);
        database.Run(
            $"INSERT INTO version ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
            version.VersionId, version.ReportId, version.Adapter, version.Locator, version.ExternalId, version.Address, version.Source, version.Author, version.Title,
            version.Published?.Day, version.Published?.Time?.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), version.Published?.OffsetText,
            version.Retrieved, version.Added, version.Sha256, version.TextSha256, version.IsCurrent);
        database.Run("INSERT INTO original (version_id, text, bytes) VALUES ($1, $2, $3)", version.VersionId, Packed.PackText(text), Packed.Pack(original));
        PutRecord(version.VersionId, engine, record);
    }

    /// <summary>Stores the record of a version in the place of an earlier one.</summary>
    internal void PutRecord(string versionId, string engine, ReadOnlySpan<byte> record) =>
        database.Run("INSERT OR REPLACE INTO record (version_id, engine, json) VALUES ($1, $2, $3)", versionId, engine, Packed.Pack(record));

    /// <summary>Makes the latest retrieved version of a report the current one; gives those whose state changed.</summary>
    internal List<string> UpdateCurrent(string reportId)
    {
        var versions = database.List("SELECT version_id, is_current FROM version WHERE report_id = $1 ORDER BY retrieved, version_id", row => (Id: row.Text(0), IsCurrent: row.Flag(1)), reportId);
        var changed = new List<string>();
        for (var i = 0; i < versions.Count; i++)
        {
            var isCurrent = i == versions.Count - 1;
            if (isCurrent == versions[i].IsCurrent) continue;
            database.Run("UPDATE version SET is_current = $2 WHERE version_id = $1", versions[i].Id, isCurrent);
            changed.Add(versions[i].Id);
        }

        return changed;
    }

    /// <summary>A version, or null.</summary>
    internal ReportVersion? Find(string versionId) => database.First($"SELECT {Columns} FROM version WHERE version_id = $1", Read, versionId);

    /// <summary>The versions of a report, the latest retrieved last.</summary>
    internal List<ReportVersion> VersionsOf(string reportId) => database.List($"SELECT {Columns} FROM version WHERE report_id = $1 ORDER BY retrieved, version_id", Read, reportId);

    /// <summary>All identifiers of versions, in order.</summary>
    internal List<string> VersionIds() => database.List("SELECT version_id FROM version ORDER BY version_id", row => row.Text(0));

    /// <summary>The body of a version as published.</summary>
    internal string TextOf(string versionId) => Packed.UnpackText(database.First("SELECT text FROM original WHERE version_id = $1", row => row.Bytes(0), versionId) ?? throw Missing(versionId));

    /// <summary>The bytes that a version came from.</summary>
    internal byte[] OriginalOf(string versionId) => Packed.Unpack(database.First("SELECT bytes FROM original WHERE version_id = $1", row => row.Bytes(0), versionId) ?? throw Missing(versionId));

    /// <summary>The record of a version as it is stored, in JSON.</summary>
    internal byte[] RecordBytesOf(string versionId) => Packed.Unpack(database.First("SELECT json FROM record WHERE version_id = $1", row => row.Bytes(0), versionId) ?? throw Missing(versionId));

    /// <summary>The record of a version as the engine read it.</summary>
    internal Record RecordOf(string versionId) => RecordJson.Read(RecordBytesOf(versionId));

    private static ArchiveException Missing(string versionId) => new($"The archive has no report version {versionId}; 'marsad verify' looks what is wrong.");

    private static ReportVersion Read(Row row) => new(
        row.Text(0), row.Text(1), row.Text(2), row.Text(3), row.TextOrNull(4), row.TextOrNull(5), row.TextOrNull(6), row.TextOrNull(7), row.Text(8),
        PublicationTime.Of(row.DayOrNull(9), row.TextOrNull(10), row.TextOrNull(11)), row.Instant(12), row.Instant(13), row.Text(14), row.Text(15), row.Flag(16));
}
