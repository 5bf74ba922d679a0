using System.Collections.Immutable;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Engine.Places;

/// <summary>A document as the place parser looks at it: each word's lexicon entry, which words may not be places, and where the tagger saw a location.</summary>
internal sealed class PlaceText
{
    private const int LongestName = 6;

    private readonly ImmutableArray<Word> words;
    private readonly PlaceWord[] lexicon;
    private readonly int[] locations;
    private readonly int[] others;
    private readonly bool[] excluded;
    private readonly PlaceRegister register = PlaceRegister.Shared;

    internal PlaceText(Document document, ImmutableArray<NameMention> names, ImmutableArray<Words> exclude)
    {
        words = document.Words;
        lexicon = new PlaceWord[words.Length];
        for (var i = 0; i < lexicon.Length; i++) lexicon[i] = PlaceWord.Of(words[i]);
        locations = new int[words.Length];
        others = new int[words.Length];
        excluded = new bool[words.Length];
        foreach (var name in names)
        {
            if (name.Kind == NameKind.Location) locations.AsSpan(name.Words.First, name.Words.Count).Fill(name.Words.End);
            else if (name.Kind is NameKind.Person or NameKind.Organisation) others.AsSpan(name.Words.First, name.Words.Count).Fill(name.Words.Count);
        }

        foreach (var range in exclude) excluded.AsSpan(range.First, range.Count).Fill(true);
    }

    internal Word this[int index] => words[index];

    internal PlaceWord Lexicon(int index) => lexicon[index];

    internal bool Is(int index, PlaceRole role) => (lexicon[index].Roles & role) != 0;

    /// <summary>Whether the word belongs to an actor's name and so to no place.</summary>
    internal bool IsExcluded(int index) => excluded[index];

    /// <summary>The end of the tagger's location that covers the word, or 0.</summary>
    internal int LocationEnd(int index) => locations[index];

    /// <summary>The number of words of the person's or organisation's name that covers the word, or 0.</summary>
    internal int OtherNameLength(int index) => others[index];

    /// <summary>Whether the word stands alone or is the last of its token, so that nothing is attached behind it.</summary>
    internal bool EndsToken(int index) => index + 1 >= words.Length || words[index + 1].Token != words[index].Token;

    internal bool StartsToken(int index) => index == 0 || words[index - 1].Token != words[index].Token;

    internal bool IsPunctuation(int index, char mark) => words[index].Folded.Length == 1 && words[index].Folded[0] == mark;

    /// <summary>Past an opening quotation mark or a hash sign.</summary>
    internal int PastMark(int index, int end) =>
        index + 1 < end && words[index].Folded.Length == 1 && words[index].Folded[0] is '#' or '"' or '«' or '“' or '”' or '\'' or '_' ? index + 1 : index;

    /// <summary>Past a closing quotation mark, where the phrase had opened one.</summary>
    internal int PastClosingMark(int index, int end, bool opened) =>
        opened && index < end && words[index].Folded.Length == 1 && words[index].Folded[0] is '"' or '»' or '”' or '“' or '\'' ? index + 1 : index;

    /// <summary>The longest register name that begins at a word: its end, or <paramref name="at"/> where there is none.</summary>
    internal int NameEnd(int at, int end, out ImmutableArray<PlaceEntry> entries)
    {
        entries = [];
        ulong key = PlaceKey.Start, best = 0;
        var found = at;
        for (var i = at; i < end && i < at + LongestName; i++)
        {
            var word = words[i];
            if (excluded[i] || (i == at && word.Attachment == Attachment.Enclitic)) break;
            if (word.PartOfSpeech == PartOfSpeech.Punct && word.Folded is not ("-" or "_" or "–" or "#")) break;
            if (i > at && (StartsToken(i) || words[i - 1].PartOfSpeech == PartOfSpeech.Punct) && word.PartOfSpeech != PartOfSpeech.Punct) key = PlaceKey.Space(key);
            if (word.PartOfSpeech != PartOfSpeech.Punct) key = PlaceKey.Add(key, Joined(i, at));
            if (EndsToken(i) && !register.Begins(key)) break;
            if (EndsToken(i) && word.PartOfSpeech != PartOfSpeech.Punct && register.IsName(key)) (found, best) = (i + 1, key);
        }

        if (found == at) return at;
        entries = register.Find(best);

        // "أبها" may have been taken for a noun with a pronoun.
        if (words[found - 1].Attachment == Attachment.Enclitic && (!entries[0].IsCurated || entries[0].IsHomograph)) (found, entries) = (at, []);

        // A word of the phrase lexicon (البلاد، المعسكر) is no name on the gazetteer's word alone.
        if (found == at + 1 && entries.Length > 0 && lexicon[at].Roles != PlaceRole.None && !lexicon[at].Is(PlaceRole.Opener) && !entries[0].IsCurated) (found, entries) = (at, []);
        return found;
    }

    /// <summary>The letters of a word as they stand in a name: "للفرات" is written with one alef less than ل and الفرات have.</summary>
    private string Joined(int index, int first)
    {
        var folded = words[index].Folded;
        return index > first && words[index].IsDefinite && words[index - 1] is { Attachment: Attachment.Proclitic, Folded: "ل" } ? folded[1..] : folded;
    }

    /// <summary>The end of a curated name, no common word, whose first token the segmenter left whole though it begins with a conjunction or preposition
    /// ("وحمورية", "برام الله"); <paramref name="at"/> where there is none.</summary>
    internal int ClippedEnd(int at, int end, out ImmutableArray<PlaceEntry> entries)
    {
        entries = [];
        var first = words[at].Folded;
        if (first.Length < 4 || first[0] is not ('و' or 'ب' or 'ل') || others[at] > 0 || excluded[at] || !StartsToken(at) || !EndsToken(at)) return at;
        var key = PlaceKey.Add(PlaceKey.Start, first[1..]);
        var found = at;
        for (var i = at; i < end && i < at + LongestName && register.Begins(key); i++)
        {
            if (EndsToken(i) && register.IsName(key) && (i > at || first.Length >= 5) && register.Find(key) is [{ IsCurated: true, IsHomograph: false }, ..] curated) (found, entries) = (i + 1, curated);
            if (i + 1 >= end || excluded[i + 1] || words[i + 1].PartOfSpeech == PartOfSpeech.Punct) break;
            key = PlaceKey.Add(StartsToken(i + 1) ? PlaceKey.Space(key) : key, words[i + 1].Folded);
        }

        return found;
    }
}
