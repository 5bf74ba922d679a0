using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>Finds where the phrase that a cue governs ends: at a pause, a relative clause, a circumstance or the next clause.</summary>
internal sealed class ScopeEnd(TokenText text)
{
    private const int LongestNounPhrase = 4;
    private readonly SpeechLexicon lexicon = SpeechLexicon.Instance;

    /// <summary>The token after the phrase that begins at <paramref name="first"/>.</summary>
    internal int After(int first, int end, int longest)
    {
        end = Math.Min(end, first + longest);
        var isNominal = first < end && text.IsVerb(first) == false && !lexicon.That.TryMatch(text, first, end, out _) && !(first > 0 && lexicon.That.TryMatch(text, first - 1, first, out _));
        for (var token = first; token < end; token++)
        {
            if (text.IsPause(token) || text[token] is "." or ":" or "؟" or "!") return token;
            if (IsAbout(token) && !(token > first && text[token - 1] is "لجنه" or "لجان")) return Math.Min(end, token + (token + 1 < end && text[token + 1] is "اطلاق" or "الاطلاق" ? 3 : 1));
            if (token == first) continue;
            if (isNominal && text.IsVerb(token) == true && text[token - 1] is not ("ان" or "لم" or "لن" or "قد" or "ما")) return token;
            if (lexicon.Cause.TryMatch(text, token, end, out _) || lexicon.Relative.TryMatch(text, token, end, out _) || (token > first + 1 && lexicon.That.TryMatch(text, token, end, out _))) return token;
            if (text[token][0] is 'و' or 'ف' && text.IsVerb(token) == true && token > first + 1 && text.WithoutConjunction(token) is not null && StartsWithConjunction(token)) return token;
        }

        return end;
    }

    /// <summary>The first token of the noun phrase that ends before <paramref name="end"/>.</summary>
    internal int Before(int end, int first)
    {
        var token = end;
        while (token > Math.Max(first, end - LongestNounPhrase) && !text.IsPause(token - 1) && text[token - 1] is not ("." or ":" or "في" or "من" or "علي" or "الي" or "عن" or "ان" or "ضد" or "بين" or "مع" or "حول" or "منذ" or "قبل" or "بعد" or "خلال" or "عند") && text.IsVerb(token - 1) != true) token--;
        return token;
    }

    private bool IsAbout(int token)
    {
        foreach (var word in text.Document.Words.AsSpan()[text.FirstWord(token)..text.EndWord(token)]) if (word.Attachment == Attachment.Stem) return StanceLexicon.Instance.About.Contains(word.Folded);
        return false;
    }

    private bool StartsWithConjunction(int token)
    {
        var words = text.Document.Tokens[token].Words;
        return words.Count > 1 && text.Document.Words[words.First] is { Attachment: Attachment.Proclitic, Folded: "و" or "ف" };
    }
}
