using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Chunking;
using Marsad.Engine.Entities;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>Adds the unnamed people who take part in violence, arrests, protests and flight as actors: "أربعة جنود", "مسلحون مجهولون", "آلاف المتظاهرين".
/// They are actors only because an event's words give them a part in it.</summary>
internal sealed class ParticipantReader
{
    private static readonly string[] Classes =
        ["kill_plain", "kill", "wound", "abduct", "arrest", "grab", "execute", "assassinate", "protest", "gather", "crowd_act", "displace", "flee", "explode", "storm", "attack", "fire_verb", "open_fire", "target_verb", "clash", "free", "damage", "demonstrator", "undergo", "convict", "try", "sentence", "pow", "refer", "loose", "withdraw", "return", "prisoners", "charge", "seize_person", "jail", "extradite", "help", "neutralise", "loot"];

    internal const string FoundBy = "participant";
    private readonly Document document;
    private readonly Clauses clauses;
    private readonly WordReading[][] words;
    private readonly MentionIndex mentions;
    private readonly HashSet<int> classes = [.. Classes.Select(EventLexicon.Default.ClassOf)];
    private readonly HashSet<int> law = [.. new[] { "grab", "free", "try", "sentence", "convict" }.Select(EventLexicon.Default.ClassOf)];
    private readonly int demonstrator = EventLexicon.Default.ClassOf("demonstrator");
    private readonly List<Actor> actors;
    private readonly List<ActorMention> added = [];
    private readonly bool[] taken;

    private ParticipantReader(Document document, Clauses clauses, WordReading[][] words, MentionIndex mentions, ActorSet actors)
    {
        (this.document, this.clauses, this.words, this.mentions) = (document, clauses, words, mentions);
        this.actors = [.. actors.Actors];
        taken = new bool[document.Words.Length];
    }

    /// <summary>The actors with the participants added; the same instance where there are none.</summary>
    internal static ActorSet Add(Document document, Clauses clauses, WordReading[][] words, MentionIndex mentions, ActorSet actors)
    {
        var reader = new ParticipantReader(document, clauses, words, mentions, actors);
        for (var i = 0; i < words.Length; i++)
            if (Array.Exists(words[i], reading => reader.classes.Contains(reading.Class))) reader.Read(i);
        if (reader.added.Count == 0) return actors;
        var all = actors.Mentions.AddRange(reader.added).Sort((one, other) => one.Words.First != other.Words.First ? one.Words.First.CompareTo(other.Words.First) : other.Words.End.CompareTo(one.Words.End));
        return new([.. reader.actors], all);
    }

    /// <summary>The actors without those participants that no coded event and no statement of control kept.</summary>
    internal static ImmutableArray<Actor> Used(ImmutableArray<Actor> actors, ImmutableArray<CodedEvent> events, ImmutableArray<ControlStatement> control)
    {
        var used = events.SelectMany(coded => coded.Agent.Concat(coded.Target).Concat(coded.Supporter)).Concat(control.SelectMany(statement => statement.Holder)).ToHashSet(StringComparer.Ordinal);
        return actors.RemoveAll(actor => actor.FoundBy == FoundBy && !used.Contains(actor.Key));
    }

    private void Read(int trigger)
    {
        if (Array.Exists(words[trigger], word => word.Class == demonstrator) && clauses.Groups.Read(trigger, document.Sentences[document.Words[trigger].Sentence].Words.End) is { } crowd) Take(crowd);
        if (clauses.At(trigger) is { } predicate)
        {
            if (predicate.Order is SubjectOrder.After or SubjectOrder.Before) Take(predicate.Subject);
            Take(predicate.Object);
            if (IsLaw(trigger)) TakeComplements(predicate.Complements);
            return;
        }

        if (IsLaw(trigger)) TakeComplements(clauses.ComplementsAfter(trigger + 1));

        var limit = document.Sentences[document.Words[trigger].Sentence].Words.End;
        if (!document.Words[trigger].IsDefinite && trigger + 1 < limit && clauses.Groups.StartsPhrase(trigger + 1)) Take(clauses.Groups.Read(trigger + 1, limit));
        if (clauses.GovernorOf(trigger) is { Role: ClauseRole.Object } governed) Take(governed.Predicate.Subject);
    }

    private bool IsLaw(int trigger) => Array.Exists(words[trigger], word => law.Contains(word.Class));

    /// <summary>People who stand after the preposition of an act of law: "القبض على متهمين", "الإفراج عن سجناء", "أحكام بحق ناشطين".</summary>
    private void TakeComplements(IReadOnlyList<Complement> complements)
    {
        foreach (var complement in complements)
            if (complement.Key is "علي" or "عن" or "ب حق" or "ضد") Take(complement.Object);
    }

