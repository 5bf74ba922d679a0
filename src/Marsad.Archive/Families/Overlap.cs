namespace Marsad.Archive.Families;

/// <summary>How much of two texts is the same words, and whether that makes them near-copies. Symmetric: the order of the two changes nothing but the names.</summary>
/// <param name="Jaccard">Common shingles of all shingles.</param>
/// <param name="CoveredA">The part of the first text's words that lies in common shingles.</param>
/// <param name="CoveredB">The part of the second text's words.</param>
/// <param name="Lead">The same for the first <see cref="LeadWords"/> words of the body, the better of the two.</param>
/// <param name="Common">The number of common shingles.</param>
/// <param name="Days">Days between them.</param>
/// <remarks>Common background alone makes no near-copy: the news of one of the two, its lead, has to stand in the other. The further apart two reports were published the
/// more must be common, since daily bulletins follow one pattern. The constants were chosen on labelled pairs, see docs/evaluation.md.</remarks>
internal sealed record Overlap(double Jaccard, double CoveredA, double CoveredB, double Lead, int Common, int Days)
{
    /// <summary>From this strength on two reports are linked.</summary>
    internal const double Linked = .5;

    /// <summary>From this strength on two reports are together whatever else is in their family.</summary>
    internal const double Strong = .65;

    private const int LeadWords = 35;
    private const double WeightOfCovered = 3;
    private const int FreeDays = 3;
    private const double LossADay = .05;
    private const double GreatestLoss = .4;
    private const int LeastCommon = 6;
    private const double MostOfAText = .6;

    /// <summary>0 to 1: what decides.</summary>
    internal double Strength
    {
        get
        {
            if (Common < LeastCommon) return 0;
            var sameness = ((WeightOfCovered * Math.Max(CoveredA, CoveredB)) + Lead) / (WeightOfCovered + 1);
            return sameness * (1 - Math.Min(GreatestLoss, LossADay * Math.Max(0, Days - FreeDays)));
        }
    }

    /// <summary>In a word: each stands mostly in the other (<c>copy</c>), one in the other (<c>excerpt</c>), or they go on from the same text (<c>update</c>).</summary>
    internal string Reason => Math.Min(CoveredA, CoveredB) >= MostOfAText ? "copy" : Math.Max(CoveredA, CoveredB) >= MostOfAText ? "excerpt" : "update";

    /// <summary>Compares two texts word by word.</summary>
    internal static Overlap Of(Sketch a, Sketch b)
    {
        var (ofA, ofB) = (new HashSet<int>(a.Shingles), new HashSet<int>(b.Shingles));
        var (coveredA, leadA) = Covered(a, ofB);
        var (coveredB, leadB) = Covered(b, ofA);
        var common = ofA.Count(ofB.Contains);
        var all = ofA.Count + ofB.Count - common;
        return new(all == 0 ? 0 : (double)common / all, coveredA, coveredB, Math.Max(leadA, leadB), common, Math.Abs(a.Day - b.Day));
    }

    private static (double Whole, double Lead) Covered(Sketch text, HashSet<int> other)
    {
        if (text.Shingles.Length == 0) return (0, 0);
        var words = text.Shingles.Length + Shingles.Size - 1;
        var lead = Math.Min(text.Body, words);
        var endOfLead = Math.Min(words, lead + LeadWords);
        var (whole, inLead, until) = (0, 0, 0);
        for (var word = 0; word < words; word++)
        {
            if (word < text.Shingles.Length && other.Contains(text.Shingles[word])) until = word + Shingles.Size;
            if (word >= until) continue;
            whole++;
            if (word >= lead && word < endOfLead) inLead++;
        }

        return ((double)whole / words, endOfLead == lead ? 0 : (double)inLead / (endOfLead - lead));
    }
}
