namespace Marsad.Training.Names;

/// <summary>Learns word classes from text by the exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998): every word
/// moves to the class in which a class bigram model gives the text the greatest likelihood, until few words move.</summary>
internal sealed class ClassTrainer
{
    private readonly int words;
    private readonly int classes;
    private readonly int[] classOf;
    private readonly (int Word, int Count)[][] next;
    private readonly (int Word, int Count)[][] previous;
    private readonly int[] self;
    private readonly int[] count;
    private readonly int[] bigrams;
    private readonly int[] left;
    private readonly double[] log;

    /// <summary>Prepares for word ids in the order of falling frequency.</summary>
    internal ClassTrainer(int words, int classes, Dictionary<(int, int), int> bigramCounts)
    {
        (this.words, this.classes) = (words, classes);
        classOf = new int[words];
        self = new int[words];
        count = new int[words];
        bigrams = new int[classes * classes];
        left = new int[classes];
        var forward = new List<(int, int)>[words];
        var backward = new List<(int, int)>[words];
        for (var w = 0; w < words; w++) (forward[w], backward[w], classOf[w]) = ([], [], w % classes);
        foreach (var ((first, second), number) in bigramCounts.OrderBy(pair => pair.Key))
        {
            count[second] += number;
            if (first == second) self[first] = number;
            else
            {
                forward[first].Add((second, number));
                backward[second].Add((first, number));
            }
        }

        next = [.. forward.Select(list => list.ToArray())];
        previous = [.. backward.Select(list => list.ToArray())];
        foreach (var ((first, second), number) in bigramCounts) bigrams[(classOf[first] * classes) + classOf[second]] += number;
        for (var w = 0; w < words; w++) left[classOf[w]] += count[w];
        log = new double[1 << 16];
        for (var i = 2; i < log.Length; i++) log[i] = i * Math.Log(i);
    }

    /// <summary>The class of every word.</summary>
    internal IReadOnlyList<int> ClassOf => classOf;

    internal void Train(int passes, Action<string>? report = null)
    {
        var followers = new int[classes];
        var leaders = new int[classes];
        for (var pass = 0; pass < passes; pass++)
        {
            var moved = 0;
            for (var w = 0; w < words; w++) if (Move(w, followers, leaders)) moved++;
            report?.Invoke(FormattableString.Invariant($"classes {classes} pass {pass + 1}: {moved} of {words} words moved"));
            if (moved < words / 200) break;
        }
    }

    private double X(int n) => n < log.Length ? log[n] : n * Math.Log(n);

    private bool Move(int w, int[] followers, int[] leaders)
    {
        Array.Clear(followers);
        Array.Clear(leaders);
        foreach (var (word, number) in next[w]) followers[classOf[word]] += number;
        foreach (var (word, number) in previous[w]) leaders[classOf[word]] += number;
        var old = classOf[w];
        Change(w, old, followers, leaders, -1);
        var usedNext = new List<int>();
        var usedPrevious = new List<int>();
        for (var c = 0; c < classes; c++)
        {
            if (followers[c] > 0) usedNext.Add(c);
            if (leaders[c] > 0) usedPrevious.Add(c);
        }

        var best = old;
        var most = double.NegativeInfinity;
        for (var c = 0; c < classes; c++)
        {
            var gain = -2 * (X(left[c] + count[w]) - X(left[c]));
            foreach (var other in usedNext)
                if (other != c) gain += X(bigrams[(c * classes) + other] + followers[other]) - X(bigrams[(c * classes) + other]);
            foreach (var other in usedPrevious)
                if (other != c) gain += X(bigrams[(other * classes) + c] + leaders[other]) - X(bigrams[(other * classes) + c]);
            var inner = bigrams[(c * classes) + c];
            gain += X(inner + followers[c] + leaders[c] + self[w]) - X(inner);
            if (gain > most) (most, best) = (gain, c);
        }

        Change(w, best, followers, leaders, +1);
        classOf[w] = best;
        return best != old;
    }

    private void Change(int w, int c, int[] followers, int[] leaders, int sign)
    {
        left[c] += sign * count[w];
        for (var other = 0; other < classes; other++)
        {
            if (followers[other] != 0) bigrams[(c * classes) + other] += sign * followers[other];
            if (leaders[other] != 0) bigrams[(other * classes) + c] += sign * leaders[other];
        }

        bigrams[(c * classes) + c] += sign * self[w];
    }
}
