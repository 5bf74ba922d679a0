using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>Finds the words whose events did not (yet) happen, or may not have.</summary>
internal sealed class StanceReader(TokenText text, IReadOnlyList<SpeechCue> cues)
{
    private const int LongestClause = 25;
    private const int LongestPhrase = 14;
    private const int LongestPurpose = 8;
    private readonly StanceLexicon lexicon = StanceLexicon.Instance;
    private readonly ScopeEnd scopes = new(text);
    private readonly ImmutableArray<StanceScope>.Builder found = ImmutableArray.CreateBuilder<StanceScope>();

    internal ImmutableArray<StanceScope> Read()
    {
        foreach (var sentence in text.Document.Sentences)
        {
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (lexicon.Cues.TryMatch(text, token, sentence.EndToken, out var cue)) ReadCue(cue, sentence);
                ReadFuture(token, sentence);
                ReadPurpose(token, sentence);
            }
        }

        foreach (var cue in cues) ReadSpeech(cue);
        DropEndsInPlans();
        found.Sort(static (left, right) => left.Scope.First.CompareTo(right.Scope.First));
        return found.ToImmutable();
    }

    // What is only to be lifted has not ended.
    private void DropEndsInPlans()
    {
        for (var index = found.Count - 1; index >= 0; index--)
        {
            if (found[index] is not { Stance: Stance.Ended } ended) continue;
            foreach (var other in found) if (other.Stance != Stance.Ended && other.Scope.Contains(ended.Scope.First)) { found.RemoveAt(index); break; }
        }
    }

    private void ReadCue(PhraseMatch<StanceCue> cue, Sentence sentence)
    {
        var (first, end) = (cue.End, sentence.EndToken);
        switch (cue.Value.Reach)
        {
            case StanceReach.Word: ReadNegation(cue, end); break;
            case StanceReach.Phrase: AddPhrase(cue, first, end, LongestPhrase, "phrase"); break;
            case StanceReach.Masdar: AddPhrase(cue, StartOfAttempt(first, end), end, LongestPhrase, "attempt"); break;
            case StanceReach.Verbal when first < end && (text.IsVerb(first) != false || text[first] is "ان" or "لم"): Add(cue, first, scopes.After(first, end, LongestClause), "condition"); break;
            case StanceReach.Clause: Add(cue, first, scopes.After(first, end, LongestClause), "clause"); break;
            case StanceReach.To: AddPhrase(cue, StartOfAim(first, end), end, LongestClause, "aim"); break;
            case StanceReach.Noun when lexicon.Lasting.TryMatch(text, first, end, out _) && !text.HasPreposition(cue.First, 'ل'): Add(cue, text[cue.First] is "الانسحاب" or "انسحاب" ? first : cue.First, Math.Min(end, first + 3), "ended"); break;
            case StanceReach.Before when !(cue.First > sentence.FirstToken && text[cue.First - 1] == "من"): Add(cue, scopes.Before(cue.First, sentence.FirstToken), cue.End, "adjective"); break;
            case StanceReach.After: Add(cue, scopes.Before(cue.First, sentence.FirstToken), Math.Min(end, cue.End + 1), "adjective"); break;
            case StanceReach.Possible when first < end && !cue.IsConjoined && (text[first][0] == 'ي' || lexicon.Imperfect.TryMatch(text, first, end, out _)): Add(cue, first, scopes.After(first, end, LongestPhrase), "possible"); break;
            case StanceReach.Condition when lexicon.Happening.TryMatch(text, first, end, out _): Add(cue, first, scopes.After(first, end, LongestPhrase), "condition"); break;
            default: break;
        }
    }

    // An attempt to take or drive out is a plan; an attempted attack is an attack.
    private int StartOfAttempt(int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + LongestPurpose) && !text.IsPause(token); token++) if (IsPurposeNoun(token)) return token;
        return end;
    }

    private int StartOfAim(int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + 10); token++)
        {
            if (text[token] == "الي") return token + 1;
            if (token > first && text.HasPreposition(token, 'ل') && IsPurposeNoun(token)) return token;
            if (text.IsPause(token)) break;
        }

        return end;
    }

    private void ReadNegation(PhraseMatch<StanceCue> cue, int end)
    {
        for (var token = cue.End; token < Math.Min(end, cue.End + 10) && !text.IsPause(token); token++) if (lexicon.Exception.TryMatch(text, token, end, out _)) return;
        if (cue.End < end - 1 && text[cue.End] is "ان") cue = cue with { End = cue.End + 1 };
        var last = cue.End;
        while (last < end - 1 && last < cue.End + 3 && lexicon.Light.TryMatch(text, last, end, out _)) last++;
        if (last < end) Add(cue, cue.End, last + 1, "negation");
    }

    // "ستقوم بطرد": the particle of the future is a word of its own once the text is segmented.
    private void ReadFuture(int token, Sentence sentence)
    {
        var words = text.Document.Tokens[token].Words;
        for (var word = words.First; word < words.End - 1; word++)
        {
            if (text.Document.Words[word] is not { Attachment: Attachment.Proclitic, Folded: "س" } || text.IsVerb(token) == false) continue;
            AddPhrase(new(token, token + 1, false, false, new(Stance.Planned, StanceReach.Phrase)), token, sentence.EndToken, LongestPhrase, "future");
            return;
        }
    }

    // "... للسيطرة على": a verbal noun with لـ, unless the word before asks for that لـ.
    private void ReadPurpose(int token, Sentence sentence)
    {
        if (token <= sentence.FirstToken || !text.HasPreposition(token, 'ل') || !IsPurposeNoun(token)) return;
        for (var before = token - 1; before >= Math.Max(sentence.FirstToken, token - 2); before--) if (lexicon.Governor.TryMatch(text, before, token, out _)) return;
        for (var before = token - 2; before >= Math.Max(sentence.FirstToken, token - 4); before--) if (lexicon.Regained.TryMatch(text, before, token, out _)) return;
        AddPhrase(new(token, token + 1, false, false, new(Stance.Planned, StanceReach.Phrase)), token, sentence.EndToken, LongestPurpose, "purpose");
    }

    private bool IsPurposeNoun(int token)
    {
        var words = text.Document.Tokens[token].Words;
        var hasPronoun = text.Document.Words[words.End - 1].Attachment == Attachment.Enclitic;
        for (var word = words.First; word < words.End; word++) if (text.Document.Words[word] is { Attachment: Attachment.Stem } stem) return !(hasPronoun && lexicon.Causal.Contains(stem.Folded)) && (lexicon.Purpose.Contains(stem.Folded) || IsBare(stem.Folded));
        return false;
    }

    private bool IsBare(string folded) =>
        !text.IsTagged && folded.Length > 3 && (lexicon.Purpose.Contains(folded[1..]) || (folded.StartsWith("لل", StringComparison.Ordinal) && lexicon.Purpose.Contains("ا" + folded[1..])));

    private void ReadSpeech(SpeechCue cue)
    {
        Stance? stance = cue.Kind switch
        {
            SpeechKind.Deny => Stance.Denied,
            SpeechKind.Demand => Stance.Demanded,
            SpeechKind.Promise or SpeechKind.Threaten => Stance.Planned,
            _ => null,
        };
        if (stance is not { } value || cue.IsAfter || cue.Scope.IsEmpty) return;
        var first = text.Document.Words[cue.Scope.First].Token;
        var end = text.Document.Words[cue.Scope.End - 1].Token + 1;
        if (cue.Kind == SpeechKind.Threaten && first > 0 && SpeechLexicon.Instance.That.TryMatch(text, first - 1, first, out _)) return;
        if (value != Stance.Denied) first = StartOfDemand(first, end);
        if (first >= end) return;
        var scope = text.WordsIn(first, scopes.After(first, end, value == Stance.Denied ? LongestPhrase : LongestClause));
        if (!scope.IsEmpty) found.Add(new(scope, value, cue.Cue, "speech"));
    }

    // What is demanded or promised follows a preposition or أن: "طالب الأكراد دمشق بالتدخل".
    private int StartOfDemand(int first, int end)
    {
        if (first > 0 && (SpeechLexicon.Instance.That.TryMatch(text, first - 1, first, out _) || text[first - 1] is "الي" or "علي" or "من" or "عن" or ":" or "\"")) return first;
        for (var token = first; token < Math.Min(end, first + 16); token++)
        {
            if (text[token] is "الي" or "علي" || SpeechLexicon.Instance.That.TryMatch(text, token, end, out _)) return token + 1;
            if ((text.HasPreposition(token, 'ب') && !lexicon.Escort.TryMatch(text, token, end, out _)) || (token > first && text.HasPreposition(token, 'ل') && IsPurposeNoun(token))) return token;
            if (text.Is(token, '.')) break;
        }

        return end;
    }

    // "لفك الحصار": the aim is planned, the siege that is to end is not.
    private void AddPhrase(PhraseMatch<StanceCue> cue, int first, int end, int longest, string rule)
    {
        if (first >= end) return;
        var last = scopes.After(first, end, longest);
        for (var token = first + 1; token < last; token++)
        {
            if (!lexicon.Lasting.TryMatch(text, token, end, out _) || !(lexicon.Lifting.TryMatch(text, token - 1, end, out _) || IsLifting(token - 1))) continue;
            Add(cue, first, token, rule);
            first = token + 1;
            while (first < last && !text[first].StartsWith('و')) first++;
        }

        Add(cue, first, last, rule);
    }

    private bool IsLifting(int token)
    {
        foreach (var word in text.Document.Words.AsSpan()[text.FirstWord(token)..text.EndWord(token)]) if (lexicon.Lifting.Contains(word.Folded)) return true;
        return false;
    }

    private void Add(PhraseMatch<StanceCue> cue, int first, int end, string rule)
    {
        if (first < end) found.Add(new(text.WordsIn(first, end), cue.Value.Stance, text.WordsIn(cue.First, cue.End), rule));
    }
}
