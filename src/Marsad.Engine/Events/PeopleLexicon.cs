using System.Collections.Frozen;
using Marsad.Engine.Actors;
using Marsad.Engine.Data;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>Nouns for unnamed people and the words of quantity before them (data/lexicon/people.tsv, partitives.tsv).</summary>
internal static class PeopleLexicon
{
    private static readonly FrozenDictionary<string, ActorType> Types = Read();
    private static readonly FrozenSet<string> Partitives = DataFiles.Rows("lexicon/partitives.tsv").Select(row => Folding.Fold(row["word"])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The actor type of the people that a word names, or null.</summary>
    internal static ActorType? TypeOf(Word word)
    {
        if (Types.TryGetValue(word.Bare, out var type)) return type;
        return word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj && !word.IsDefinite && word.Folded.Length > 4 && ActorRegister.Embedded.ByAdjective(word.Folded) is not null
            && (word.Folded.EndsWith('ا') || word.Folded.EndsWith("ين", StringComparison.Ordinal) || word.Folded.EndsWith("ون", StringComparison.Ordinal)) ? ActorType.Civilians : null;
    }

    /// <summary>Whether a word is a sound plural of people with its final nun, which takes no genitive after it.</summary>
    internal static bool IsFullPlural(Word word) =>
        (word.Folded.EndsWith("ون", StringComparison.Ordinal) || word.Folded.EndsWith("ين", StringComparison.Ordinal)) && Types.ContainsKey(word.Bare);

    /// <summary>Whether a word counts people who are named after it.</summary>
    internal static bool IsPartitive(Word word) => Partitives.Contains(word.Bare) || Partitives.Contains(word.Folded);

    private static FrozenDictionary<string, ActorType> Read()
    {
        var types = new Dictionary<string, ActorType>(StringComparer.Ordinal);
        foreach (var row in DataFiles.Rows("lexicon/people.tsv"))
            foreach (var word in row.List("words"))
                foreach (var form in NounForms.Of(word)) types.TryAdd(form, Codebook.ReadActorType(row["type"]));
        return types.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
