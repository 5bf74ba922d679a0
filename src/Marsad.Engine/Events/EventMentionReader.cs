using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Chunking;
using Marsad.Engine.Claims;
using Marsad.Engine.Events.Judging;
using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>Finds every place where a report tells of an event and fills its slots from its sentence.</summary>
internal sealed class EventMentionReader
{
    private static readonly string[] SupportPrepositions = ["ب دعم", "ب اسناد", "ب مشاركه", "ب مسانده", "ب غطاء", "ب تغطيه"];
    private readonly ReportReading reading;
    private readonly ArgumentFinder arguments;
    private readonly ConditionChecker conditions;
    private readonly PlaceFinder places;
    private readonly TimeFinder times;
    private readonly ClaimIndex claims;
    private readonly int demonstrator = EventLexicon.Default.ClassOf("demonstrator");
    private readonly int about = EventLexicon.Default.ClassOf("about");
    private readonly int backed = EventLexicon.Default.ClassOf("backed");
    private readonly HashSet<int> prepositional = [];

    internal EventMentionReader(ReportReading reading)
    {
        this.reading = reading;
        (arguments, conditions, places) = (reading.Slots.Arguments, reading.Slots.Conditions, reading.Slots.Places);
        (times, claims) = (reading.Slots.Times, reading.Slots.Claims);
        foreach (var predicate in reading.Clauses.Predicates)
            foreach (var complement in predicate.Complements)
                if (complement.Key.Contains(' ')) prepositional.Add(complement.Preposition);
    }

    /// <summary>The mentions in reading order.</summary>
    internal List<EventMention> Read()
    {
        var found = new List<EventMention>();
        for (var i = 0; i < reading.Classes.Length; i++)
        {
            if (reading.Classes[i].Length == 0 || prepositional.Contains(i) || IsInName(i)) continue;
            if (Match(i) is { } mention) found.Add(mention);
        }

        return found;
    }

    /// <summary>Whether a word stands inside of an actor's name ("حركة الجهاد"), where it names no event; one inside of a long description may.</summary>
    private bool IsInName(int word) => reading.Mentions.At(word) is { Kind: Entities.MentionKind.Name } && !Array.Exists(reading.Classes[word], read => read.Class == demonstrator);

    /// <summary>Whether a noun before the trigger makes it a subject of talk, fear or law rather than an occurrence: "قضية اغتيال", "خشية هجوم".</summary>
    internal bool IsOnlyTopic(int trigger)
    {
        if (reading.Clauses.At(trigger) is not null) return false;
        var first = reading.SentenceOf(trigger).Words.First;
        for (var i = trigger - 1; i >= first && i >= trigger - 4; i--)
        {
            if (reading.Clauses.Tags[i] is ChunkTag.Verb or ChunkTag.Stop or ChunkTag.Comma) return false;
            if (reading.Is(i, about)) return true;
        }

        return false;
    }

    private static bool IsForceful(EventType type) =>
        Codebook.FamilyOf(type) is EventFamily.Violence or EventFamily.Territory or EventFamily.Posture && type is not (EventType.Attack or EventType.Abduction or EventType.Withdrawal);

    /// <summary>Whether an actor can fight or move forces: no medium, no relief agency, no crowd, and a person only where he orders it.</summary>
    private bool MayAct(string actor, EventType type, int trigger) => reading.Mentions.TypeOf(actor) switch
    {
        ActorType.Media or ActorType.Ngo or ActorType.Civilians => false,
        ActorType.Person => !claims.SourcesAt(trigger).Contains(actor),
        ActorType.InternationalOrganisation => Codebook.FamilyOf(type) == EventFamily.Posture || reading.Actors.Find(actor)!.Names.Any(name => name.Text.Contains("حلف", StringComparison.Ordinal) || name.Text.Contains("قوات", StringComparison.Ordinal)),
        _ => true,
    };

    private EventMention? Match(int trigger)
    {
        if (IsOnlyTopic(trigger)) return null;
        foreach (var rule in EventRules.Default.For(reading.Classes[trigger]))
            if (Fill(rule, trigger, isFree: false, out _) is { } mention) return mention;
        return null;
    }

    /// <summary>All that the words of the report may tell of, whether or not the rules' conditions hold: for each word of a trigger class and each type of its
    /// rules the first rule whose conditions hold, or else the first.</summary>
    internal List<MentionCandidate> Candidates()
    {
        var found = new List<MentionCandidate>();
        for (var i = 0; i < reading.Classes.Length; i++)
        {
            if (reading.Classes[i].Length == 0) continue;
            var first = found.Count;
            foreach (var rule in EventRules.Default.For(reading.Classes[i]))
            {
                var known = found.FindIndex(first, candidate => candidate.Mention.Type == rule.Type);
                if (known >= 0 && found[known].Holds) continue;
                var mention = Fill(rule, i, isFree: true, out var holds)!;
                if (known < 0) found.Add(new(mention, holds));
                else if (holds) found[known] = new(mention, holds);
            }

            if (found.Count == first) continue;
            var isBarred = IsBarred(i);
            var chosen = -1;
            for (var at = first; at < found.Count; at++)
                if (found[at].Holds && !isBarred && (chosen < 0 || found[at].Mention.Rule.Order < found[chosen].Mention.Rule.Order)) chosen = at;
            for (var at = first; at < found.Count; at++)
                found[at] = found[at] with { IsFirst = at == chosen, Rival = chosen < 0 || at == chosen ? null : found[chosen].Mention.Type };
        }

        return found;
    }

