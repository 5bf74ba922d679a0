using Marsad.Engine.Actors;
using Marsad.Engine.Entities;
using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>Finds who speaks: the subject after a verb, the subject before it, or the source after a preposition.</summary>
internal sealed class SpeakerFinder(TokenText text, ActorIndex actors, QuoteMap quotes)
{
    private const int LongestTitle = 9;
    private readonly SpeechLexicon lexicon = SpeechLexicon.Instance;

    /// <summary>Reads the speaker that is named from token <paramref name="from"/> on.</summary>
    /// <param name="from">The token after the verb or preposition.</param>
    /// <param name="to">No speaker begins here or later.</param>
    /// <param name="isStrict">Whether only titles may stand before the name (where a noun that follows may also be what is said).</param>
    /// <param name="isAfterPreposition">Whether a preposition is written together with the first word.</param>
    internal Speaker After(int from, int to, bool isStrict, bool isAfterPreposition = false)
    {
        var (isSpokesperson, hasRole, strangers) = (false, false, 0);
        var idafa = -1;
        var isStatement = lexicon.Statement.TryMatch(text, from, to, out _);
        var (prepositionBefore, inPhrase, fallback) = (false, false, (ActorMention?)null);
        for (var token = from; token < to;)
        {
            var isFirst = token == from;
            if (quotes.OpeningAt(token) is { } quoted)
            {
                if (quoted.WordCount >= 3 && strangers == 0 && !hasRole) break;
                if (actors.StartingIn(text.WordsIn(quoted.First, Math.Min(quoted.First + 1, quoted.End))) is { } inQuotes && !prepositionBefore) return Found(inQuotes, isSpokesperson, to);
                token = Math.Max(quoted.End, token + 1);
                continue;
            }

            if (lexicon.Spokes.TryMatch(text, token, to, out _)) isSpokesperson = true;
            if (actors.StartingIn(text.WordsIn(token, token + 1)) is { } mention)
            {
                var isGoverned = prepositionBefore || token == idafa || (!(isFirst && isAfterPreposition) && IsGoverned(token, mention));
                var end = EndOf(mention);
                if (isStatement) return Found(mention, isSpokesperson, to);
                // Where a noun may be what is said, no bare name follows a phrase like "في الوقت ذاته".
                if (!isGoverned && isStrict && inPhrase && !text.IsPause(token - 1)) break;
                if (!isGoverned) return Found(mention, isSpokesperson, to);
                fallback ??= hasRole ? mention : null;
                (prepositionBefore, token) = (false, Math.Max(end, token + 1));
                continue;
            }

            // "وأضاف والدموع في عينيه": what is joined to the verb is no subject.
            if (isFirst && IsConjoined(token)) break;
            if (lexicon.Stop.TryMatch(text, token, to, out _) || (!isFirst && lexicon.FormAt(text, token, out _) is { Shape: not SpeechShape.Noun }) || (isFirst && lexicon.FormAt(text, token, out _) is { Shape: SpeechShape.Participle })) break;
            if ((strangers == 0 || inPhrase) && !isFirst && !isStatement && (text.IsVerb(token) == true || lexicon.Relative.TryMatch(text, token, to, out _))) break;
            if (text.IsPause(token))
            {
                // "قال وزير الدفاع، فلان": an apposition; otherwise a pause ends the name.
                if (strangers > 0 && !hasRole) break;
                token++;
            }
            else if (text[token] is ":" or "." or "؟" or "!" || QuoteMark.Read(text[token], 0) is not null) break;
            else if (!char.IsLetterOrDigit(text[token][0])) token++;
            else if (lexicon.Skip.TryMatch(text, token, to, out var skipped)) token = skipped.End;
            else if (IsPreposition(token)) (prepositionBefore, inPhrase, token) = (true, true, token + 1);
            else if (!prepositionBefore && (lexicon.Role.TryMatch(text, token, to, out _) || lexicon.Source.TryMatch(text, token, to, out _))) (hasRole, inPhrase, strangers, token) = (true, false, strangers + 1, token + 1);
            else if (!prepositionBefore && !inPhrase && PersonAt(token) is { } person) return Named(person, token + 1, isSpokesperson);
            else
            {
                if (!inPhrase) strangers++;
                if ((isStrict && !hasRole && strangers > 0) || strangers > LongestTitle) break;
                // "خلال تشييع العنصرين": what follows the noun of a preposition belongs to it.
                if (prepositionBefore && !text[token].StartsWith("ال", StringComparison.Ordinal) && !lexicon.Medium.TryMatch(text, token, to, out _)) idafa = token + 1;
                (prepositionBefore, token) = (false, token + 1);
            }
        }

        if (isSpokesperson && fallback is { } organisation) return ForOrganisation(organisation, EndOf(organisation), to);
        return strangers > 0 && (!isStrict || hasRole) ? new(null, [], Math.Min(to, from + 1), true) : Speaker.None(from);
    }

