using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Chunking;
using Marsad.Engine.Entities;
using Marsad.Engine.Text;
using ClaimIndex = Marsad.Engine.Claims.ClaimIndex;

namespace Marsad.Engine.Events;

/// <summary>Finds the actors that stand in a relation to a trigger.</summary>
internal sealed class ArgumentFinder(ReportReading reading, ClaimIndex sources)
{
    private readonly Document document = reading.Document;
    private readonly Clauses clauses = reading.Clauses;
    private readonly MentionIndex mentions = reading.Mentions;
    private readonly int light = EventLexicon.Default.ClassOf("wage");
    private readonly int start = EventLexicon.Default.ClassOf("start");
    private readonly int undergo = EventLexicon.Default.ClassOf("undergo");
    private readonly int hit = EventLexicon.Default.ClassOf("hit");
    private readonly int targetVerb = EventLexicon.Default.ClassOf("target_verb");
    private readonly int accuse = EventLexicon.Default.ClassOf("accuse");
    private readonly int demand = EventLexicon.Default.ClassOf("demand");
    private readonly int demanding = EventLexicon.Default.ClassOf("demanding");
    private readonly int say = EventLexicon.Default.ClassOf("say");
    private readonly int responsibility = EventLexicon.Default.ClassOf("responsibility");
    private readonly int raise = EventLexicon.Default.ClassOf("raise");
    private readonly int loose = EventLexicon.Default.ClassOf("loose");
    private readonly int text = EventLexicon.Default.ClassOf("text");
    private readonly int fire = EventLexicon.Default.ClassOf("fire_verb");
    private readonly int declare = EventLexicon.Default.ClassOf("declare");

    /// <summary>The actors of the first relation that yields any but the excluded ones.</summary>
    internal List<string> First(int trigger, ImmutableArray<Relation> relations, bool isTarget, List<string>? excluded = null)
    {
        foreach (var relation in relations)
        {
            var found = Find(trigger, relation, isTarget);
            if (excluded is { Count: > 0 }) found.RemoveAll(excluded.Contains);
            if (found.Count > 0) return found;
        }

        return [];
    }

    /// <summary>The actors that stand in one relation to a trigger.</summary>
    internal List<string> Find(int trigger, Relation relation, bool isTarget)
    {
        var predicate = clauses.At(trigger);
        switch (relation.Kind)
        {
            case RelationKind.Subject:
                return predicate is null ? [] : Subject(predicate);
            case RelationKind.Object:
                return predicate is null ? [] : Object(predicate);
            case RelationKind.Self:
                return mentions.At(trigger) is { } self ? [self.Actor] : [];
            case RelationKind.Speaker:
                return Speaker(trigger);
            case RelationKind.Launcher:
                return Launcher(trigger);
            case RelationKind.Demandee:
                return Demandee(trigger);
            case RelationKind.TransitiveSubject:
                return predicate is null ? [] : IsSole(predicate) ? Earlier(predicate) : Subject(predicate);
            case RelationKind.TransitiveObject:
                return predicate is null ? [] : Patient(predicate);
            case RelationKind.Idafa:
                return Idafa(trigger) is not { } group ? [] : isTarget ? WithOwner(group) : mentions.Of(new NounGroup([group.Phrases[0]]));
            case RelationKind.Possessor:
                return Pronoun(trigger + 1);
            case RelationKind.Adjective:
                return Adjective(trigger);
            case RelationKind.Light:
                return Light(trigger);
            case RelationKind.Hit:
                return Hit(trigger);
            case RelationKind.Topic:
                var ruling = mentions.Of(GoverningPredicate(trigger)?.Subject);
                ruling.RemoveAll(actor => !Condition.Covers("force", mentions.TypeOf(actor)));
                return ruling;
            case RelationKind.Main:
                return mentions.Of(GoverningPredicate(trigger)?.Subject);
            case RelationKind.Announcer:
                return clauses.GovernorOf(trigger) is { Role: ClauseRole.Object } announced && reading.Is(announced.Predicate.Verb, declare) ? mentions.Of(announced.Predicate.Subject) : [];
            case RelationKind.Undergoer:
                return clauses.GovernorOf(trigger) is { } governed && reading.Is(governed.Predicate.Verb, undergo) ? mentions.Of(governed.Predicate.Subject) : [];
            case RelationKind.BetweenFirst or RelationKind.BetweenRest:
                return Between(trigger, relation.Kind == RelationKind.BetweenFirst);
            default:
                return Preposition(trigger, predicate, relation.Preposition);
        }
    }

