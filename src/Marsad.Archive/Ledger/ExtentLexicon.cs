using System.Collections.Frozen;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Archive.Ledger;

/// <summary>The words that say how much of a place is meant (data/lexicon/extents.tsv).</summary>
internal static class ExtentLexicon
{
    private const int WordsAround = 2;
    private static readonly FrozenDictionary<string, string> Words = DataFiles.Rows("lexicon/extents.tsv")
        .DistinctBy(row => Folding.Fold(row["word"])).ToFrozenDictionary(row => Folding.Fold(row["word"]), row => row["extent"], StringComparer.Ordinal);

    /// <summary>The extent that the words of a place phrase, the two words before it and those after it say; the phrase's first word weighs most.</summary>
    internal static Extent Of(string content, Span place)
    {
        var before = Split(content.AsSpan(Math.Max(0, place.Start - 30), Math.Min(30, place.Start)));
        var after = Split(content.AsSpan(place.End, Math.Min(20, content.Length - place.End)));
        var inside = Split(content.AsSpan(place.Start, place.Length));
        if (after.Take(1).Select(Find).Any(extent => extent == "whole") || inside.Concat(before.TakeLast(1)).Any(word => Find(word) == "whole")) return Extent.Whole;
        // "بلدة جنديرس في ريف عفرين": only what stands before the name itself tells of the place, so the first word of the phrase and those just before it.
        foreach (var word in inside.Take(1).Concat(before.TakeLast(WordsAround).Reverse()))
        {
            if (Find(word) is "part") return Extent.Part;
            if (Find(word) is "outside") return Extent.Outside;
        }

        return Extent.Itself;
    }

    /// <summary>Where in a text the words that except something from it begin; -1 where nothing is excepted.</summary>
    internal static int ExceptionIn(string text)
    {
        var at = 0;
        foreach (var word in text.Split(' '))
        {
            if (Find(Folding.Fold(word)) == "except") return at;
            at += word.Length + 1;
        }

        return -1;
    }

    private static string? Find(string word)
    {
        if (Words.TryGetValue(word, out var extent)) return extent;
        return word.Length > 3 && word[0] is 'و' or 'ب' or 'ل' or 'ف' && Words.TryGetValue(word[1..], out extent) ? extent : null;
    }

    private static string[] Split(ReadOnlySpan<char> text) => Folding.Fold(text).Split([' ', '\n', '.', '،', ',', '"', '«', '»', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
