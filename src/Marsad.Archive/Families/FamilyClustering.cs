namespace Marsad.Archive.Families;

/// <summary>Divides reports that hang together into families. Joined and strongly linked reports are together; the clusters so made are merged, the strongest first, while the mean
/// strength between their reports is enough (average linkage, Sokal and Michener 1958): so a round-up that quotes two stories does not make them one. A pair that a reviewer split is
/// never together unless joins force it. The result depends on nothing but the component.</summary>
internal sealed class FamilyClustering
{
    private const int Sampled = 8;
    private readonly FamilyComponent component;
    private readonly Func<string, string, double> strengthOf;
    private readonly Dictionary<string, List<string>> clusterOf = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> linked;
    private readonly Dictionary<string, List<string>> splits = new(StringComparer.Ordinal);

    private FamilyClustering(FamilyComponent component, Func<string, string, double> strengthOf)
    {
        (this.component, this.strengthOf) = (component, strengthOf);
        linked = component.Links.SelectMany(link => new[] { (From: link.A, To: link.B), (From: link.B, To: link.A) }).ToLookup(link => link.From, link => link.To, StringComparer.Ordinal);
        foreach (var member in component.Members) clusterOf.Add(member, [member]);
        foreach (var (a, b) in component.Splits)
        {
            AddSplit(a, b);
            AddSplit(b, a);
        }
    }

    /// <summary>The families of a component, each in the order of identifiers.</summary>
    /// <param name="component">The reports and what is between them.</param>
    /// <param name="strengthOf">The strength between any two of them, linked or not.</param>
    internal static IReadOnlyList<IReadOnlyList<string>> Divide(FamilyComponent component, Func<string, string, double> strengthOf)
    {
        var clustering = new FamilyClustering(component, strengthOf);
        clustering.Join();
        clustering.MergeStrong();
        clustering.MergeOnAverage();
        return [.. clustering.clusterOf.Values.Distinct().OrderBy(cluster => cluster[0], StringComparer.Ordinal)];
    }

    private void Join()
    {
        foreach (var (a, b) in component.Joins) Merge(clusterOf[a], clusterOf[b]);
    }

    private void MergeStrong()
    {
        foreach (var (a, b, strength) in component.Links.Order(FamilyLink.StrongestFirst))
        {
            if (strength < Overlap.Strong) break;
            if (clusterOf[a] != clusterOf[b] && MayMerge(clusterOf[a], clusterOf[b])) Merge(clusterOf[a], clusterOf[b]);
        }
    }

    private void MergeOnAverage()
    {
        var queue = new PriorityQueue<(List<string> A, int SizeA, List<string> B, int SizeB), (double, string, string)>(Comparer<(double, string, string)>.Create(Compare));
        foreach (var (a, b, _) in component.Links) Offer(queue, clusterOf[a], clusterOf[b]);
        while (queue.TryDequeue(out var pair, out _))
        {
            // a cluster that has grown since was offered anew
            if (pair.A.Count != pair.SizeA || pair.B.Count != pair.SizeB) continue;
            if (!MayMerge(pair.A, pair.B)) continue;
            var merged = Merge(pair.A, pair.B);
            foreach (var other in merged.SelectMany(member => linked[member]).Select(member => clusterOf[member]).Distinct().ToList()) Offer(queue, merged, other);
        }
    }

    private void Offer(PriorityQueue<(List<string> A, int SizeA, List<string> B, int SizeB), (double, string, string)> queue, List<string> a, List<string> b)
    {
        if (a == b) return;
        if (string.CompareOrdinal(a[0], b[0]) > 0) (a, b) = (b, a);
        var mean = a.Take(Sampled).SelectMany(_ => b.Take(Sampled), strengthOf).Average();
        if (mean >= Overlap.Linked) queue.Enqueue((a, a.Count, b, b.Count), (-mean, a[0], b[0]));
    }

    private static int Compare((double Order, string A, string B) x, (double Order, string A, string B) y)
    {
        if (x.Order.CompareTo(y.Order) is not 0 and var byOrder) return byOrder;
        return string.CompareOrdinal(x.A, y.A) is not 0 and var byA ? byA : string.CompareOrdinal(x.B, y.B);
    }

    private bool MayMerge(List<string> a, List<string> b) =>
        splits.Count == 0 || !a.Exists(member => splits.TryGetValue(member, out var others) && others.Exists(other => clusterOf.GetValueOrDefault(other) == b));

    private List<string> Merge(List<string> a, List<string> b)
    {
        if (a == b) return a;
        var (merged, emptied) = a.Count >= b.Count ? (a, b) : (b, a);
        foreach (var member in emptied) clusterOf[member] = merged;
        merged.AddRange(emptied);
        merged.Sort(StringComparer.Ordinal);
        emptied.Clear();
        return merged;
    }

    private void AddSplit(string member, string other)
    {
        if (!splits.TryGetValue(member, out var others)) splits.Add(member, others = []);
        others.Add(other);
    }
}
