using Marsad.Engine.Actors;
using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>Finds to whom or where something is said: "لفرانس برس", "في بيان", "على تويتر".</summary>
internal sealed class MediumFinder(TokenText text, ActorIndex actors)
{
    private readonly SpeechLexicon lexicon = SpeechLexicon.Instance;

    /// <summary>The addressee in a range of tokens, or else the medium, or null.</summary>
    internal Span? In(int first, int end)
    {
        var medium = (Span?)null;
        for (var token = first; token < end; token++)
        {
            if (lexicon.Audience.TryMatch(text, token, end, out _)) return text.Document.Tokens[token].Span;
            if (text.HasPreposition(token, 'ل') && AddresseeAt(token, end) is { } addressee) return addressee;
            if (medium is null && text[token] is "في" or "علي" or "عبر" or "خلال" or "امام" && token + 1 < end && (text[token] == "امام" || lexicon.Medium.TryMatch(text, token + 1, end, out _)))
                medium = new(text.Document.Tokens[token].Span.Start, text.Document.Tokens[token + 1].Span.End);
        }

        return medium;
    }

    private Span? AddresseeAt(int token, int end)
    {
        for (var at = token; at < Math.Min(end, token + 3); at++)
        {
            if (actors.StartingIn(text.WordsIn(at, at + 1)) is not { } mention) continue;
            if (actors.Find(mention.Actor)?.Type is not (ActorType.Media or ActorType.Political or ActorType.InternationalOrganisation)) return null;
            return new(text.Document.Tokens[token].Span.Start, text.Document.Words[mention.Words.End - 1].Span.End);
        }

        return null;
    }
}