    /// <summary>Reads the speaker whose name stands before the verb at <paramref name="verb"/>.</summary>
    internal Speaker Before(int verb, int clauseStart, bool mayBeFar)
    {
        var token = verb - 1;
        var isRelative = false;
        for (var steps = 0; steps < 4 && token >= clauseStart; steps++, token--)
        {
            if (lexicon.Relative.TryMatch(text, token, verb, out _)) isRelative = true;
            else if (!(text[token] is "قد" or "كان" or "كانت" or "لا" or "لم" or "لقد" or "وقد" || (isRelative && text.IsPause(token)) || lexicon.Skip.TryMatch(text, token, verb, out _))) break;
        }

        if (token >= clauseStart && actors.EndingBefore(text.EndWord(token)) is { } adjacent)
        {
            var first = text.Document.Words[adjacent.Words.First].Token;
            if (first >= clauseStart && (isRelative || !(IsGoverned(first, adjacent) || IsModifier(first, clauseStart)))) return Found(adjacent, Speaks(Math.Max(clauseStart, first - 3), token + 1), verb);
        }

        if (token >= clauseStart && PersonAt(token) is { } person && !IsPreposition(Math.Max(clauseStart, token - 1))) return Named(person, verb, isSpokesperson: false);
        return mayBeFar ? FirstOf(clauseStart, verb) : Speaker.None(verb);
    }

    /// <summary>The first mention of a clause that no preposition governs.</summary>
    internal Speaker FirstOf(int from, int to)
    {
        var isSpokesperson = false;
        for (var token = from; token < to; token++)
        {
            if (quotes.At(token) is { } quoted && quoted.WordCount >= 3) continue;
            if (lexicon.Spokes.TryMatch(text, token, to, out _)) isSpokesperson = true;
            if (actors.StartingIn(text.WordsIn(token, token + 1)) is { } mention && !IsGoverned(token, mention) && !(token > from && lexicon.That.TryMatch(text, token - 1, token, out _))) return Found(mention, isSpokesperson, to);
        }

        return Speaker.None(to);
    }

    // "معلومات الجهاز كشفت": the noun before the name is the subject.
    private bool IsModifier(int first, int clauseStart) =>
        first - 1 >= clauseStart && text.TagOf(first - 1) == PartOfSpeech.Noun && char.IsLetter(text[first - 1][0]) && !text[first - 1].StartsWith("ال", StringComparison.Ordinal)
        && !lexicon.Role.TryMatch(text, first - 1, first, out _) && !lexicon.Source.TryMatch(text, first - 1, first, out _) && !lexicon.Spokes.TryMatch(text, first - 1, first, out _) && !lexicon.Skip.TryMatch(text, first - 1, first, out _) && !lexicon.That.TryMatch(text, first - 1, first, out _) && !lexicon.Opener.TryMatch(text, first - 1, first, out _);

    internal int EndOf(ActorMention mention) => text.Document.Words[mention.Words.End - 1].Token + 1;

    // "قال هيلي": a family name alone that the actors' mentions leave out.
    private string? PersonAt(int token) => actors.PersonNamed(text[token]) ?? (text.WithoutConjunction(token) is { } rest ? actors.PersonNamed(rest) : null);

    private Speaker Named(string person, int end, bool isSpokesperson) => new(person, [actors.SourceOf(person, isSpokesperson)], end, true);

    // "قالت الناطقة باسم الجبهة فلانة الفلاني": the words after a title are the name.
    private void KeepName(string key, int from, int to)
    {
        if (actors.Find(key)?.Type is not ActorType.Person) return;
        for (var token = from; token < to && !text.IsPause(token) && !IsPreposition(token) && quotes.At(token) is null; token++)
        {
            if (!char.IsLetter(text[token][0]) || text.IsVerb(token) == true || lexicon.That.TryMatch(text, token, to, out _) || lexicon.Skip.TryMatch(text, token, to, out _) || lexicon.Stop.TryMatch(text, token, to, out _)) return;
            if (text.TagOf(token) is PartOfSpeech.X or PartOfSpeech.Propn or PartOfSpeech.Noun && !lexicon.Role.TryMatch(text, token, to, out _)) actors.RememberFamily(text[token], key);
        }
    }

