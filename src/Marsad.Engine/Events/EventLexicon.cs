using System.Collections.Frozen;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>The words that name events and their circumstances, by lexical class (data/lexicon/event-words.tsv).</summary>
internal sealed class EventLexicon
{
    private static readonly Lazy<EventLexicon> Lazily = new(() => new(DataFiles.Rows("lexicon/event-words.tsv")));
    private readonly FrozenDictionary<string, int> classes;
    private readonly FrozenDictionary<string, WordReading[]> readings;

    private EventLexicon(IEnumerable<DataRow> rows)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new Dictionary<string, HashSet<WordReading>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!numbers.TryGetValue(row["class"], out var number)) numbers.Add(row["class"], number = numbers.Count);
            foreach (var word in row.List("words"))
            {
                foreach (var (form, shape) in Forms(row, word))
                {
                    if (!found.TryGetValue(form, out var set)) found.Add(form, set = []);
                    set.Add(new(number, shape));
                }
            }
        }

        classes = numbers.ToFrozenDictionary(StringComparer.Ordinal);
        readings = found.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    internal static EventLexicon Default => Lazily.Value;

    /// <summary>The number of a class.</summary>
    /// <exception cref="InvalidDataException">The lexicon has no such class.</exception>
    internal int ClassOf(string name) => classes.TryGetValue(name, out var number) ? number : throw new InvalidDataException($"lexicon/event-words.tsv has no class '{name}'.");

    /// <summary>Whether a folded form is both a perfect and a noun of the lexicon.</summary>
    internal bool IsVerbAndNoun(string folded) =>
        readings.TryGetValue(folded, out var all) && Array.Exists(all, reading => reading.Shape == WordShape.Perfect) && Array.Exists(all, reading => reading.Shape == WordShape.Noun);

    /// <summary>Whether a folded form is a verb of the lexicon and no noun of it.</summary>
    internal bool IsOnlyVerb(string folded) => readings.TryGetValue(folded, out var all) && Array.TrueForAll(all, reading => reading.IsVerb);

    /// <summary>The classes of each word of a report, as far as its part of speech admits them.</summary>
    internal WordReading[][] Read(Document document)
    {
        var found = new WordReading[document.Words.Length][];
        for (var i = 0; i < found.Length; i++) found[i] = Read(document, i);
        return found;
    }

    private WordReading[] Read(Document document, int index)
    {
        var word = document.Words[index];
        if (word.Attachment != Attachment.Stem) return [];
        if (!readings.TryGetValue(word.Bare, out var all) && !(word.Bare.EndsWith('ت') && IsEnclitic(document, index + 1) && readings.TryGetValue(word.Bare[..^1] + "ه", out all))) return [];
        var isVerb = word.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux;
        int verbs = 0, nouns = 0;
        foreach (var reading in all)
        {
            if (reading.IsVerb) verbs++;
            else nouns++;
        }

        if (verbs == 0) return all;
        var takeVerbs = !word.IsDefinite && (isVerb || nouns == 0);
        if (nouns == 0) return takeVerbs ? all : [];
        return Array.FindAll(all, reading => reading.IsVerb == takeVerbs);
    }

    private static bool IsEnclitic(Document document, int index) => index < document.Words.Length && document.Words[index].Attachment == Attachment.Enclitic;

    private static IEnumerable<(string Form, WordShape Shape)> Forms(DataRow row, string word)
    {
        switch (row["pos"])
        {
            case "verb":
                var parts = word.Split(' ');
                if (parts.Length != 2) throw row.Error($"a verb needs its perfect and its imperfect, not '{word}'.");
                return VerbForms.Perfect(parts[0]).Select(form => (form, WordShape.Perfect))
                    .Concat(VerbForms.Imperfect(parts[1]).Select(form => (form, WordShape.Imperfect)));
            case "noun":
                return NounForms.Of(word).Select(form => (form, WordShape.Noun));
            case "adj":
                return NounForms.Of(word).Select(form => (form, WordShape.Adjective));
            default:
                throw row.Error($"'{row["pos"]}' is no part of speech of this file: verb, noun or adj.");
        }
    }
}