    /// <summary>The prepositional phrases of a trigger, verb or noun.</summary>
    internal IReadOnlyList<Complement> Complements(int trigger) =>
        clauses.At(trigger) is { } predicate ? predicate.Complements : clauses.ComplementsAfter(AfterToken(trigger));

    /// <summary>The construct-state group after a noun, or null.</summary>
    internal NounGroup? Idafa(int noun)
    {
        if (document.Words[noun].IsDefinite || noun + 1 >= document.Words.Length) return null;
        var limit = reading.SentenceOf(noun).Words.End;
        if (noun + 1 >= limit || clauses.Tags[noun + 1] == ChunkTag.Adjective && clauses.AtomEnd[noun + 1] <= noun + 1) return null;
        return clauses.Groups.StartsPhrase(noun + 1) ? clauses.Groups.Read(noun + 1, limit) : null;
    }

    private List<string> Object(Predicate predicate)
    {
        var found = WithOwner(predicate.Object);
        if (found.Count > 0) return found;
        if (predicate.Pronoun >= 0) return Pronoun(predicate.Pronoun);
        // "أطلقت سراحه": the object belongs to the one it is done to.
        return predicate.Object is { } direct && reading.Is(direct.Head, loose) ? Pronoun(direct.Head + 1) : [];
    }

    /// <summary>The actors of a verb's subject; where it is a text ("قرارا يدعو إلى"), those who make or own it.</summary>
    private List<string> Subject(Predicate predicate)
    {
        var found = mentions.Of(predicate.Subject);
        if (found.Count > 0 || predicate.Subject is not { } subject || !reading.Is(subject.Head, text)) return found;
        if (subject.Head + 1 < document.Words.Length && Pronoun(subject.Head + 1) is { Count: > 0 } owner) return owner;
        if (Adjective(subject.Head) is { Count: > 0 } origin) return origin;
        return clauses.GovernorOf(subject.Head) is { Role: not ClauseRole.Subject } governed ? mentions.Of(governed.Predicate.Subject) : [];
    }

    /// <summary>Whether only one noun group follows a verb, so that it is the object where the verb must have one.</summary>
    private static bool IsSole(Predicate predicate) => predicate is { Pronoun: < 0, Order: SubjectOrder.After } && IsLate(predicate, predicate.Object);

    /// <summary>Whether a noun group is no object because it stands only behind the complement of the charge or the call: "اتهم النظام بمنع السكان العفو".</summary>
    private static bool IsLate(Predicate predicate, NounGroup? direct)
    {
        if (direct is null) return true;
        foreach (var complement in predicate.Complements)
            if (complement.Key is "ب" or "الي" or "علي" && complement.Preposition < direct.Words.First) return true;
        return false;
    }

    private List<string> Patient(Predicate predicate) => IsSole(predicate) ? WithOwner(predicate.Subject) : Object(predicate);

    /// <summary>The subject of the last verb before that has one of another actor.</summary>
    private List<string> Earlier(Predicate predicate)
    {
        var own = mentions.Of(predicate.Subject);
        for (var i = clauses.Predicates.IndexOf(predicate) - 1; i >= 0 && predicate.Sentence - clauses.Predicates[i].Sentence <= 2; i--)
        {
            var found = mentions.Of(clauses.Predicates[i].Subject);
            found.RemoveAll(own.Contains);
            if (found.Count > 0) return found;
        }

        return [];
    }

    /// <summary>The actors of a group, or those whose possession it names: "مواقع للمسلحين", "نقاط تابعة للجيش".</summary>
    private List<string> WithOwner(NounGroup? group)
    {
        if (group is null) return [];
        var found = mentions.Of(group);
        if (found.Count > 0) return found;
        if (document.Words[group.Words.End - 1].Attachment == Attachment.Enclitic && Pronoun(group.Words.End - 1) is { Count: > 0 } possessor) return possessor;
        foreach (var complement in clauses.ComplementsAfter(group.Words.End))
        {
            if (complement.Preposition > group.Words.End + 3) break;
            if (complement.Object is null || !(complement.Key == "ل" || (complement.Key == "من" && complement.Preposition == group.Words.End && !HoldsAtom(group.Words)))) continue;
            found = mentions.Of(complement.Object);
            if (found.Count > 0) return found;
        }

        return found;
    }

    private bool HoldsAtom(Words words)
    {
        for (var i = words.First; i < words.End; i++)
            if (clauses.AtomEnd[i] > i) return true;
        return false;
    }

