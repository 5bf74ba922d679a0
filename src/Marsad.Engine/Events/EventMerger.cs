using Marsad.Engine.Records;
using Marsad.Engine.Times;

namespace Marsad.Engine.Events;

/// <summary>Joins the mentions of one occurrence: same type and status, no contradiction in agent, target, place or time, and something in common.</summary>
internal sealed class EventMerger(ReportReading reading)
{
    private const int NearSentences = 2;

    /// <summary>How many occurrences a mention may still belong to; no report of news comes near, and a text of megabytes stays linear.</summary>
    private const int MostOpen = 200;

    /// <summary>The occurrences in order of first mention.</summary>
    internal List<Occurrence> Merge(List<EventMention> mentions)
    {
        var found = new List<Occurrence>();
        foreach (var mention in mentions)
        {
            Occurrence? best = null;
            var bestScore = 0.0;
            for (var at = Math.Max(0, found.Count - MostOpen); at < found.Count; at++)
            {
                var score = Score(found[at], mention);
                if (score > bestScore) (best, bestScore) = (found[at], score);
            }

            if (best is not null) best.Add(mention);
            else found.Add(new(mention));
        }

        return found;
    }

    /// <summary>How much speaks for a mention telling of an occurrence; 0 where something speaks against it.</summary>
    private double Score(Occurrence occurrence, EventMention mention)
    {
        if (!SameType(occurrence, mention) || occurrence.Status != mention.Status) return 0;
        if (!Agree(occurrence.Agent, mention.Agent, out var agent) || !Agree(occurrence.Target, mention.Target, out var target))
        {
            // Of a meeting or a deal either side may be named first.
            if (!IsMutual(mention.Type) || !Agree(occurrence.Agent, mention.Target, out agent) || !Agree(occurrence.Target, mention.Agent, out target)) return 0;
        }

        if (!PlacesAgree(occurrence, mention, out var place) || !TimesAgree(occurrence.Time, mention.Time, out var time)) return 0;
        var distance = reading.Document.Words[mention.Trigger].Sentence - reading.Document.Words[occurrence.Mentions[^1].Trigger].Sentence;
        // "وأسفرت الغارات عن مقتل خمسة مدنيين": a definite noun takes up what was told before, though its victims are new.
        var isBare = mention.Agent.Length == 0 && mention.Places.Length == 0 && (mention.Target.Length == 0 || reading.Document.Words[mention.Trigger].IsDefinite);
        var score = (agent ? 1.0 : 0) + (target ? 1.0 : 0) + (place ? 1.5 : 0) + (time ? 0.5 : 0);
        if (isBare && distance <= NearSentences) score += 1;
        if (reading.Document.Words[mention.Trigger].IsDefinite && distance <= NearSentences) score += 0.5;
        if (occurrence.Mentions[0].Trigger < reading.Document.Words.Length && reading.SentenceOf(occurrence.Mentions[0].Trigger).IsTitle) score += 0.25;
        if (distance == 0) score += 0.25;
        return score >= 1 ? score + (1.0 / (2 + distance)) : 0;
    }

    /// <summary>Whether the two sides of a type stand on a level, so that their order does not matter.</summary>
    internal static bool IsMutual(EventType type) => type is EventType.Talks or EventType.Agreement;

    private static bool SameType(Occurrence occurrence, EventMention mention)
    {
        if (occurrence.Type == mention.Type) return true;
        if (occurrence.Type == EventType.Attack && CasualtyLinker.IsCause(mention.Type) && occurrence.Mentions.TrueForAll(CasualtyLinker.IsCasualty)) return true;
        // "الهجوم" takes up any violent act that was told of before.
        return (mention.Rule.Name is "assault_noun" or "target_noun" or "target" || (CasualtyLinker.IsCasualty(mention) && mention.Type == EventType.Attack)) && occurrence.Type is EventType.Bombing or EventType.AirStrike or EventType.Shelling or EventType.ArmedClash;
    }

    private bool Agree(List<string> known, IReadOnlyCollection<string> said, out bool shared)
    {
        shared = false;
        if (known.Count == 0 || said.Count == 0) return true;
        foreach (var actor in said)
            foreach (var other in known)
                shared |= actor == other || IsPart(actor, other) || IsPart(other, actor);
        return shared || said.All(IsVague) || known.TrueForAll(IsVague);
    }

    /// <summary>Whether an actor is a group without a name, which does not contradict another.</summary>
    private bool IsVague(string actor) => reading.Mentions.IsUnnamed(actor);

    private bool IsPart(string actor, string whole) => reading.Actors.Find(actor)?.PartOf == whole;

    private bool PlacesAgree(Occurrence occurrence, EventMention mention, out bool shared)
    {
        shared = false;
        if (occurrence.Places.Count == 0 || mention.Places.Length == 0) return true;
        var isOpen = mention.HasWeakPlace || occurrence.HasWeakPlace;
        foreach (var place in mention.Places)
            foreach (var other in occurrence.Places)
                shared |= PlaceLikeness.AreNear(reading.Document, place, other);
        return shared || isOpen;
    }

    private static bool TimesAgree(TimeMention? known, TimeMention? said, out bool shared)
    {
        shared = false;
        if (known?.Resolved is not { } left || said?.Resolved is not { } right) return true;
        shared = left.Start <= right.End && right.Start <= left.End;
        return shared;
    }
}