    internal bool IsBarred(int word) => prepositional.Contains(word) || IsInName(word) || IsOnlyTopic(word);

    private EventMention? Fill(EventRule rule, int trigger, bool isFree, out bool holds)
    {
        var target = arguments.First(trigger, rule.Target, isTarget: true);
        var agent = arguments.First(trigger, rule.Agent, isTarget: false, arguments.Find(trigger, new(RelationKind.Hit, ""), isTarget: true));
        if (IsForceful(rule.Type)) agent.RemoveAll(actor => !MayAct(actor, rule.Type, trigger));
        // "الذي أطلق سراحه": who is set free is not who frees.
        if (rule.Type == EventType.Release) agent.RemoveAll(target.Contains);
        target.RemoveAll(agent.Contains);
        if (Codebook.FamilyOf(rule.Type) == EventFamily.Unrest) agent.RemoveAll(actor => reading.Mentions.TypeOf(actor) is ActorType.Police or ActorType.Military);
        var sources = claims.SourcesAt(trigger);
        if (sources.Length > 0 && (IsFirstPerson(trigger) || (agent.Count == 0 && SpeechSources.IsSpeechAct(rule.Type) && sources.Length == 1 && !target.Contains(sources[0])))) agent = [sources[0]];
        if (target.Count == 0 && agent.Count > 1 && EventMerger.IsMutual(rule.Type))
        {
            target.AddRange(agent.Skip(1));
            agent.RemoveRange(1, agent.Count - 1);
        }

        var expected = places.Expected(rule, trigger);
        holds = conditions.Holds(rule.Needs, trigger, agent, target, expected.Length > 0);
        if (!holds && !isFree) return null;
        var isSpeech = SpeechSources.IsSpeechAct(rule.Type);
        if (isSpeech) agent = [.. agent.Select(SpeaksFor).Distinct()];
        var isWeak = false;
        var where = isSpeech ? [] : expected.Length > 0 ? expected : places.Find(rule, trigger, out isWeak);
        if (rule.Type == EventType.Capture && (where.IsEmpty || isWeak) && arguments.Complements(trigger).FirstOrDefault(complement => complement.Key == "علي")?.Object is { } taken && reading.Mentions.Of(taken).Count == 0)
            (where, isWeak) = (places.Named(taken), false);
        if (isWeak && Codebook.FamilyOf(rule.Type) is EventFamily.Diplomacy or EventFamily.Law or EventFamily.Posture) where = [];
        if (isSpeech) sources = SpeechSources.Of(reading, sources, agent);
        return new(trigger, rule.Type, rule, [.. agent], [.. target], Supporters(trigger, agent), where, isWeak, times.Find(trigger, rule.Type, Statuses.Of(claims.StanceAt(trigger))), Statuses.Of(claims.StanceAt(trigger)), sources, []);
    }

    /// <summary>Whether a verb stands in the first person plural, whose subject is the speaker: "نطالب".</summary>
    private bool IsFirstPerson(int trigger) =>
        reading.Clauses.At(trigger) is not null && reading.Document.Words[trigger].Folded[0] == 'ن' && Array.Exists(reading.Classes[trigger], word => word.Shape == WordShape.Imperfect);

    private ImmutableArray<string> Supporters(int trigger, List<string> agent)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var complement in arguments.Complements(trigger))
        {
            if (Array.IndexOf(SupportPrepositions, complement.Key) < 0) continue;
            foreach (var actor in reading.Mentions.In(AfterSupport(complement)))
                if (!agent.Contains(actor) && !found.Contains(actor)) found.Add(actor);
        }

        if (reading.Clauses.At(trigger)?.Subject is { } subject)
        {
            for (var i = subject.Words.First; i < Math.Min(subject.Words.End + 6, reading.SentenceOf(trigger).Words.End); i++)
            {
                if (!reading.Is(i, backed)) continue;
                foreach (var actor in reading.Mentions.In(new(i + 1, Math.Min(i + 5, reading.Document.Words.Length))))
                    if (!agent.Contains(actor) && !found.Contains(actor)) found.Add(actor);
            }
        }

        return found.ToImmutable();
    }

    private Text.Words AfterSupport(Chunking.Complement complement) =>
        complement.Object?.Words ?? new(complement.Preposition + 1, Math.Min(complement.Preposition + 6, reading.Document.Words.Length));

    /// <summary>The organisation for which a spokesperson speaks, or the actor itself.</summary>
    private string SpeaksFor(string key)
    {
        if (reading.Actors.Find(key) is not { Type: ActorType.Person, PartOf: { } organisation } person) return key;
        return person.Names.Any(name => name.Text.Contains("متحدث", StringComparison.Ordinal) || name.Text.Contains("ناطق", StringComparison.Ordinal)) ? organisation : key;
    }
}
