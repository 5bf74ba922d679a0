using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>Gives dead and wounded to the act that caused them: a toll in the sentence of a strike, shelling, bombing, attack or clash is no event of its own.</summary>
internal static class CasualtyLinker
{
    private static readonly HashSet<string> CasualtyRules = new(StringComparer.Ordinal) { "killed", "perished", "killing", "dead", "wounded_verb", "wounded_noun", "kill_active" };

    /// <summary>Whether a mention only tells of dead or wounded.</summary>
    internal static bool IsCasualty(EventMention mention) => CasualtyRules.Contains(mention.Rule.Name);

    /// <summary>Joins the casualty mentions of each sentence with their cause and hands out the sentence's figures.</summary>
    internal static List<EventMention> Link(ReportReading reading, List<EventMention> mentions)
    {
        var counts = reading.Slots.Counts;
        var linked = new List<EventMention>(mentions.Count);
        var at = 0;
        while (at < mentions.Count)
        {
            var sentence = reading.Document.Words[mentions[at].Trigger].Sentence;
            var end = at;
            while (end < mentions.Count && reading.Document.Words[mentions[end].Trigger].Sentence == sentence) end++;
            LinkSentence(reading, counts, mentions[at..end], sentence, linked);
            at = end;
        }

        return linked;
    }

    private static void LinkSentence(ReportReading reading, CountFinder counts, List<EventMention> mentions, int sentence, List<EventMention> linked)
    {
        var figures = counts.In(reading.Document.Sentences[sentence]);
        var first = linked.Count;
        mentions = [.. mentions.Select(mention => WithVictims(mention, mentions))];
        foreach (var mention in mentions)
        {
            if (!IsCasualty(mention) || Cause(mention, mentions) is not { } cause)
            {
                linked.Add(mention);
                continue;
            }

            // The casualty keeps its trigger and its victims but becomes a mention of its cause.
            linked.Add(mention with
            {
                Type = cause.Type,
                Agent = mention.Agent.Length > 0 ? mention.Agent : cause.Agent,
                Target = mention.Target.Length > 0 ? mention.Target : cause.Target,
                Places = cause.Places.Length > 0 && (!cause.HasWeakPlace || mention.HasWeakPlace) ? cause.Places : mention.Places,
                HasWeakPlace = cause.HasWeakPlace && mention.HasWeakPlace,
                Time = cause.Time ?? mention.Time,
            });
        }

        foreach (var (word, count) in figures)
        {
            var owner = Owner(linked, first, word, count);
            if (owner >= 0) linked[owner] = linked[owner] with { Counts = linked[owner].Counts.Add(count) };
        }
    }

    /// <summary>Gives the victims of a sentence to its acts that have a doer and no target, and the open side of a clash.</summary>
    private static EventMention WithVictims(EventMention mention, List<EventMention> sentence)
    {
        if (IsCasualty(mention) || !IsCause(mention.Type)) return mention;
        foreach (var casualty in sentence)
        {
            if (!IsCasualty(casualty) || casualty.Target.IsEmpty || casualty.Status != mention.Status) continue;
            if (mention.Target.IsEmpty && !casualty.Target.Any(victim => mention.Agent.Contains(victim))) return mention with { Target = casualty.Target };
            if (mention is { Type: EventType.ArmedClash, Agent.IsEmpty: true } && !casualty.Target.Any(victim => mention.Target.Contains(victim))) return mention with { Agent = mention.Target, Target = casualty.Target };
        }

        return mention;
    }

    private static EventMention? Cause(EventMention casualty, List<EventMention> mentions)
    {
        EventMention? best = null;
        foreach (var mention in mentions)
        {
            if (IsCasualty(mention) || !IsCause(mention.Type) || mention.Status != casualty.Status) continue;
            if (best is null || Math.Abs(mention.Trigger - casualty.Trigger) < Math.Abs(best.Trigger - casualty.Trigger)) best = mention;
        }

        return best;
    }

    internal static bool IsCause(EventType type) => type is EventType.AirStrike or EventType.Shelling or EventType.Bombing or EventType.Attack or EventType.ArmedClash;

    private static int Owner(List<EventMention> linked, int first, int word, CodedCount count)
    {
        var best = -1;
        for (var i = first; i < linked.Count; i++)
        {
            if (!Fits(linked[i].Type, count.Of)) continue;
            if (best < 0 || Math.Abs(linked[i].Trigger - word) < Math.Abs(linked[best].Trigger - word)) best = i;
        }

        return best;
    }

    private static bool Fits(EventType type, CountOf of) => of switch
    {
        CountOf.Killed or CountOf.Wounded => IsCause(type) || type is EventType.Casualties or EventType.Riot or EventType.Protest,
        CountOf.Strikes => type == EventType.AirStrike,
        CountOf.Missiles => type is EventType.Shelling or EventType.AirStrike or EventType.Interception,
        CountOf.Drones => type is EventType.Interception or EventType.AirStrike,
        CountOf.Detained => type == EventType.Detention,
        CountOf.Abducted => type == EventType.Abduction,
        CountOf.Released => type == EventType.Release,
        CountOf.Displaced => type == EventType.Displacement,
        CountOf.Villages => type is EventType.Capture,
        _ => false,
    };
}
