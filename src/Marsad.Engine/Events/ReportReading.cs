using System.Collections.Immutable;
using Marsad.Engine.Chunking;
using Marsad.Engine.Claims;
using Marsad.Engine.Entities;
using Marsad.Engine.Numbers;
using Marsad.Engine.Places;
using Marsad.Engine.Text;
using Marsad.Engine.Times;

namespace Marsad.Engine.Events;

/// <summary>All that the earlier stages know of a report, as the event rules see it.</summary>
internal sealed record ReportReading(
    Document Document, ActorSet Actors, ImmutableArray<PlaceMention> Places, ImmutableArray<TimeMention> Times, ImmutableArray<Quantity> Quantities,
    ClaimSet Claims, Clauses Clauses, WordReading[][] Classes, MentionIndex Mentions)
{
    private SlotFinders? slots;

    /// <summary>Joins the stages of one report.</summary>
    internal static ReportReading Of(
        Document document, ActorSet actors, ImmutableArray<PlaceMention> places, ImmutableArray<TimeMention> times, ImmutableArray<Quantity> quantities, ClaimSet claims)
    {
        var atoms = actors.Mentions.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Description).Select(mention => mention.Words)
            .Concat(places.Select(place => place.Name));
        var mentions = new MentionIndex(document, actors);
        document = VerbRepair.Repair(document, EventLexicon.Default, word => mentions.At(word) is { Kind: MentionKind.Name or MentionKind.Description } mention ? mention.Words.End : -1,
            word => IsTime(times, word));
        var clauses = ClauseReader.Read(document, atoms, times.Select(time => time.Words), PeopleLexicon.IsFullPlural);
        var classes = EventLexicon.Default.Read(document);
        var all = ParticipantReader.Add(document, clauses, classes, mentions, actors);
        return new(document, all, places, times, quantities, claims, clauses, classes, ReferenceEquals(all, actors) ? mentions : new(document, all));
    }

    /// <summary>The finders of slots over this reading, made at their first use.</summary>
    internal SlotFinders Slots => slots ??= new(this);

    private static bool IsTime(ImmutableArray<TimeMention> times, int word)
    {
        foreach (var time in times)
            if (time.Words.Contains(word)) return true;
        return false;
    }

    /// <summary>Whether a word belongs to a lexical class.</summary>
    internal bool Is(int word, int lexicalClass)
    {
        foreach (var reading in Classes[word])
            if (reading.Class == lexicalClass) return true;
        return false;
    }

    /// <summary>The sentence of a word.</summary>
    internal Sentence SentenceOf(int word) => Document.Sentences[Document.Words[word].Sentence];
}
