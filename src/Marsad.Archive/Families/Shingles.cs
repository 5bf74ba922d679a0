using Marsad.Engine.Text;

namespace Marsad.Archive.Families;

/// <summary>Word shingles (Broder, "On the resemblance and containment of documents", 1997): every run of four folded words as a hash. Words are runs of two letters or more;
/// numbers do not count, since updates of one story differ in them.</summary>
internal static class Shingles
{
    /// <summary>Words in a shingle.</summary>
    internal const int Size = 4;

    /// <summary>How many words of a text are looked at: beyond them a text is no news report.</summary>
    internal const int MaximumWords = 20_000;

    /// <summary>The hashes of a title and a body read as one text, in reading order: one fewer than its words for each word of a shingle but the first; and the number of the body's
    /// first word.</summary>
    internal static (int[] Hashes, int Body) Of(string title, string body)
    {
        var words = new List<ulong>(256);
        AddWords(title, words);
        var start = words.Count;
        AddWords(body, words);
        if (words.Count < Size) return ([], start);
        var hashes = new int[words.Count - Size + 1];
        for (var i = 0; i < hashes.Length; i++)
        {
            var hash = 0UL;
            for (var j = 0; j < Size; j++) hash = Mixing.Mix(hash ^ words[i + j]);
            hashes[i] = (int)(hash >> 32);
        }

        return (hashes, start);
    }

    private static void AddWords(string text, List<ulong> words)
    {
        var folded = Folding.Fold(text).AsSpan();
        for (var at = 0; at < folded.Length && words.Count < MaximumWords; at++)
        {
            if (!char.IsLetter(folded[at])) continue;
            var start = at;
            while (at < folded.Length && char.IsLetter(folded[at])) at++;
            if (at - start > 1) words.Add(Mixing.Hash(folded[start..at]));
        }
    }
}
