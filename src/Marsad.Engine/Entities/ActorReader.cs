using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>Finds the actors of a report: names of the register, names of persons with their titles, and noun phrases with an actor's head noun;
/// then draws the expressions that refer to one actor together.</summary>
internal static class ActorReader
{
    /// <summary>The actors and their mentions.</summary>
    internal static ActorSet Read(Document document, ImmutableArray<ActorHit> registerHits, ImmutableArray<NameMention> names)
    {
        var (reading, cast, phrases) = Gather(document, registerHits, names);
        var kept = Salience.Keep(reading, cast);
        new PronounReader(reading, phrases, kept).Read();
        return ActorSetBuilder.Build(reading, kept);
    }

    /// <summary>All figures of a report, also those that only occur.</summary>
    internal static (Reading Reading, Cast Cast, Phrase?[] Phrases) Gather(Document document, ImmutableArray<ActorHit> registerHits, ImmutableArray<NameMention> names)
    {
        var reading = new Reading(document, registerHits, names);
        var cast = new Cast();
        var phrases = ReadPhrases(reading);
        var persons = new PersonReader(reading, cast, phrases);
        persons.Read();
        var resolver = new PhraseResolver(reading, cast, phrases, persons);
        resolver.Resolve();
        StateReader.Read(reading, cast, resolver);
        PeopleReader.Read(reading, cast, resolver);
        AdjectiveReader.Read(reading, cast, phrases);
        cast.Finish();
        return (reading, cast, phrases);
    }

    private static Phrase?[] ReadPhrases(Reading reading)
    {
        var reader = new PhraseReader(reading);
        var phrases = new Phrase?[reading.Words.Length];
        for (var word = 0; word < phrases.Length; word++) phrases[word] = reader.Read(word);
        return phrases;
    }
}
