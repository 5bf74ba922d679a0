namespace Marsad.Archive.Incidents;

/// <summary>Groups the accounts of one component into incidents.</summary>
/// <remarks>Links are tried from the best down, ties by identifier; two groups become one where their members score enough on average (average linkage), so that one resemblance does not chain
/// two occurrences. Of large groups the first members by identifier speak. What reviewers joined is together before, what they split stays apart. Accounts are numbered in ordinal order.</remarks>
internal sealed class Clustering
{
    private const int Speakers = 6;
    private readonly EntryStore entries;
    private readonly Component component;
    private readonly Dictionary<string, int> numbers;
    private readonly int[] groupOf;
    private readonly List<int>[] groups;
    private readonly Dictionary<(int, int), double> scores;
    private readonly List<(int A, int B)> splits;

    private Clustering(Component component, EntryStore entries)
    {
        this.entries = entries;
        this.component = component;
        numbers = new(component.Accounts.Count, StringComparer.Ordinal);
        foreach (var account in component.Accounts) numbers.Add(account, numbers.Count);
        groupOf = [.. Enumerable.Range(0, numbers.Count)];
        groups = [.. groupOf.Select(number => new List<int> { number })];
        scores = new(component.Links.Count);
        foreach (var link in component.Links) scores[(numbers[link.A], numbers[link.B])] = link.Score;
        splits = [.. component.Splits.Where(pair => numbers.ContainsKey(pair.A) && numbers.ContainsKey(pair.B)).Select(pair => (numbers[pair.A], numbers[pair.B]))];
    }

    /// <summary>The groups, each in ordinal order.</summary>
    internal static List<List<string>> Of(Component component, EntryStore entries)
    {
        if (component.Accounts.Count == 1) return [component.Accounts];
        var clustering = new Clustering(component, entries);
        foreach (var (a, b) in component.Joins) clustering.TryJoin(a, b, isDecided: true);
        foreach (var link in component.Links) clustering.TryJoin(link.A, link.B, isDecided: false);
        return [.. clustering.groups.Where(group => group.Count > 0).Select(group => group.ConvertAll(number => component.Accounts[number]))];
    }

    private void TryJoin(string a, string b, bool isDecided)
    {
        var (one, two) = (groupOf[numbers[a]], groupOf[numbers[b]]);
        if (one == two || AreSplit(one, two) || (!isDecided && Average(groups[one], groups[two]) < PairScorer.Threshold)) return;
        if (groups[one].Count < groups[two].Count) (one, two) = (two, one);
        foreach (var account in groups[two]) groupOf[account] = one;
        groups[one].AddRange(groups[two]);
        groups[one].Sort();
        groups[two].Clear();
    }

    private bool AreSplit(int one, int two)
    {
        foreach (var (a, b) in splits)
            if ((groupOf[a], groupOf[b]) == (one, two) || (groupOf[a], groupOf[b]) == (two, one)) return true;
        return false;
    }

    private double Average(List<int> one, List<int> two)
    {
        var sum = 0.0;
        var (first, second) = (Math.Min(one.Count, Speakers), Math.Min(two.Count, Speakers));
        for (var i = 0; i < first; i++)
            for (var j = 0; j < second; j++) sum += Score(one[i], two[j]);
        return sum / (first * second);
    }

    private double Score(int a, int b)
    {
        var pair = a < b ? (a, b) : (b, a);
        if (!scores.TryGetValue(pair, out var score)) scores.Add(pair, score = PairScorer.Score(entries.Find(component.Accounts[a])!, entries.Find(component.Accounts[b])!));
        return score;
    }
}
