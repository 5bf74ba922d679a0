using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>Keeps the quoted stretches that are somebody's words: three words or more, within an act of speech, and no name.</summary>
internal static class QuotationReader
{
    private const int FewestWords = 3;
    private const int WidestGap = 3;
    private const int LongestName = 4;

    internal static ImmutableArray<Quotation> Read(TokenText text, ActorIndex actors, QuoteMap quotes, IReadOnlyList<SpeechCue> cues)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        var last = (Quoted?)null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var quoted in quotes.All) if (quoted.First < quoted.End && IsName(text, actors, quoted, text.WordsIn(quoted.First, quoted.End))) names.Add(Key(text, quoted));
        foreach (var quoted in quotes.All)
        {
            var words = text.WordsIn(quoted.First, quoted.End);
            if (words.IsEmpty) continue;
            if (last is not null && found.Count > 0 && IsContinued(text, last, quoted))
            {
                var head = found[^1];
                found[^1] = head with { Span = head.Span.Union(Trim(text.Document.Content, quoted.Marks.Inside)), Words = new(head.Words.First, words.End) };
                last = quoted;
                continue;
            }

            if (quoted.WordCount < FewestWords || names.Contains(Key(text, quoted)) || CueOf(cues, words) is not { } cue) continue;
            found.Add(new(Trim(text.Document.Content, quoted.Marks.Inside), words, cue.Speaker, cue.Medium, cue.FoundBy));
            last = quoted;
        }

        return found.ToImmutable();
    }

    // A sentence that is quoted in two pieces with a few words between is one quotation.
    private static bool IsContinued(TokenText text, Quoted last, Quoted next)
    {
        var (from, to) = (last.End + 1, next.Open);
        if (to - from is < 1 or > WidestGap || !last.Marks.IsClosed || next.WordCount < FewestWords) return false;
        if (to - from == 1 && text[from] is "و" or "ف") return false;
        for (var token = from; token < to; token++)
        {
            var folded = text[token];
            if (!char.IsLetterOrDigit(folded.FirstOrDefault()) || SpeechLexicon.Instance.FormAt(text, token, out _) is not null) return false;
        }

        return true;
    }

    private static bool IsName(TokenText text, ActorIndex actors, Quoted quoted, Words words)
    {
        if (actors.IsMention(words)) return true;
        var before = quoted.Open - 1;
        if (before >= 0 && text[before] == "ل") return true;
        if (quoted.WordCount <= LongestName && SpeechLexicon.Instance.Naming.TryMatch(text, quoted.First, quoted.First + 1, out _) && !HasVerb(text, quoted)) return true;
        return before >= 0 && !IsClause(text, quoted) && (SpeechLexicon.Instance.Naming.TryMatch(text, before, before + 1, out _));
    }

    // "العملية «ستعيد المدينة إلى أهلها»": a sentence is no name.
    private static bool IsClause(TokenText text, Quoted quoted) => text.IsVerb(quoted.First) == true || (quoted.WordCount > LongestName + 2 && HasVerb(text, quoted));

    private static bool HasVerb(TokenText text, Quoted quoted)
    {
        for (var token = quoted.First; token < quoted.End; token++) if (text.IsVerb(token) != false) return true;
        return false;
    }

    // A name in marks stays a name where it stands again without its kind.
    private static string Key(TokenText text, Quoted quoted)
    {
        var key = new System.Text.StringBuilder();
        for (var token = quoted.First; token < quoted.End; token++) if (char.IsLetterOrDigit(text[token][0])) key.Append(text[token]).Append(' ');
        return key.ToString();
    }

    /// <summary>The act of speech that a quotation belongs to: the last one before it, or else the one after it.</summary>
    private static SpeechCue? CueOf(IReadOnlyList<SpeechCue> cues, Words words)
    {
        var best = (SpeechCue?)null;
        foreach (var cue in cues)
        {
            if (!cue.Scope.Contains(words.First)) continue;
            // Somebody unknown whom a known speaker quotes leaves the words to the speaker.
            if (cue.Speaker is null && best is { Speaker: not null, IsAfter: false } && !cue.IsAfter && best.Scope.Contains(cue.Cue.First)) continue;
            if (best is null || (best.IsAfter && !cue.IsAfter) || (best.IsAfter == cue.IsAfter && cue.First > best.First && !cue.IsAfter)) best = cue;
        }

        return best;
    }

    private static Span Trim(string content, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(content[start])) start++;
        while (end > start && char.IsWhiteSpace(content[end - 1])) end--;
        return new(start, end);
    }
}
