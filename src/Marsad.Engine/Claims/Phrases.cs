using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>A frozen table of folded words and phrases, matched on surface tokens; a leading و or ف of the text is overlooked.</summary>
/// <remarks>A phrase whose last part is a lone ل or ب matches a token that begins with that letter.</remarks>
internal sealed class Phrases<T>
{
    private readonly Dictionary<string, Entry[]> byFirst;

    internal Phrases(IEnumerable<(string Phrase, T Value)> phrases)
    {
        byFirst = phrases
            .Select(phrase => (Parts: Folding.Fold(phrase.Phrase).Split(' '), phrase.Value))
            .GroupBy(phrase => phrase.Parts[0], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.Select(phrase => new Entry(phrase.Parts, phrase.Value)).OrderByDescending(entry => entry.Parts.Length).ToArray(),
                StringComparer.Ordinal);
    }

    /// <summary>Whether a folded word or phrase is in the table by itself.</summary>
    internal bool Contains(string folded) => folded.IndexOf(' ') is var space && byFirst.TryGetValue(space < 0 ? folded : folded[..space], out var entries) && Array.Exists(entries, entry => entry.Text == folded);

    /// <summary>Matches the longest phrase at <paramref name="token"/>.</summary>
    /// <param name="text">The tokens.</param>
    /// <param name="token">The first token.</param>
    /// <param name="end">No phrase reaches this token.</param>
    /// <param name="match">What matched.</param>
    internal bool TryMatch(TokenText text, int token, int end, out PhraseMatch<T> match)
    {
        if (token < end && (TryMatch(text, text[token], token, end, false, out match) || (text.WithoutConjunction(token) is { } rest && TryMatch(text, rest, token, end, true, out match)))) return true;
        match = default;
        return false;
    }

    private bool TryMatch(TokenText text, string first, int token, int end, bool conjoined, out PhraseMatch<T> match)
    {
        if (byFirst.TryGetValue(first, out var entries))
        {
            foreach (var entry in entries)
            {
                var parts = entry.Parts;
                var last = parts[^1];
                var glued = parts.Length > 1 && last is "ل" or "ب";
                if (token + parts.Length > end) continue;
                var at = 1;
                while (at < parts.Length && (glued && at == parts.Length - 1
                    ? text[token + at].Length > 1 && text[token + at][0] == last[0]
                    : string.Equals(parts[at], text[token + at], StringComparison.Ordinal))) at++;
                if (at < parts.Length) continue;
                match = new(token, token + parts.Length - (glued ? 1 : 0), glued, conjoined, entry.Value);
                return true;
            }
        }

        match = default;
        return false;
    }

    private sealed record Entry(string[] Parts, T Value)
    {
        internal string Text { get; } = string.Join(' ', Parts);
    }
}

/// <summary>A phrase found in the tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after it; a token that begins with its glued last letter is not part of it.</param>
/// <param name="IsGlued">Whether the token at <paramref name="End"/> carries its last letter.</param>
/// <param name="IsConjoined">Whether it is written together with و or ف.</param>
/// <param name="Value">The phrase's value.</param>
internal readonly record struct PhraseMatch<T>(int First, int End, bool IsGlued, bool IsConjoined, T Value);
