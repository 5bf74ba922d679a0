using Marsad.Engine.Learning;

namespace Marsad.Engine.Events.Judging;

/// <summary>What speaks for and against a merged occurrence being an event of its own that a coder codes.</summary>
/// <param name="reading">The report.</param>
/// <param name="occurrences">All its occurrences in order of first mention.</param>
internal sealed class OccurrenceFeatures(ReportReading reading, List<Occurrence> occurrences)
{
    /// <summary>How many occurrences before and after are looked at; no report of news comes near, and a text of megabytes stays linear.</summary>
    private const int Window = 100;

    /// <summary>Collects the features of an occurrence.</summary>
    internal void Of(int at, FeatureList into)
    {
        into.Clear();
        into.Add("bias");
        var occurrence = occurrences[at];
        var others = occurrences.Count <= 2 * Window ? occurrences : occurrences.GetRange(Math.Max(0, at - Window), Math.Min(occurrences.Count, at + Window) - Math.Max(0, at - Window));
        var type = (uint)occurrence.Type;
        foreach (var feature in EventFeatures.Of(reading, occurrence, others)) into.Add("told", FeatureHash.Of(feature));
        AddOdds(occurrence, type, into);
        if (EventReader.IsTold(occurrence)) into.Add("is told");
        if (!occurrence.Mentions.Exists(mention => mention.Holds))
        {
            into.Add("no rule holds");
            into.Add("no rule holds", type);
        }

        AddOthers(occurrence, others, type, into);
        into.Add("agents", (uint)Math.Min(3, occurrence.Agent.Count), type);
        into.Add("targets", (uint)Math.Min(3, occurrence.Target.Count), type);
        into.Add("size", (uint)Math.Min(5, occurrence.Mentions.Count), type);
        foreach (var mention in occurrence.Mentions)
        {
            into.Add("word", FeatureHash.Of(reading.Document.Words[mention.Trigger].Bare), type);
            if (reading.SentenceOf(mention.Trigger).IsTitle) into.Add("in title", type);
        }
    }

    /// <summary>The log odds of the likeliest mention, and of any of them telling of an event, as steps that are passed.</summary>
    private static void AddOdds(Occurrence occurrence, uint type, FeatureList into)
    {
        var best = Best(occurrence);
        var steps = (int)Math.Clamp(Math.Floor(best * 2), -4, 10);
        for (var step = -4; step <= steps; step++) into.Add("odds", (uint)(step + 4));
        into.Add("odds type", (uint)(Math.Clamp((int)Math.Floor(best), -2, 4) + 2), type);
        var none = 1.0;
        foreach (var mention in occurrence.Mentions) none *= 1 - (1 / (1 + Math.Exp(-mention.Odds)));
        var any = (int)Math.Clamp(Math.Floor(-Math.Log(Math.Max(none, 1e-6)) * 2), 0, 12);
        for (var step = 0; step <= any; step++) into.Add("any", (uint)step);
    }

    private static double Best(Occurrence occurrence)
    {
        var best = double.MinValue;
        foreach (var mention in occurrence.Mentions) best = Math.Max(best, mention.Odds);
        return best;
    }

    private void AddOthers(Occurrence occurrence, List<Occurrence> others, uint type, FeatureList into)
    {
        int before = 0, after = 0, better = 0;
        var best = Best(occurrence);
        bool sameWord = false, sameSides = false, samePlace = false, sameSentence = false;
        foreach (var other in others)
        {
            if (ReferenceEquals(other, occurrence) || other.Type != occurrence.Type) continue;
            if (other.Mentions[0].Trigger < occurrence.Mentions[0].Trigger) before++;
            else after++;
            if (Best(other) > best) better++;
            sameWord |= other.Mentions.Exists(one => occurrence.Mentions.Exists(two => reading.Document.Words[one.Trigger].Bare == reading.Document.Words[two.Trigger].Bare));
            sameSides |= other.Agent.Exists(occurrence.Agent.Contains) || other.Target.Exists(occurrence.Target.Contains);
            samePlace |= other.Places.Exists(one => occurrence.Places.Exists(two => PlaceLikeness.AreNear(reading.Document, one, two)));
            sameSentence |= other.Mentions.Exists(one => reading.Document.Words[one.Trigger].Sentence == reading.Document.Words[occurrence.Mentions[0].Trigger].Sentence);
        }

        into.Add("before", (uint)Math.Min(4, before));
        into.Add("before type", (uint)Math.Min(3, before), type);
        into.Add("after", (uint)Math.Min(4, after));
        into.Add("better", (uint)Math.Min(4, better));
        into.Add("better type", (uint)Math.Min(3, better), type);
        var likeness = (sameWord ? 1u : 0) + (sameSides ? 2u : 0) + (samePlace ? 4u : 0) + (sameSentence ? 8u : 0);
        into.Add("like", likeness);
        into.Add("like type", likeness, type);
        if (sameWord) into.Add("same word");
        if (sameSides) into.Add("same sides");
        if (samePlace) into.Add("same place");
        if (sameSentence) into.Add("same sentence");
    }
}
