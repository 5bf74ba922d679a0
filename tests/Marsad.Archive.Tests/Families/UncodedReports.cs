using Marsad.Archive.Derivation;
using Marsad.Archive.Families;
using Marsad.Archive.Reports;

namespace Marsad.Archive.Tests.Families;

/// <summary>Puts reports into an archive without reading them, for tests that need no events, and keeps the families.</summary>
internal static class UncodedReports
{
    private static readonly DateTimeOffset Added = new(2018, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Adds reports in one batch; gives their identifiers.</summary>
    internal static List<string> AddUncoded(this TemporaryArchive archive, params IEnumerable<SourceReport> reports)
    {
        var store = new ReportStore(archive.Database);
        var ids = new List<string>();
        archive.Database.InTransaction(() =>
        {
            var changed = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var source in reports)
            {
                var identity = ReportIdentity.Of(source);
                ids.Add(identity.ReportId);
                if (store.Holds(identity.VersionId)) continue;
                var version = new ReportVersion(
                    identity.VersionId, identity.ReportId, source.Adapter, source.Locator, source.ExternalId, source.Address, source.Source, source.Author, source.Title,
                    source.Published, source.Retrieved ?? Added, Added, identity.Sha256, identity.TextSha256, IsCurrent: false);
                store.Insert(version, identity.Identity, source.Text, source.Original.Span, "none", "{}"u8);
                changed.UnionWith(store.UpdateCurrent(identity.ReportId).Append(identity.VersionId));
            }

            new FamilyDerivation().Update(archive.Database, [.. changed.Select(id => ChangeOf(store, id))]);
        });
        return ids;
    }

    /// <summary>Makes the families anew.</summary>
    internal static void RebuildFamilies(this TemporaryArchive archive)
    {
        var store = new ReportStore(archive.Database);
        var derivation = new FamilyDerivation();
        foreach (var table in derivation.Tables) archive.Database.Script($"DELETE FROM {table};");
        derivation.Update(archive.Database, [.. store.VersionIds().Select(id => ChangeOf(store, id))]);
    }

    /// <summary>The derived tables as text.</summary>
    internal static string FamilyTables(this TemporaryArchive archive) =>
        string.Join('\n', new FamilyDerivation().Tables.Select(table => TableText.Of(archive.Database, table)));

    private static VersionChange ChangeOf(ReportStore store, string id)
    {
        var version = store.Find(id)!;
        return new(new(version, store.TextOf(id), Marsad.Engine.Records.Record.Empty(id, version.Published?.Day)));
    }
}
