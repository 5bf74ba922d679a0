using Marsad.Engine.Actors;
using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>Finds the acts of speech of a report, sentence by sentence, with who speaks and what is said.</summary>
internal sealed partial class CueReader(TokenText text, ActorIndex actors, QuoteMap quotes)
{
    private const int LongestSubject = 40;
    private readonly SpeechLexicon lexicon = SpeechLexicon.Instance;
    private readonly SpeakerFinder speakers = new(text, actors, quotes);
    private readonly MediumFinder media = new(text, actors);
    private readonly List<SpeechCue> cues = [];

    // The last speaker, for verbs without a subject.
    private (Speaker Speaker, Span? Medium) last = (Speaker.None(0), null);
    private int sentence;
    private int end;
    private int clauseStart;
    private int firstCue;

    internal List<SpeechCue> Read()
    {
        var sentences = text.Document.Sentences;
        for (sentence = 0; sentence < sentences.Length; sentence++)
        {
            end = sentences[sentence].EndToken;
            clauseStart = sentences[sentence].FirstToken;
            firstCue = cues.Count;
            ReadSentence(clauseStart);
        }

        return cues;
    }

    private void ReadSentence(int first)
    {
        ReadHeading(first);
        for (var token = first; token < end;)
        {
            if (quotes.At(token) is { } quoted && quoted.WordCount >= 3)
            {
                var next = Math.Max(quoted.End, token + 1);
                for (; token < next; token++) ReadInside(token, Math.Min(next, text.Count));
                continue;
            }

            if (lexicon.Attributing.TryMatch(text, token, end, out var phrase) && ReadPhrase(phrase, first) is > 0 and var afterPhrase) token = Math.Max(afterPhrase, token + 1);
            else if (lexicon.FormAt(text, token, out var isConjoined) is { } form && ReadVerb(token, form, isConjoined, first) is > 0 and var afterVerb) token = Math.Max(afterVerb, token + 1);
            else
            {
                if (token > first + 2 && lexicon.Boundary.TryMatch(text, token, end, out var boundary) && (boundary.IsConjoined || text.IsPause(token - 1))) Truncate(token);
                token++;
            }
        }
    }

    /// <summary>Demands, denials and promises inside a quotation: they change what their words say, not whose words they are.</summary>
    internal List<SpeechCue> Inside { get; } = [];

    private void ReadInside(int token, int to)
    {
        if (lexicon.FormAt(text, token, out _) is not { Verb.Kind: SpeechKind.Demand or SpeechKind.Deny or SpeechKind.Promise, Shape: SpeechShape.Perfect or SpeechShape.Imperfect } form) return;
        var complement = ComplementFinder.Find(text, actors, quotes, speakers, form, token, to);
        if (complement.Kind == Complements.None || (form.Verb.Caution == Caution.Loose && complement.Kind != Complements.That)) return;
        var from = complement.Kind == Complements.Object ? token + 1 : complement.At;
        if (complement.Kind == Complements.Object && speakers.After(token + 1, to, isStrict: true) is { Key: not null } subject) from = subject.End;
        if (from < to) Inside.Add(new(sentence, token, text.WordsIn(from, to), text.WordsIn(token, token + 1), null, [], null, form.Verb.Kind, false, "inside"));
    }

    /// <summary>"المرصد: ..." and "... - المرصد".</summary>
    private void ReadHeading(int first)
    {
        var colon = -1;
        for (var token = first; token < Math.Min(end, first + 12); token++) if (text.Is(token, ':')) { colon = token; break; }
        if (colon > first && colon < end - 1)
        {
            var speaker = speakers.After(first, colon, isStrict: true);
            var isWhole = speaker.Key is not null && (speaker.End == colon || text[speaker.End].StartsWith('ل') || lexicon.Role.TryMatch(text, first, colon, out _));
            if (isWhole && !(IsPlaceLike(speaker.Key!, first, colon) && quotes.OpeningAt(colon + 1) is null)) Add(colon, text.WordsIn(colon + 1, end), text.WordsIn(colon, colon + 1), speaker, media.In(first, colon), SpeechKind.Say, false, "heading");
        }

        if (!text.Document.Sentences[sentence].IsTitle || actors.EndingBefore(text.EndWord(end - 1)) is not { } mention) return;
        var start = text.Document.Words[mention.Words.First].Token;
        if (start - 1 > first && text[start - 1] is "-" or "–" or "—" or "|" && IsApart(start - 1)) Add(start, text.WordsIn(first, start - 1), text.WordsIn(start, end), speakers.After(start, end, isStrict: false), null, SpeechKind.Say, true, "heading");
    }

    // A hyphen inside of a name is no dash.
    private bool IsApart(int token) => text.Document.Tokens[token].Span.Start is > 0 and var at && char.IsWhiteSpace(text.Document.Content[at - 1]);

