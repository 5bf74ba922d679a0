using Marsad.Archive.Derivation;
using Marsad.Archive.Reports;
using Marsad.Archive.Review;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;
using Record = Marsad.Engine.Records.Record;

namespace Marsad.Archive.Tests.Review;

/// <summary>Shorthands of the review's tests.</summary>
internal static class Desk
{
    internal static ReviewDesk Of(TemporaryArchive archive, string reviewer = "سلمى") => new(archive.File, archive.Time, reviewer);

    /// <summary>The only account of a type in a report.</summary>
    internal static string Account(TemporaryArchive archive, string externalId, string type) => archive.Database.List(
        "SELECT account_id FROM account JOIN version USING (version_id) WHERE external_id = $1 AND type = $2", row => row.Text(0), externalId, type).Single();

    internal static int Accounts(TemporaryArchive archive, string externalId, string type) => (int)archive.Database.Number(
        "SELECT count(*) FROM account JOIN version USING (version_id) WHERE external_id = $1 AND type = $2", externalId, type);

    /// <summary>The current record of a report, decisions applied.</summary>
    internal static Record Record(TemporaryArchive archive, string externalId) => new ReviewedReports(archive.Database).Read(Version(archive.Database, externalId)).Record;

    internal static string Version(Database database, string externalId) =>
        database.List("SELECT version_id FROM version WHERE external_id = $1 AND is_current", row => row.Text(0), externalId).Single();

    /// <summary>The state and reason of a decision's subject.</summary>
    internal static (string State, string Reason) Outcome(TemporaryArchive archive, long number, int rank = 0) =>
        archive.Database.List("SELECT state, reason FROM decision_outcome WHERE number = $1 AND rank = $2", row => (row.Text(0), row.Text(1)), number, rank).Single();

    /// <summary>Puts another engine's reading in the place of the record.</summary>
    internal static void Reread(TemporaryArchive archive, string externalId, Func<Record, Record> change) => archive.Database.InTransaction(() =>
    {
        var store = new ReportStore(archive.Database);
        var version = Version(archive.Database, externalId);
        store.PutRecord(version, "newer", System.Text.Encoding.UTF8.GetBytes(RecordJson.Write(change(store.RecordOf(version)))));
        Derivations.Update(archive.Database, [Derivations.ChangeOf(archive.Database, version)]);
    });

    /// <summary>A reading without the events of a type.</summary>
    internal static Func<Record, Record> Without(EventType type) => record => record with { Events = [.. record.Events.Where(coded => coded.Type != type)] };

    internal static void AssertRebuilds(TemporaryArchive archive)
    {
        var incremental = TableText.Of(archive.Database);
        Derivations.Rebuild(archive.Database);
        Assert.Equal(incremental, TableText.Of(archive.Database));
    }
}