    /// <summary>The actor of an enclitic pronoun: as the entity stage resolved it, or else the nearest actor before it that agrees, or the subject of the clause.</summary>
    private List<string> Pronoun(int word)
    {
        if (word >= document.Words.Length || document.Words[word].Attachment != Attachment.Enclitic) return [];
        if (mentions.At(word) is { Kind: MentionKind.Pronoun } mention) return [mention.Actor];
        if (document.Words[word].Folded is "نا" or "ي") return [.. sources.SourcesAt(word)];
        var first = reading.SentenceOf(word).Words.First;
        for (var i = word - 1; i >= first && i >= word - 12; i--)
            if (mentions.At(i) is { Kind: MentionKind.Name or MentionKind.Description } before && before.Words.End <= word && Chunking.Agreement.EncliticMayAgree(document, word, before.Head)) return [before.Actor];
        return clauses.GovernorOf(word - 1) is { } governed ? mentions.Of(governed.Predicate.Subject) : [];
    }

    /// <summary>The actor of a pronoun that cannot be the subject of its own verb: the nearest other actor before it.</summary>
    private List<string> Other(int word, Predicate? predicate)
    {
        var subject = predicate is null ? [] : mentions.Of(predicate.Subject);
        var found = Pronoun(word);
        found.RemoveAll(subject.Contains);
        if (found.Count > 0) return found;
        for (var i = (predicate?.Verb ?? word) - 1; i >= Math.Max(0, word - 40); i--)
            if (mentions.At(i) is { Kind: MentionKind.Name or MentionKind.Description } before && !subject.Contains(before.Actor)) return [before.Actor];
        return [];
    }

