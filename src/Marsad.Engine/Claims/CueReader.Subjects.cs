namespace Marsad.Engine.Claims;

// Whose words they are: the subject of a verb of speech, its absence, and the sources behind it.
internal sealed partial class CueReader
{
    private (Speaker Speaker, string Rule) SpeakerOf(int token, SpeechForm form, bool isConjoined, int first, Complement complement)
    {
        if (form.Shape == SpeechShape.Participle)
        {
            if (cues.Count > firstCue && cues[^1] is { IsAfter: false } host) return (new(host.Speaker, host.Sources, token, false), "participle");
            var subject = speakers.FirstOf(first, token);
            return subject.Key is not null ? (subject with { IsNamed = false }, "participle") : (last.Speaker, "participle");
        }

        var isStart = isConjoined || token <= first || text.IsPause(token - 1);
        var before = isStart ? Speaker.None(token) : speakers.Before(token, clauseStart, mayBeFar: false);
        if (before.Key is not null) return (before, "subject-verb");
        // "قرارا يدعو الحكومة إلى": whoever made the text demands, and the name after the verb is asked.
        if (!isStart && form.Verb.Kind == SpeechKind.Demand && NamesMedium(Math.Max(first, token - 3), token)) return (speakers.FirstOf(first, token) with { IsNamed = false }, "author");
        var isStrict = complement.Kind == Complements.Object;
        var limit = isStrict ? Math.Min(end, token + 1 + LongestSubject) : complement.At - 1;
        // "جاء في بيان للوزارة أن": the statement's issuer speaks.
        var named = form.Verb.Lemma is "جاء" or "ورد" && token + 2 < limit && text[token + 1] == "في" ? token + 2 : token + 1;
        var after = speakers.After(named, limit, isStrict);
        if (after.Key is not null && form.Verb.Kind == SpeechKind.Accuse && complement.Marker == Complements.With && complement.Marked <= after.End) return Accused(token, isConjoined);
        if (after.Key is not null) return (after, "verb-subject");
        var isOpened = lexicon.Opener.TryMatch(text, clauseStart, end, out _) || (!isConjoined && token > first + 1 && text.Document.Sentences[sentence].IsTitle);
        if (isOpened && !isConjoined || text[clauseStart] == "اما") before = speakers.FirstOf(clauseStart, token);
        if (before.Key is not null) return (before, "subject-verb");
        if (complement.Marker == Complements.About && complement.At - token is > 2 and < 9 && !after.IsNamed && !lexicon.Anaphor.TryMatch(text, token + 1, end, out _)) return (after with { IsNamed = true }, "unknown-subject");
        if (!isStart && lexicon.Relative.TryMatch(text, token - 1, end, out _) && cues.Count > firstCue) return (new(cues[^1].Speaker, cues[^1].Sources, token + 1, false), "relative");
        if (!isStart && NamesMedium(Math.Max(first, token - 9), token) && speakers.FirstOf(first, token) is { Key: not null } author) return (author with { IsNamed = false }, "author");
        if (!isStart && token > first + 1 && !MayCarry(token - 1)) return (new(null, [], token + 1, true), "unknown-subject");
        if (isStrict && !after.IsNamed && lexicon.Demonstrative.TryMatch(text, token + 1, end, out var phrase) && text[phrase.First] is not ("بعض" or "كل" or "جميع" or "ذلك" or "هذا" or "هذه")) return (after with { IsNamed = true }, "unknown-subject");
        if (after.IsNamed && !lexicon.Anaphor.TryMatch(text, named, end, out _)) return (after, "unknown-subject");
        return (last.Speaker with { End = token + 1, IsNamed = false }, "carried-over");
    }

    // "نشر فلان تغريدة تشير إلى أن": the writing's author speaks.
    private bool NamesMedium(int from, int to)
    {
        for (var token = from; token < to; token++) if (lexicon.Statement.TryMatch(text, token, to, out _) || text[token] is "تغريده" or "تغريدات" or "تدوينه" or "مقالا" or "بيانا" or "رساله" or "قرارا" or "قرار" or "تقريرا" or "القرار" or "نداء" or "مشروع") return true;
        return false;
    }

    // "واتهم الجيش بقصف القرية": one name before what is blamed is the accused; the accuser is the last speaker or is not told.
    private (Speaker Speaker, string Rule) Accused(int token, bool isConjoined) =>
        isConjoined && cues.Count > 0 && cues[^1] is { IsAfter: false, Speaker: not null } before && before.Sentence >= sentence - 1
            ? (last.Speaker with { End = token + 1, IsNamed = false }, "carried-over")
            : (Speaker.None(token + 1), "passive");

    // After a noun or a relative pronoun the verb's subject is what stands there, known or not.
    private bool MayCarry(int before) =>
        text[before] is "كما" or "قد" or "وقد" or "ثم" or "حيث" or "لكن" or "ولكن" or "لكنه" or "لكنها" or "ولكنها" or "ولكنه" or "اذ" or "لقد" or "انه" or "انها" or "وهو" or "وهي" or "كان" or "كانت" or "وكان" or "وكانت" or "بعدما" or "عندما"
        || lexicon.Boundary.TryMatch(text, before, before + 1, out _) || lexicon.Skip.TryMatch(text, before, before + 1, out _) || lexicon.Opener.TryMatch(text, before, before + 1, out _) || !char.IsLetter(text[before].FirstOrDefault());

    /// <summary>"نقلت الوكالة عن المصدر": the inner source is nearer to the fact.</summary>
    private Speaker WithInner(Speaker outer, int verb)
    {
        for (var token = Math.Max(verb + 1, outer.IsNamed ? outer.End : verb + 1); token < Math.Min(end, verb + 22); token++)
        {
            if (text[token] is "عن" or "علي" && (text[token] == "عن" || (token + 1 < end && text[token + 1] == "لسان")))
            {
                var from = text[token] == "عن" ? token + 1 : token + 2;
                var inner = speakers.After(from, Math.Min(end, from + 14), isStrict: true, isAfterPreposition: true);
                if (!inner.IsNamed) return outer;
                return new(inner.Key, [.. inner.Sources.Concat(outer.Sources).Distinct(StringComparer.Ordinal)], inner.End, true);
            }

            if (lexicon.That.TryMatch(text, token, end, out _) || text.Is(token, '.')) break;
        }

        return outer;
    }

    /// <summary>"ذكرت القناة نقلا عن مصدر أن ...".</summary>
    private Speaker WithCited(Speaker speaker, int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            if (!lexicon.Attributing.TryMatch(text, token, to, out var phrase) || phrase.Value != AttributionKind.Noun) continue;
            var cited = speakers.After(phrase.End, to, isStrict: true, isAfterPreposition: true);
            if (cited.Key is null) continue;
            return speaker with { Sources = [.. cited.Sources.Concat(speaker.Sources).Distinct(StringComparer.Ordinal)] };
        }

        return speaker;
    }

    // "نقلت الصحيفة عن شخص قوله إن": the words are there, their speaker is nobody of the report.
    private bool HasWords(int from)
    {
        for (var token = from; token < Math.Min(end, from + 14); token++) if (lexicon.Said.TryMatch(text, token, end, out _) || lexicon.That.TryMatch(text, token, end, out _)) return true;
        return false;
    }
}
