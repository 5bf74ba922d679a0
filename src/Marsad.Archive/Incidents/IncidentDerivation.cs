using Marsad.Archive.Derivation;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Incidents;

/// <summary>Joins accounts of one occurrence across reports. A change regroups only the accounts that links connect with it.</summary>
internal sealed class IncidentDerivation : IDerivation
{
    public IReadOnlyList<string> Tables { get; } = ["incident_entry", "incident_key", "incident_link", "incident", "incident_account"];

    public void Update(Database database, IReadOnlyList<VersionChange> changes)
    {
        var entries = new EntryStore(database);
        var links = new LinkTable(database);
        var removed = changes.SelectMany(change => entries.OfVersion(change.VersionId)).ToList();
        var added = changes.Where(change => change.IsCurrent).SelectMany(change => IncidentEntries.Of(change.Report)).ToList();
        var touched = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entry in removed)
        {
            touched.UnionWith(Unlink(entry.AccountId, links));
            entries.Delete(entry);
        }

        foreach (var entry in added) entries.Insert(entry);
        Link(new KeyIndex(database), removed, added, entries, links, touched);
        var writer = new IncidentWriter(database, entries);
        foreach (var entry in removed) touched.UnionWith(writer.Forget(entry.AccountId));
        touched.UnionWith(added.Select(entry => entry.AccountId));
        Regroup(touched, links, entries, writer);
    }

    /// <summary>Regroups what is connected with some accounts, after a reviewer's decision on them.</summary>
    internal static void Regroup(Database database, IEnumerable<string> accounts)
    {
        var entries = new EntryStore(database);
        Regroup(new(accounts, StringComparer.Ordinal), new(database), entries, new(database, entries));
    }

    private static void Regroup(SortedSet<string> touched, LinkTable links, EntryStore entries, IncidentWriter writer)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var account in touched)
        {
            if (done.Contains(account) || entries.Find(account) is null) continue;
            var component = Component.Around(account, links, entries);
            done.UnionWith(component.Accounts);
            writer.Write(component.Accounts, Clustering.Of(component, entries), touched);
        }

        writer.Finish();
    }

    private static void Link(KeyIndex index, List<IncidentEntry> removed, List<IncidentEntry> added, EntryStore entries, LinkTable links, SortedSet<string> touched)
    {
        var change = index.Replace(removed, added);
        foreach (var (a, b) in change.Pairs)
        {
            var score = PairScorer.Score(entries.Find(a)!, entries.Find(b)!);
            if (score < PairScorer.Threshold) continue;
            links.Insert(a, b, score);
            touched.Add(a);
            touched.Add(b);
        }

        foreach (var account in change.Silenced)
            foreach (var link in links.Of(account))
            {
                if (index.AreCompared(entries.Find(link.A)!, entries.Find(link.B)!)) continue;
                links.Delete(link.A, link.B);
                touched.Add(link.A);
                touched.Add(link.B);
            }
    }

    private static IEnumerable<string> Unlink(string account, LinkTable links)
    {
        foreach (var link in links.Of(account))
        {
            links.Delete(link.A, link.B);
            yield return link.A == account ? link.B : link.A;
        }

        foreach (var (other, _) in links.Decisions(account)) yield return other;
    }
}