    private List<string> Adjective(int trigger)
    {
        var found = new List<string>(1);
        for (var i = trigger + 1; i < document.Words.Length && i <= trigger + 4; i++)
        {
            if (Origin(i) is { } actor)
            {
                if (!found.Contains(actor)) found.Add(actor);
            }
            else if (clauses.Tags[i] is not (ChunkTag.Adjective or ChunkTag.Nominal or ChunkTag.Coordinator or ChunkTag.Quote))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The actor of the report that an adjective of origin means: the state's forces where the report names them, else the state.</summary>
    private string? Origin(int word)
    {
        if (mentions.At(word) is { Kind: MentionKind.Adjective } mention) return mention.Actor;
        if (clauses.Tags[word] != ChunkTag.Adjective || ActorRegister.Embedded.ByAdjective(document.Words[word].Folded) is not { } origin) return null;
        Actor? state = null;
        foreach (var actor in reading.Actors.Actors)
        {
            if (actor.RegisterId is null) continue;
            if (actor.RegisterId == origin.Id) state = actor;
            else if (actor.Type == ActorType.Military && ActorRegister.Embedded.ById(actor.RegisterId) is { } forces && forces.Country == origin.Country && origin.Country is not null) return actor.Key;
        }

        return state?.Key;
    }

    private List<string> Light(int trigger)
    {
        if (clauses.GovernorOf(trigger) is { } governed && governed.Role != ClauseRole.Subject && Lends(governed.Predicate.Verb, governed.Preposition)) return mentions.Of(governed.Predicate.Subject);
        // "أعلن التنظيم مسؤوليته عن الهجوم": the one who claims it does it.
        if (clauses.GovernorOf(trigger) is { Preposition: "عن" } claimed && claimed.Predicate.Object is { } taken && reading.Is(taken.Head, responsibility)) return mentions.Of(claimed.Predicate.Subject);
        // "اتهم X بدعم Y", "طالب X بالانسحاب": the one who is accused or called upon does it.
        if (clauses.GovernorOf(trigger) is { Role: ClauseRole.Complement, Preposition: "ب" or "الي" or "علي" } charged && (reading.Is(charged.Predicate.Verb, accuse) || reading.Is(charged.Predicate.Verb, demand)))
            return reading.Is(charged.Predicate.Verb, accuse) ? Patient(charged.Predicate) : Object(charged.Predicate);
        foreach (var describing in clauses.Describing(trigger))
        {
            // "غارات شنتها مقاتلات": the noun is the antecedent, the verb's subject its agent.
            if (IsLight(describing.Verb) && describing.Antecedent is not null) return mentions.Of(describing.Subject);
        }

        return Chain(trigger);
    }

    /// <summary>The agent that a chain of verbal nouns hands on: "نجاح المقاومة في السيطرة", "في محاولة لاستعادة", "بعد بدء الجيش معركته".</summary>
    private List<string> Chain(int trigger)
    {
        var first = Math.Max(reading.SentenceOf(trigger).Words.First, trigger - 6);
        for (var i = trigger - 1; i >= first && clauses.Tags[i] is not (ChunkTag.Verb or ChunkTag.Stop); i--)
        {
            if (!IsLight(i) && !reading.Is(i, raise)) continue;
            if (Idafa(i) is { } owner && owner.Words.First < trigger && mentions.Of(owner) is { Count: > 0 } found) return found;
            if (i + 1 < trigger && Pronoun(i + 1) is { Count: > 0 } possessor) return possessor;
            if (clauses.GovernorOf(i) is { } outer && outer.Role != ClauseRole.Subject && mentions.Of(outer.Predicate.Subject) is { Count: > 0 } subject) return subject;
        }

        return [];
    }

    private bool Lends(int verb, string? preposition) => reading.Is(verb, raise) || (IsLight(verb) && preposition is null or "ب" or "في");

    private bool IsLight(int word) => reading.Is(word, light) || reading.Is(word, start);

    private List<string> Hit(int trigger)
    {
        foreach (var predicate in clauses.Describing(trigger))
            if (IsHit(predicate.Verb) && Object(predicate) is { Count: > 0 } found) return found;
        return clauses.GovernorOf(trigger) is { Role: ClauseRole.Subject } governed && IsHit(governed.Predicate.Verb) ? Object(governed.Predicate) : [];
    }

    private bool IsHit(int word) => reading.Is(word, hit) || reading.Is(word, targetVerb);

    /// <summary>The verb that governs a noun, or else the last verb of the sentence before it.</summary>
    private Predicate? GoverningPredicate(int trigger)
    {
        if (clauses.GovernorOf(trigger) is { } governed && !reading.Is(governed.Predicate.Verb, say)) return governed.Predicate;
        var sentence = document.Words[trigger].Sentence;
        Predicate? last = null;
        foreach (var predicate in clauses.Predicates)
        {
            if (predicate.Sentence > sentence) break;
            if (predicate.Sentence == sentence && predicate.Verb < trigger && predicate.Subject is not null && !reading.Is(predicate.Verb, say)) last = predicate;
        }

        return last;
    }

    /// <summary>The subject of the last verb of saying before a participle in its sentence, or else of the last verb there.</summary>
    private List<string> Speaker(int trigger)
    {
        var sentence = document.Words[trigger].Sentence;
        List<string> last = [];
        for (var i = clauses.Predicates.Length - 1; i >= 0; i--)
        {
            var predicate = clauses.Predicates[i];
            if (predicate.Sentence < sentence) break;
            if (predicate.Sentence > sentence || predicate.Verb > trigger) continue;
            if (mentions.Of(predicate.Subject) is not { Count: > 0 } found) continue;
            if (reading.Is(predicate.Verb, say) || reading.Is(predicate.Verb, demand) || reading.Is(predicate.Verb, accuse)) return found;
            if (last.Count == 0) last = found;
        }

        return last;
    }

    private List<string> Launcher(int trigger)
    {
        var end = reading.SentenceOf(trigger).Words.End;
        for (var i = trigger + 1; i < end && i < trigger + 14; i++)
            if (clauses.At(i) is { } predicate && reading.Is(i, fire) && mentions.Of(predicate.Subject) is { Count: > 0 } found) return found;
        return [];
    }

    private List<string> Demandee(int trigger)
    {
        var end = reading.SentenceOf(trigger).Words.End;
        for (var i = trigger + 1; i < end && i < trigger + 24; i++)
        {
            if (!reading.Is(i, demand) && !reading.Is(i, demanding)) continue;
            if (clauses.At(i) is { } predicate) return Object(predicate);
            return i + 1 < end && clauses.Groups.StartsPhrase(i + 1) ? mentions.Of(clauses.Groups.Read(i + 1, end)) : [];
        }

        return [];
    }

    private List<string> Between(int trigger, bool first)
    {
        foreach (var complement in Complements(trigger))
        {
            if (complement.Key != "بين" || complement.Object is null) continue;
            var all = mentions.In(complement.Object.Words);
            if (all.Count < 2) all = mentions.In(new(complement.Object.Words.First, Math.Min(complement.Object.Words.End + 12, reading.SentenceOf(trigger).Words.End)));
            if (all.Count == 0) continue;
            return first ? all[..1] : all.Count > 1 ? all[1..Math.Min(all.Count, 4)] : [];
        }

        return [];
    }

    private List<string> Preposition(int trigger, Predicate? predicate, string key)
    {
        foreach (var complement in predicate is null ? Complements(trigger) : predicate.Complements)
        {
            if (complement.Key != key) continue;
            var found = complement.Object is not null ? WithOwner(complement.Object) : complement.Pronoun >= 0 ? Other(complement.Pronoun, predicate) : [];
            if (found.Count > 0) return found;
        }

        return [];
    }

    private static int AfterToken(int trigger) => trigger + 1;
}