    private void Take(NounGroup? group)
    {
        if (group is null) return;
        foreach (var phrase in group.Phrases) Take(phrase);
    }

    private void Take(NounPhrase phrase)
    {
        for (var i = phrase.Words.First; i < phrase.Words.End; i++)
            if (taken[i] || mentions.At(i) is not null) return;
        if (People(phrase, out var end) is not { } type) return;
        var range = new Words(phrase.Words.First, end);
        for (var i = range.First; i < range.End; i++)
            if (taken[i] || mentions.At(i) is { Kind: not MentionKind.Adjective }) return;
        if (Band(range.End) is { } band)
        {
            for (var i = range.First; i < range.End; i++) taken[i] = true;
            added.Add(new(range, phrase.Head, band, MentionKind.Description));
            return;
        }

        Introduce(range, phrase.Head, type);
    }

    /// <summary>The named band of which the phrase counts members ("12 عنصرا من الميليشيا"), or null.</summary>
    private string? Band(int after)
    {
        if (after + 1 >= document.Words.Length || document.Words[after].Folded != "من") return null;
        return mentions.At(after + 1) is { Kind: MentionKind.Name or MentionKind.Description } mention && mentions.TypeOf(mention.Actor) is ActorType.ArmedGroup or ActorType.Military or ActorType.Police ? mentions.At(after + 1)!.Value.Actor : null;
    }

    /// <summary>The type of the people in a phrase, after words of quantity and over "من".</summary>
    private ActorType? People(NounPhrase phrase, out int end)
    {
        end = phrase.Words.End;
        var isCounted = true;
        for (var i = phrase.Words.First; i < phrase.Words.End && isCounted; i++)
        {
            if (clauses.Tags[i] is ChunkTag.Quote or ChunkTag.Demonstrative or ChunkTag.Enclitic) continue;
            if (PeopleLexicon.TypeOf(document.Words[i]) is { } type) return type;
            isCounted = clauses.Tags[i] == ChunkTag.Number || PeopleLexicon.IsPartitive(document.Words[i]);
        }

        if (!isCounted || end + 1 >= document.Words.Length || document.Words[end].Folded != "من") return null;
        var limit = document.Sentences[document.Words[end].Sentence].Words.End;
        if (end + 1 >= limit || clauses.Groups.Read(end + 1, limit) is not { } group) return null;
        var inner = People(group.Phrases[0], out var innerEnd);
        if (inner is not null) end = innerEnd;
        return inner;
    }

    /// <summary>The actor of the report that is the people of whom the phrase counts some: "61 فلسطينيا" of "الفلسطينيين".</summary>
    private string? PeopleOf(Words range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (ActorRegister.Embedded.ByAdjective(document.Words[i].Folded) is null || document.Words[i].Folded.Length < 6 || document.Words[i].Bare.Length < 5) continue;
            var stem = document.Words[i].Bare[..5];
            foreach (var actor in actors)
                if (actor.Type is ActorType.Civilians or ActorType.Other && actor.Names.Any(name => !name.Text.Contains(' ') && Folding.Fold(name.Text).Contains(stem, StringComparison.Ordinal))) return actor.Key;
        }

        return null;
    }

    private void Introduce(Words range, int head, ActorType type)
    {
        for (var i = range.First; i < range.End; i++) taken[i] = true;
        var span = document.SpanOf(range);
        var text = span.Of(document.Content);
        var folded = Folding.Fold(text);
        if (PeopleOf(range) is { } people)
        {
            added.Add(new(range, head, people, MentionKind.Description));
            return;
        }

        foreach (var known in actors)
        {
            if (known.FoundBy != FoundBy || !known.Names.Any(name => Folding.Fold(name.Text) == folded)) continue;
            added.Add(new(range, head, known.Key, MentionKind.Description));
            return;
        }

        var names = ImmutableArray.CreateBuilder<ActorName>();
        names.Add(new(text, span));
        var bare = range.First;
        while (bare < range.End - 1 && clauses.Tags[bare] == ChunkTag.Number) bare++;
        if (bare > range.First) names.Add(new(document.TextOf(new(bare, range.End)), document.SpanOf(new(bare, range.End))));
        var key = $"people_{actors.Count + 1}";
        actors.Add(new(key, names.ToImmutable(), type, null, null, FoundBy));
        added.Add(new(range, head, key, MentionKind.Description));
    }
}
