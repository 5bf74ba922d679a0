using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Families;

/// <summary>The links and the reviewers' decisions as they are stored, and what hangs together through them. Reports that are strongly linked or joined are a core; each core hangs
/// together with the one other core that it has its best link to, so that components stay small however many texts share sentences.</summary>
internal sealed class FamilyGraph(Database database)
{
    private const string Linked = "SELECT b, strength FROM family_link WHERE a = $1 UNION ALL SELECT a, strength FROM family_link WHERE b = $1";
    private const string Decided = "SELECT b, verdict FROM family_decision WHERE a = $1 UNION ALL SELECT a, verdict FROM family_decision WHERE b = $1";
    private readonly Dictionary<string, FamilyCore> cores = new(StringComparer.Ordinal);

    /// <summary>All reports that hang together with one, and what is between them.</summary>
    internal FamilyComponent ComponentOf(string reportId)
    {
        var found = new HashSet<FamilyCore> { CoreOf(reportId) };
        var weak = new HashSet<FamilyLink>();
        var open = new Stack<FamilyCore>(found);
        while (open.TryPop(out var core))
        {
            foreach (var link in core.Weak)
            {
                var other = CoreOf(link.Other(core));
                if (link != core.Best && link != other.Best) continue;
                weak.Add(link);
                if (found.Add(other)) open.Push(other);
            }
        }

        return new(
            [.. found.SelectMany(core => core.Members).Order(StringComparer.Ordinal)], [.. found.SelectMany(core => core.Strong), .. weak], [.. found.SelectMany(core => core.Joins)],
            [.. found.SelectMany(core => core.Splits)]);
    }

    private FamilyCore CoreOf(string reportId)
    {
        if (cores.TryGetValue(reportId, out var known)) return known;
        var core = new FamilyCore();
        var links = new HashSet<FamilyLink>();
        core.Members.Add(reportId);
        var open = new Stack<string>(core.Members);
        while (open.TryPop(out var at))
        {
            foreach (var link in database.List(Linked, row => FamilyLink.Of(at, row.Text(0), row.Double(1)), at))
            {
                links.Add(link);
                if (link.Strength >= Overlap.Strong) Reach(link.A == at ? link.B : link.A);
            }

            foreach (var (pair, other, verdict) in database.List(Decided, row => (FamilyLinks.Ordered(at, row.Text(0)), row.Text(0), row.Text(1)), at).Where(decided => IsPresent(decided.Item2)))
            {
                (verdict == "join" ? core.Joins : core.Splits).Add(pair);
                if (verdict == "join") Reach(other);
            }
        }

        core.Take(links);
        foreach (var member in core.Members) cores.Add(member, core);
        return core;

        void Reach(string other)
        {
            if (core.Members.Add(other)) open.Push(other);
        }
    }

    private bool IsPresent(string reportId) => database.Number("SELECT count(*) FROM family_sketch WHERE report_id = $1", reportId) > 0;
}