    private bool Speaks(int from, int to)
    {
        for (var token = from; token < to; token++) if (lexicon.Spokes.TryMatch(text, token, to, out _)) return true;
        return false;
    }

    // A name with a title after it: "فلان، المتحدث باسم الجيش".
    private Speaker Found(ActorMention mention, bool isSpokesperson, int to)
    {
        var end = EndOf(mention);
        var first = text.Document.Words[mention.Words.First].Token;
        isSpokesperson |= Speaks(first, end);
        var organisation = (string?)null;
        var at = end < to && text.IsPause(end) ? end + 1 : end;
        if (at < to && (lexicon.Spokes.TryMatch(text, at, to, out _) || (isSpokesperson && text[at] == "باسم")))
        {
            isSpokesperson = true;
            organisation = OrganisationAfter(at, Math.Min(to, at + 8), mention.Actor, ref end);
        }
        else if (at < to && at > end && lexicon.Role.TryMatch(text, at, to, out _)) OrganisationAfter(at, Math.Min(to, at + 8), mention.Actor, ref end);

        if (isSpokesperson && actors.Find(mention.Actor)?.Type is not ActorType.Person) return ForOrganisation(mention, end, to);
        KeepName(mention.Actor, end, Math.Min(to, end + 5));
        var source = actors.SourceOf(mention.Actor, isSpokesperson);
        organisation ??= isSpokesperson && source == mention.Actor ? OrganisationWithin(mention) : null;
        if (isSpokesperson && organisation is not null && source == mention.Actor && actors.Find(source)?.Type is ActorType.Person) source = actors.Remember(mention.Actor, organisation);
        return new(isSpokesperson ? actors.NamedVoiceOf(source, mention.Actor) : mention.Actor, [source], end, true);
    }

    /// <summary>"المتحدث باسم التحالف تركي المالكي": the person speaks, the organisation is the source.</summary>
    private Speaker ForOrganisation(ActorMention organisation, int end, int to)
    {
        for (var token = end; token < Math.Min(to, end + 7) && !lexicon.That.TryMatch(text, token, to, out _) && !lexicon.Stop.TryMatch(text, token, to, out _) && !text.Is(token, ':'); token++)
        {
            if (quotes.OpeningAt(token) is { WordCount: >= 3 } || IsPreposition(token)) break;
            if (actors.StartingIn(text.WordsIn(token, token + 1)) is not { } mention || actors.Find(mention.Actor)?.Type is not ActorType.Person) continue;
            return new(mention.Actor, [actors.Remember(mention.Actor, organisation.Actor)], EndOf(mention), true);
        }

        return new(actors.OnlyPersonOf(organisation.Actor) ?? organisation.Actor, [organisation.Actor], end, true);
    }

    private string? OrganisationWithin(ActorMention person)
    {
        for (var word = person.Words.First + 1; word < person.Words.End; word++)
            if (actors.StartingIn(new(word, word + 1)) is { } mention && mention.Actor != person.Actor && mention.Words.End <= person.Words.End && actors.Find(mention.Actor)?.Type is not ActorType.Person) return mention.Actor;
        return null;
    }

    private string? OrganisationAfter(int from, int to, string speaker, ref int end)
    {
        for (var token = from; token < to && !text.IsPause(token) && !lexicon.That.TryMatch(text, token, to, out _); token++)
        {
            if (actors.StartingIn(text.WordsIn(token, token + 1)) is not { } mention) continue;
            end = EndOf(mention);
            if (mention.Actor == speaker) continue;
            return mention.Actor;
        }

        return null;
    }

    private bool IsGoverned(int token, ActorMention mention)
    {
        if (token > 0 && IsPreposition(token - 1)) return true;
        if (mention.Words.First > text.FirstWord(token)) return text.HasPreposition(token, 'ل') || text.HasPreposition(token, 'ب') || text.HasPreposition(token, 'ك');
        return !text.IsTagged && text[token].StartsWith("لل", StringComparison.Ordinal);
    }

    private bool IsConjoined(int token) => text.EndWord(token) - text.FirstWord(token) > 1 && text.Document.Words[text.FirstWord(token)] is { Attachment: Attachment.Proclitic, Folded: "و" };

    internal bool IsPreposition(int token) => (text.WithoutConjunction(token) is { } rest && IsPreposition(rest)) || IsPreposition(text[token]);

    private static bool IsPreposition(string word) =>
        word is "في" or "علي" or "عن" or "الي" or "من" or "خلال" or "عبر" or "امام" or "مع" or "لدي" or "بين" or "ضد" or "حول" or "بشان" or "لـ" or "ل" or "ب";
}
