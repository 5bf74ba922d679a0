using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Incidents;

/// <summary>The table of keys: finds the pairs that are worth comparing.</summary>
/// <remarks>So that no bucket costs more than linear time, the accounts of a key are compared with its first <see cref="Speakers"/> by identifier only (in a small bucket: all with all).
/// Which pairs those are depends on the accounts alone and not on the order in which they came.</remarks>
internal sealed class KeyIndex(Database database)
{
    private const int Speakers = 32;

    /// <summary>What a change of accounts changes in the pairs to be compared.</summary>
    /// <param name="Pairs">Pairs of which one is new or newly a speaker; the smaller identifier first.</param>
    /// <param name="Silenced">Accounts that are speakers of some key no longer: their links stand only where another key carries them.</param>
    internal sealed record Change(HashSet<(string A, string B)> Pairs, HashSet<string> Silenced);

    /// <summary>Takes accounts out and puts accounts in.</summary>
    internal Change Replace(IReadOnlyCollection<IncidentEntry> removed, IReadOnlyCollection<IncidentEntry> added)
    {
        var gone = ByKey(removed);
        var come = ByKey(added);
        var before = gone.Keys.ToDictionary(key => key, key => First(key, Speakers));
        foreach (var (key, accounts) in gone)
            foreach (var account in accounts) database.Run("DELETE FROM incident_key WHERE key = $1 AND account_id = $2", key, account);
        foreach (var (key, accounts) in come)
            foreach (var account in accounts) database.Run("INSERT INTO incident_key VALUES ($1, $2)", key, account);
        var change = new Change([], new(StringComparer.Ordinal));
        foreach (var key in gone.Keys.Union(come.Keys)) Compare(key, gone.GetValueOrDefault(key) ?? [], come.GetValueOrDefault(key) ?? [], before.GetValueOrDefault(key), change);
        return change;
    }

    /// <summary>Whether two accounts share a key of which one of them is a speaker.</summary>
    internal bool AreCompared(IncidentEntry a, IncidentEntry b)
    {
        var shared = EntryKeys.Of(a);
        shared.IntersectWith(EntryKeys.Of(b));
        foreach (var key in shared.Order())
        {
            var speakers = First(key, Speakers);
            if (speakers.Contains(a.AccountId) || speakers.Contains(b.AccountId)) return true;
        }

        return false;
    }

    private void Compare(long key, HashSet<string> gone, HashSet<string> come, List<string>? before, Change change)
    {
        var first = First(key, Speakers + come.Count);
        var speakers = first.Take(Speakers).ToHashSet(StringComparer.Ordinal);
        var spoke = before ?? [.. first.Where(account => !come.Contains(account)).Take(Speakers)];
        change.Silenced.UnionWith(spoke.Where(account => !speakers.Contains(account) && !gone.Contains(account)));
        var newSpeakers = speakers.Where(account => come.Contains(account) || !spoke.Contains(account)).ToList();
        if (newSpeakers.Count > 0)
        {
            var all = first.Count < Speakers + come.Count ? first : First(key, int.MaxValue);
            foreach (var speaker in newSpeakers)
                foreach (var other in all) Add(change, speaker, other);
        }

        foreach (var account in come)
            if (!speakers.Contains(account))
                foreach (var speaker in speakers) Add(change, speaker, account);
    }

    private static void Add(Change change, string one, string two)
    {
        var order = string.CompareOrdinal(one, two);
        if (order != 0) change.Pairs.Add(order < 0 ? (one, two) : (two, one));
    }

    private List<string> First(long key, int most) =>
        database.List("SELECT account_id FROM incident_key WHERE key = $1 ORDER BY account_id LIMIT $2", row => row.Text(0), key, most);

    private static Dictionary<long, HashSet<string>> ByKey(IReadOnlyCollection<IncidentEntry> entries)
    {
        var accounts = new Dictionary<long, HashSet<string>>();
        foreach (var entry in entries)
            foreach (var key in EntryKeys.Of(entry))
            {
                if (!accounts.TryGetValue(key, out var list)) accounts.Add(key, list = new(StringComparer.Ordinal));
                list.Add(entry.AccountId);
            }

        return accounts;
    }
}
