using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Chunking;

/// <summary>Reads noun phrases from left to right: idafa chains, adjectives, numerals, coordination. Names that earlier stages found are atoms.</summary>
/// <remarks>A definite noun ends its idafa chain, so that in "هاجم الجيش مواقع التنظيم" subject and object part.</remarks>
internal sealed class NounGroupReader(Document document, ChunkTag[] tags, int[] atomEnd, Func<Word, bool> isComplete)
{
    private const int MaxPhraseWords = 40;
    private const int MaxPhrases = 12;

    /// <summary>The group that starts at <paramref name="start"/>, or null; never reads past <paramref name="limit"/>.</summary>
    internal NounGroup? Read(int start, int limit)
    {
        if (Phrase(start, limit) is not { } first) return null;
        if (Coordinated(first.Words.End, limit) < 0) return new([first]);
        var phrases = ImmutableArray.CreateBuilder<NounPhrase>();
        phrases.Add(first);
        while (phrases.Count < MaxPhrases && Coordinated(phrases[^1].Words.End, limit) is >= 0 and var next && Phrase(next, limit) is { } phrase) phrases.Add(phrase);
        return new(phrases.ToImmutable());
    }

    /// <summary>Whether a noun phrase can start at a word.</summary>
    internal bool StartsPhrase(int at) => atomEnd[at] > at || tags[at] is ChunkTag.Nominal or ChunkTag.Number or ChunkTag.Demonstrative or ChunkTag.Quote;

    /// <summary>Where the next phrase of a list starts when one ends at <paramref name="at"/>, or -1.</summary>
    private int Coordinated(int at, int limit)
    {
        if (at + 1 >= limit) return -1;
        if (tags[at] == ChunkTag.Coordinator) return StartsPhrase(at + 1) ? at + 1 : -1;
        if (document.Words[at].Folded is not ("،" or ",") || !StartsPhrase(at + 1)) return -1;
        // A comma joins phrases only where a coordinator closes the list right after the next phrase.
        if (Phrase(at + 1, limit) is not { } phrase || phrase.Words.End + 1 >= limit) return -1;
        return tags[phrase.Words.End] == ChunkTag.Coordinator && StartsPhrase(phrase.Words.End + 1) ? at + 1 : -1;
    }

    private NounPhrase? Phrase(int start, int limit)
    {
        var at = start;
        while (at < limit && tags[at] is ChunkTag.Quote or ChunkTag.Demonstrative && atomEnd[at] <= at) at++;
        if (at >= limit || (atomEnd[at] <= at && tags[at] is not (ChunkTag.Nominal or ChunkTag.Number or ChunkTag.Adjective))) return null;
        var (head, end) = (-1, at);
        while (end < limit && end - start < MaxPhraseWords)
        {
            if (atomEnd[end] > end)
            {
                if (head < 0) head = end;
                end = Adjectives(Math.Min(limit, atomEnd[end]), limit);
                break;
            }

            if (tags[end] == ChunkTag.Quote)
            {
                end++;
                continue;
            }

            if (tags[end] is not (ChunkTag.Nominal or ChunkTag.Number or ChunkTag.Adjective)) break;
            var isNoun = tags[end] == ChunkTag.Nominal;
            // An adjective ends the chain of genitives: "متظاهرون غاضبون" before "الطريق".
            if (isNoun && head >= 0 && tags[end - 1] == ChunkTag.Adjective) break;
            if (head < 0 && isNoun) head = end;
            var closes = isNoun && (document.Words[end].IsDefinite || isComplete(document.Words[end]));
            end++;
            if (end < limit && tags[end] == ChunkTag.Enclitic) (closes, end) = (true, end + 1);
            if (!closes) continue;
            end = Adjectives(end, limit);
            break;
        }

        while (end > at && tags[end - 1] == ChunkTag.Quote) end--;
        return end == at ? null : new(new(at, end), head < 0 ? at : head);
    }

    private int Adjectives(int at, int limit)
    {
        while (at < limit && atomEnd[at] <= at && (tags[at] == ChunkTag.Adjective || (tags[at] == ChunkTag.Quote && at + 1 < limit && tags[at + 1] == ChunkTag.Adjective))) at++;
        return at;
    }
}
