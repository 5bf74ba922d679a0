namespace Marsad.Engine.Claims;

/// <summary>Where what is said begins.</summary>
/// <param name="Kind">How it is joined to the verb; none where it was not found.</param>
/// <param name="At">Its first token.</param>
/// <param name="Quoted">The quotation it consists of.</param>
/// <param name="Marked">The token where that mark's phrase begins.</param>
/// <param name="Marker">What marks it where the verb could also take a noun at once.</param>
internal readonly record struct Complement(Complements Kind, int At, Quoted? Quoted, Complements Marker = Complements.None, int Marked = 0);

/// <summary>Finds what is said after a verb of speech.</summary>
internal static class ComplementFinder
{
    internal static Complement Find(TokenText text, ActorIndex actors, QuoteMap quotes, SpeakerFinder speakers, SpeechForm form, int verb, int to)
    {
        var lexicon = SpeechLexicon.Instance;
        var takes = form.Verb.Takes;
        for (var token = verb + 1; token < to;)
        {
            if (quotes.OpeningAt(token) is { } quoted)
            {
                if ((quoted.WordCount >= 3 || text.Is(token - 1, ':')) && (takes & Complements.Quote) != 0 && !IsNaming(lexicon, text, token - 1) && !actors.IsMention(text.WordsIn(quoted.First, quoted.End)))
                    return new(Complements.Quote, quoted.First, quoted);
                token = Math.Max(quoted.End, token + 1);
                continue;
            }

            if (text.Is(token, ':') && token + 1 < to && (takes & (Complements.Quote | Complements.That)) != 0)
            {
                var inside = quotes.OpeningAt(token + 1);
                return inside is null ? new(Complements.That, token + 1, null) : new(Complements.Quote, inside.First, inside);
            }

            if ((takes & Complements.That) != 0 && lexicon.That.TryMatch(text, token, to, out _)) return new(Complements.That, token + 1, null);
            if (form.Verb.Kind == SpeechKind.Relay && lexicon.Said.TryMatch(text, token, to, out _)) return new(Complements.That, token + 1, null);
            if (actors.StartingIn(text.WordsIn(token, token + 1)) is { } mention && !text.HasPreposition(token, 'ب'))
            {
                token = Math.Max(speakers.EndOf(mention), token + 1);
                continue;
            }

            // Another verb of speech has the complement that follows it.
            if (token > verb + 1 && lexicon.FormAt(text, token, out _) is { Shape: SpeechShape.Perfect or SpeechShape.Imperfect } other && other.Verb.Caution != Caution.Loose && text.IsVerb(token) != false && text[token - 1] != "ما" && !lexicon.Relative.TryMatch(text, token - 1, token, out _)) break;
            var word = text[token];
            if ((word == "الي" && (takes & Complements.To) != 0) || (word == "عن" && (takes & Complements.About) != 0) || (word == "علي" && (takes & Complements.On) != 0 && !lexicon.Medium.TryMatch(text, token + 1, to, out _)) || (word == "من" && (takes & Complements.From) != 0))
                return Object(takes, new(word == "الي" ? Complements.To : word == "عن" ? Complements.About : Complements.On, token + 1, null));
            if ((takes & Complements.With) != 0 && text.HasPreposition(token, 'ب') && word != "بان" && !StanceLexicon.Instance.Escort.TryMatch(text, token, to, out _)) return Object(takes, new(Complements.With, token, null));
            if ((takes & Complements.For) != 0 && text.HasPreposition(token, 'ل')) return Object(takes, new(Complements.With, token, null));
            if (text.Is(token, '.')) break;
            token++;
        }

        return (takes & Complements.Object) != 0 && verb + 1 < to ? new(Complements.Object, verb + 1, null) : default;
    }

    // Quotation marks after a title or an outlet's kind hold a name.
    private static bool IsNaming(SpeechLexicon lexicon, TokenText text, int before) =>
        lexicon.Naming.TryMatch(text, before, before + 1, out _)
        || (!lexicon.Medium.TryMatch(text, before, before + 1, out _) && ((lexicon.Role.TryMatch(text, before, before + 1, out _) && !text[before].StartsWith("ال", StringComparison.Ordinal)) || lexicon.Source.TryMatch(text, before, before + 1, out _)));

    // A verb that also takes a noun at once says it from its subject on.
    private static Complement Object(Complements takes, Complement found) => (takes & Complements.Object) != 0 ? new(Complements.Object, found.At, null, found.Kind, found.At) : found;
}
