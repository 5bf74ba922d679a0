namespace Marsad.Archive.Incidents;

/// <summary>Accounts that links and joins connect: what one change can regroup.</summary>
/// <param name="Accounts">In ordinal order.</param>
/// <param name="Links">Between them, the best first.</param>
/// <param name="Joins">Pairs that a reviewer joined, in ordinal order.</param>
/// <param name="Splits">Pairs that a reviewer split.</param>
internal sealed record Component(List<string> Accounts, List<IncidentLink> Links, List<(string A, string B)> Joins, List<(string A, string B)> Splits)
{
    /// <summary>The component of an account.</summary>
    internal static Component Around(string account, LinkTable table, EntryStore entries)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { account };
        var links = new List<IncidentLink>();
        var joins = new HashSet<(string, string)>();
        var splits = new HashSet<(string, string)>();
        var open = new Stack<string>([account]);
        while (open.TryPop(out var at))
        {
            foreach (var link in table.Of(at))
            {
                if (link.A == at) links.Add(link);
                Reach(link.A == at ? link.B : link.A);
            }

            foreach (var (other, isJoin) in table.Decisions(at))
            {
                if (entries.Find(other) is null) continue;
                var pair = string.CompareOrdinal(at, other) < 0 ? (at, other) : (other, at);
                (isJoin ? joins : splits).Add(pair);
                if (isJoin) Reach(other);
            }
        }

        links.Sort(Best);
        return new([.. found.Order(StringComparer.Ordinal)], links, [.. joins.OrderBy(pair => pair.Item1, StringComparer.Ordinal).ThenBy(pair => pair.Item2, StringComparer.Ordinal)], [.. splits]);

        void Reach(string other)
        {
            if (found.Add(other)) open.Push(other);
        }
    }

    private static Comparer<IncidentLink> Best { get; } = Comparer<IncidentLink>.Create(static (one, two) =>
    {
        var order = two.Score.CompareTo(one.Score);
        if (order == 0) order = string.CompareOrdinal(one.A, two.A);
        return order != 0 ? order : string.CompareOrdinal(one.B, two.B);
    });
}