    // "السعودية: مقتل ..." names a place, not a speaker.
    private bool IsPlaceLike(string key, int first, int colon) => colon - first <= 2 && actors.Find(key) is { Type: ActorType.State };

    private int ReadPhrase(PhraseMatch<AttributionKind> phrase, int first)
    {
        if (phrase.Value == AttributionKind.None)
        {
            if (phrase.First > first + 1) return 0;
            return phrase.End;
        }

        if (phrase.Value == AttributionKind.Words)
        {
            if (last.Speaker.Key is null) return phrase.End;
            AddAfter(phrase.First, phrase.End, last.Speaker, first, "own-words");
            return phrase.End;
        }

        if (phrase.Value == AttributionKind.Noun)
        {
            var isRefersBack = lexicon.Anaphor.TryMatch(text, phrase.End, end, out _) || (phrase.IsGlued && lexicon.Anaphor.TryMatch(text, phrase.End, end, out _));
            var speaker = speakers.After(phrase.End, Math.Min(end, phrase.End + 12), isStrict: true, isAfterPreposition: true);
            if (speaker.Key is null && isRefersBack) speaker = last.Speaker with { End = phrase.End + 1 };
            if (speaker.Key is null && !speaker.IsNamed) return 0;
            AddAfter(phrase.First, speaker.End, speaker, first, "preposition");
            RememberAfter(speaker);
            return speaker.End;
        }

        var verb = phrase.End;
        while (verb < end && text[verb] is "قد" or "كان" or "كانت" or "ان") verb++;
        if (verb >= end || (lexicon.FormWithPronounAt(text, verb) ?? lexicon.FormAt(text, verb, out _)) is not { Shape: not SpeechShape.Participle } form) return 0;
        var subject = speakers.After(verb + 1, Math.Min(end, verb + 14), isStrict: true);
        if (form.Verb.Kind == SpeechKind.Relay) subject = WithInner(subject, verb);
        var isStandalone = text[phrase.First] is not ("كما" or "مثلما") || subject.End >= end || text.IsPause(subject.End) || text.Is(subject.End, '.');
        if (!isStandalone || (text[phrase.First] is "كما" or "مثلما" && phrase.First <= first + 1)) return 0;
        if (subject.Key is null && !subject.IsNamed) subject = last.Speaker with { End = verb + 1 };
        AddAfter(phrase.First, subject.End, subject, first, "as-said");
        RememberAfter(subject);
        return subject.End;
    }

    // A source that is named after somebody's words only passed them on.
    private void RememberAfter(Speaker speaker)
    {
        if (speaker.Key is null) return;
        for (var index = firstCue; index < cues.Count; index++) if (cues[index] is { IsAfter: false, Speaker: not null }) return;
        last = (speaker, null);
    }

    private int ReadVerb(int token, SpeechForm form, bool isConjoined, int first)
    {
        // After إن stands a noun: "قال إن تعهد الحكومة".
        if (form.Shape == SpeechShape.Perfect && !isConjoined && token > first && text[token - 1] == "ان" && !(token > first + 1 && text[token - 2] == "-")) return 0;
        // What nobody said is nobody's information.
        if (token > first && text[token - 1] is "لم" or "ولم" or "فلم" or "لا" or "ولا" or "لن" or "ولن") return 0;
        if (form.Shape == SpeechShape.Participle && !IsParticipleHere(token, form, isConjoined, first)) return 0;
        var complement = ComplementFinder.Find(text, actors, quotes, speakers, form, token, Math.Min(end, token + 1 + LongestSubject));
        var loose = form.Verb.Caution == Caution.Loose;
        if (complement.Kind == Complements.None || (loose && (complement.Kind & (Complements.That | Complements.Quote)) == 0)) return ReadAfterQuote(token, form, first);

        var takesObject = complement.Kind == Complements.Object;
        var (speaker, rule) = SpeakerOf(token, form, isConjoined, first, complement);
        if (form.Shape == SpeechShape.Noun && rule != "verb-subject") return 0;
        if (form.Verb.Kind == SpeechKind.Judge && speaker.Key is null) return 0;
        if (form.Verb.Kind == SpeechKind.Witness && (speaker.Key is null || actors.Find(speaker.Key)?.Type is not (ActorType.Person or ActorType.Media or ActorType.Ngo or ActorType.Civilians or ActorType.Other))) return 0;
        if (speaker.Key is null && !speaker.IsNamed && complement.Kind == Complements.Object && form.Shape != SpeechShape.Participle && form.Verb.Kind is not (SpeechKind.Say or SpeechKind.Demand or SpeechKind.Deny)) return 0;
        if (form.Verb.Kind == SpeechKind.Relay)
        {
            var relayed = WithInner(speaker, token);
            if (relayed.Equals(speaker) && complement.Kind is not (Complements.That or Complements.Quote) && !(speaker.Key is not null && HasWords(complement.At))) return 0;
            speaker = relayed;
        }

        var from = takesObject ? Math.Max(token + 1, speaker.IsNamed && rule == "verb-subject" ? speaker.End : token + 1) : complement.At;
        speaker = WithCited(speaker, token + 1, from);
        var scopeEnd = complement.Quoted is { } quoted && complement.Kind == Complements.Quote ? AfterQuote(quoted) : end;
        var medium = media.In(token + 1, from) ?? (rule == "carried-over" ? last.Medium : null);
        if (isConjoined || IsClauseStart(token, first)) Truncate(token);
        // Whom somebody quotes does not go on speaking in the next sentence.
        var isNested = IsInScope(text.FirstWord(token));
        Add(token, text.WordsIn(from, Math.Max(scopeEnd, QuoteEnd(from, scopeEnd))), text.WordsIn(token, token + 1), speaker, medium, form.Verb.Kind, false, rule);
        if ((speaker.IsNamed || speaker.Key is not null) && !isNested) last = (speaker, medium);
        return from;
    }

