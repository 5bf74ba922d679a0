using System.Collections.Immutable;
using Marsad.Engine.Chunking;
using Marsad.Engine.Entities;
using Marsad.Engine.Places;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>Finds the places of an event: first where its rule says, then in the complements, then in the sentence.</summary>
internal sealed class PlaceFinder
{
    private static readonly string[] Locative = ["في", "ب", "علي", "قرب", "داخل", "من", "الي", "نحو", "وسط", "عند", "شمال", "جنوب", "شرق", "غرب"];
    private readonly ReportReading reading;
    private readonly ArgumentFinder arguments;
    private readonly int[] placeAt;
    private readonly int datelineEnd;

    internal PlaceFinder(ReportReading reading, ArgumentFinder arguments)
    {
        (this.reading, this.arguments) = (reading, arguments);
        datelineEnd = Datelines.EndOf(reading.Document, reading.Clauses);
        placeAt = new int[reading.Document.Words.Length];
        Array.Fill(placeAt, -1);
        for (var p = 0; p < reading.Places.Length; p++)
        {
            for (var i = reading.Places[p].Words.First; i < reading.Places[p].Words.End; i++) placeAt[i] = p;
        }
    }

    /// <summary>The places where the rule expects them.</summary>
    internal ImmutableArray<PlaceMention> Expected(EventRule rule, int trigger)
    {
        foreach (var relation in rule.Place)
        {
            if (At(relation, trigger) is { Length: > 0 } found) return found;
        }

        return [];
    }

    /// <summary>The places in one relation to a trigger.</summary>
    internal ImmutableArray<PlaceMention> At(Relation relation, int trigger)
    {
        foreach (var range in Ranges(relation, trigger))
            if (In(range) is { Length: > 0 } found) return found;
        return [];
    }

    /// <summary>The places where the rule expects them, or else those of the clause, or else the nearest of the sentence.</summary>
    /// <param name="rule">The rule that found the event.</param>
    /// <param name="trigger">Index of the trigger.</param>
    /// <param name="isWeak">Whether they are only the nearest of the sentence.</param>
    internal ImmutableArray<PlaceMention> Find(EventRule rule, int trigger, out bool isWeak)
    {
        isWeak = false;
        var expected = Expected(rule, trigger);
        if (expected.Length > 0) return expected;
        foreach (var complement in arguments.Complements(trigger))
        {
            if (complement.Object is null || Array.IndexOf(Locative, complement.Key) < 0) continue;
            var found = In(complement.Object.Words);
            if (found.Length > 0) return found;
        }

        isWeak = true;
        return Nearest(trigger);
    }

    /// <summary>A noun group itself as a place that no register knows: "نحو 60 في المئة من المنطقة"; none where there is no group.</summary>
    internal ImmutableArray<PlaceMention> Named(NounGroup? group)
    {
        if (group is null || reading.Mentions.In(group.Words).Count > 0) return [];
        return [new(reading.Document.SpanOf(group.Words), group.Words, new(group.Head, group.Head + 1), PlaceState.Unknown, [], null, null, null, "noun group")];
    }

    /// <summary>The places whose phrases begin in a range or hold its first word, with those that are coordinated to them.</summary>
    internal ImmutableArray<PlaceMention> In(Words range)
    {
        var found = ImmutableArray.CreateBuilder<PlaceMention>();
        for (var i = range.First; i < range.End; i++)
        {
            if (placeAt[i] < 0 || !IsLocation(reading.Places[placeAt[i]])) continue;
            var place = reading.Places[placeAt[i]];
            found.Add(Antecedent(placeAt[i]));
            i = Math.Max(i, place.Words.End - 1);
        }

        if (found.Count > 0) AddCoordinated(found);
        return found.ToImmutable();
    }

    /// <summary>What a phrase like "المنطقة" takes up: the last named place before it, or itself where there is none.</summary>
    private PlaceMention Antecedent(int index)
    {
        var place = reading.Places[index];
        if (place.TakesUp is { } named) return named;
        if (place.FoundBy != "anaphor") return place;
        for (var before = index - 1; before >= 0; before--)
            if (reading.Places[before].FoundBy != "anaphor" && IsLocation(reading.Places[before])) return reading.Places[before];
        return place;
    }

    private void AddCoordinated(ImmutableArray<PlaceMention>.Builder found)
    {
        while (found.Count < 8)
        {
            var at = found[^1].Words.End;
            var isJoined = false;
            while (at < placeAt.Length && at - found[^1].Words.End < 4 && reading.Clauses.Tags[at] is ChunkTag.Coordinator or ChunkTag.Comma or ChunkTag.Preposition)
            {
                isJoined |= reading.Clauses.Tags[at] == ChunkTag.Coordinator;
                at++;
            }

            if (!isJoined || at >= placeAt.Length || placeAt[at] < 0 || reading.Places[placeAt[at]].Words.First != at || !IsLocation(reading.Places[placeAt[at]])) return;
            found.Add(reading.Places[placeAt[at]]);
        }
    }

    private IEnumerable<Words> Ranges(Relation relation, int trigger)
    {
        switch (relation.Kind)
        {
            case RelationKind.Subject when reading.Clauses.At(trigger)?.Subject is { } subject:
                yield return subject.Words;
                break;
            case RelationKind.Object when reading.Clauses.At(trigger)?.Object is { } direct:
                yield return direct.Words;
                break;
            case RelationKind.Idafa when arguments.Idafa(trigger) is { } owner:
                yield return owner.Words;
                break;
            case RelationKind.Preposition:
                foreach (var complement in arguments.Complements(trigger))
                    if (complement.Key == relation.Preposition && complement.Object is not null) yield return complement.Object.Words;
                break;
        }
    }

    private ImmutableArray<PlaceMention> Nearest(int trigger)
    {
        var sentence = reading.SentenceOf(trigger).Words;
        for (var i = trigger + 1; i < sentence.End; i++)
            if (placeAt[i] >= 0 && IsLocation(reading.Places[placeAt[i]])) return In(new(i, i + 1));
        for (var i = trigger - 1; i >= sentence.First; i--)
            if (placeAt[i] >= 0 && IsLocation(reading.Places[placeAt[i]])) return [Antecedent(placeAt[i])];
        return [];
    }

    /// <summary>Whether a place phrase locates something here, rather than naming a state that acts or a part of an actor's name.</summary>
    private bool IsLocation(PlaceMention place)
    {
        if (place.Words.First < datelineEnd) return false;
        if (reading.Mentions.At(place.Words.First) is not { } actor || actor.Kind == MentionKind.Pronoun) return true;
        if (place.Words.Count > actor.Words.Count) return true;
        var before = actor.Words.First - 1;
        return actor.Words == place.Words && before >= 0 && Array.IndexOf(Locative, reading.Document.Words[before].Folded) is >= 0 and < 5;
    }
}
