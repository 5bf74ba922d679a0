using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Families;

/// <summary>Finds the families of what hangs together with changed reports anew, and stores them.</summary>
internal sealed class FamilyMembers(Database database)
{
    private readonly SketchStore sketches = new(database);
    private readonly FamilyGraph graph = new(database);

    /// <summary>Brings the families of the touched reports, of those that were with them and of all that hang together with them up to the stored links and decisions.</summary>
    internal void Renew(IEnumerable<string> touched)
    {
        var (done, open) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(touched));
        while (open.TryDequeue(out var reportId))
        {
            if (!done.Add(reportId)) continue;
            var component = sketches.VersionOf(reportId) is null ? null : graph.ComponentOf(reportId);
            var members = component?.Members ?? [reportId];
            done.UnionWith(members);
            foreach (var companion in members.SelectMany(CompanionsOf).Where(companion => !done.Contains(companion)).ToList()) open.Enqueue(companion);
            if (component is null) database.Run("DELETE FROM family_member WHERE report_id = $1", reportId);
            else foreach (var family in Divide(component)) Store(family);
        }
    }

    private List<string> CompanionsOf(string reportId) => database.List(
        "SELECT b.report_id FROM family_member AS a JOIN family_member AS b ON b.family_id = a.family_id WHERE a.report_id = $1 AND b.report_id <> $1", row => row.Text(0), reportId);

    private IReadOnlyList<IReadOnlyList<string>> Divide(FamilyComponent component)
    {
        if (component.Members.Count == 1) return [component.Members];
        var (known, loaded) = (component.Links.ToDictionary(link => (link.A, link.B), link => link.Strength), new Dictionary<string, Sketch>(StringComparer.Ordinal));
        return FamilyClustering.Divide(component, Strength);

        double Strength(string a, string b)
        {
            var pair = FamilyLinks.Ordered(a, b);
            if (!known.TryGetValue(pair, out var strength)) known.Add(pair, strength = Overlap.Of(Load(pair.A), Load(pair.B)).Strength);
            return strength;
        }

        Sketch Load(string reportId)
        {
            if (!loaded.TryGetValue(reportId, out var sketch)) loaded.Add(reportId, sketch = sketches.Find(reportId)!);
            return sketch;
        }
    }

    private void Store(IReadOnlyList<string> family)
    {
        var lead = family.Count == 1 ? family[0] : family.MinBy(OrderOf)!;
        var id = "f" + lead[1..];
        foreach (var reportId in family)
            database.Run(
                """
                INSERT INTO family_member VALUES ($1, $2, $3)
                ON CONFLICT DO UPDATE SET family_id = excluded.family_id, is_lead = excluded.is_lead WHERE family_id <> excluded.family_id OR is_lead <> excluded.is_lead
                """,
                reportId, id, reportId == lead);
    }

    private string OrderOf(string reportId) => database.First("SELECT moment || ' ' || report_id FROM family_sketch WHERE report_id = $1", row => row.Text(0), reportId)!;
}