    // "«...»، قال فلان"
    private int ReadAfterQuote(int token, SpeechForm form, int first)
    {
        if (form.Shape == SpeechShape.Participle || (form.Verb.Takes & Complements.Quote) == 0) return 0;
        var before = token - 1;
        while (before > first && (text.IsPause(before) || text[before] is "\"" or "”" or "»" or "هكذا" or "بهذه")) before--;
        if (before <= first || before == token - 1 || quotes.At(before) is not { WordCount: >= 3 } quoted) return 0;
        var speaker = speakers.After(token + 1, Math.Min(end, token + 14), isStrict: true);
        if (!speaker.IsNamed) return 0;
        Add(token, text.WordsIn(quoted.First, quoted.End), text.WordsIn(token, token + 1), speaker, media.In(token + 1, Math.Min(end, token + 14)), form.Verb.Kind, true, "after-quote");
        last = (speaker, null);
        return speaker.End;
    }

    private bool IsParticipleHere(int token, SpeechForm form, bool isConjoined, int first)
    {
        if (form.Verb.Lemma == "قال") return true;
        if (token <= first) return cues.Count > 0 && cues[^1].Sentence == sentence - 1;
        if (form.Verb.Caution == Caution.Accusing && !(text[token].EndsWith('ا') || text.IsPause(token - 1))) return false;
        return isConjoined || text.IsPause(token - 1) || !char.IsLetterOrDigit(text[token - 1].FirstOrDefault()) || (text[token].EndsWith('ا') && actors.EndingBefore(text.FirstWord(token)) is not null);
    }

    private bool IsClauseStart(int token, int first) => token > first && (lexicon.Boundary.TryMatch(text, token - 1, end, out _) || text[token - 1] is "كما" or "ثم");

    // "قال «...» مع استمرار «...»": what follows a quotation without a pause belongs to it.
    private int AfterQuote(Quoted quoted)
    {
        var token = quoted.End + 1;
        if (!quoted.Marks.IsClosed || token >= end || !char.IsLetter(text[token][0])) return quoted.End;
        while (token < end && !text.IsPause(token) && !text.Is(token, '.') && lexicon.FormAt(text, token, out _) is null) token++;
        return token;
    }

    private int QuoteEnd(int from, int to)
    {
        // A quotation that begins in the scope belongs to it to its last word, beyond the sentence's end.
        for (var token = Math.Max(from, to - 1); token >= from; token--) if (quotes.At(token) is { WordCount: >= 3 } quoted) return Math.Max(to, quoted.End);
        return to;
    }

    private bool IsInScope(int word)
    {
        for (var index = firstCue; index < cues.Count; index++) if (cues[index] is { IsAfter: false, Speaker: not null } cue && cue.Scope.Contains(word) && cue.FoundBy != "participle") return true;
        return false;
    }

    private void Truncate(int token)
    {
        var word = text.FirstWord(token);
        for (var index = firstCue; index < cues.Count; index++)
        {
            var cue = cues[index];
            if (!cue.IsAfter && cue.Scope.Contains(word)) cues[index] = cue with { Scope = new(cue.Scope.First, word) };
        }

        clauseStart = token;
    }

    private void AddAfter(int from, int to, Speaker speaker, int first, string rule)
    {
        var isLeading = from <= first + 1;
        var isInserted = to < end && text[to] is "-" or "–" or "—";
        var scope = isLeading ? text.WordsIn(to, end) : text.WordsIn(clauseStart, isInserted ? end : from);
        Add(from, scope, text.WordsIn(from, Math.Min(to, end)), speaker, null, SpeechKind.Say, !isLeading, rule);
        if (!isLeading && !isInserted) clauseStart = Math.Min(to, end - 1);
    }

    private void Add(int first, Words scope, Words cue, Speaker speaker, Span? medium, SpeechKind kind, bool isAfter, string rule) =>
        cues.Add(new(sentence, first, scope, cue, speaker.Key, speaker.Sources.IsDefault ? [] : speaker.Sources, medium, kind, isAfter, rule));
}
