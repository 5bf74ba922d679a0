using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Entities;
using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>Adds the sources that a report quotes without a name ("قال دبلوماسيون إن", "وبحسب تقارير") to its actors: where they speak they are actors like any other.</summary>
internal static class UnnamedSources
{
    private const int FarthestComplement = 16;
    private const int MostAdjectives = 2;
    private const int LongestPlace = 7;

    internal static ActorSet AddTo(Document document, ActorSet actors)
    {
        var text = new TokenText(document);
        var isTaken = new bool[document.Words.Length];
        foreach (var mention in actors.Mentions) for (var word = mention.Words.First; word < Math.Min(mention.Words.End, isTaken.Length); word++) isTaken[word] = true;
        var added = new List<(Actor Actor, ActorMention Mention)>();
        foreach (var sentence in document.Sentences)
        {
            for (var token = sentence.FirstToken; token < sentence.EndToken - 1; token++)
            {
                if (SourceAfter(text, token, sentence.EndToken) is not { } at || TypeAt(text, at.Token) is not { } type || (type == ActorType.Media && !at.IsSure)) continue;
                var words = PhraseAt(text, at.Token, sentence.EndToken);
                if (words.IsEmpty || isTaken.AsSpan()[words.First..words.End].Contains(true)) continue;
                added.Add(Make(document, actors, added, words, Located(text, words, sentence.EndToken), type));
            }
        }

        if (added.Count == 0) return actors;
        var mentions = actors.Mentions.Concat(added.Select(one => one.Mention)).OrderBy(mention => mention.Words.First).ThenByDescending(mention => mention.Words.End);
        return new([.. actors.Actors, .. added.Select(one => one.Actor).DistinctBy(actor => actor.Key)], [.. mentions]);
    }

    /// <summary>The token after a verb of speech or an attributing phrase, where a source may stand.</summary>
    private static (int Token, bool IsSure)? SourceAfter(TokenText text, int token, int end)
    {
        var lexicon = SpeechLexicon.Instance;
        if (lexicon.Attributing.TryMatch(text, token, end, out var phrase) && phrase.Value == AttributionKind.Noun) return (phrase.End, true);
        if (lexicon.FormAt(text, token, out _) is not { Shape: SpeechShape.Perfect or SpeechShape.Imperfect } form) return null;
        var at = token + 1;
        while (at < end && lexicon.Skip.TryMatch(text, at, end, out var skipped)) at = skipped.End;
        for (var next = at + 1; next < Math.Min(end, at + FarthestComplement); next++)
            if (text.Is(next, ':') || lexicon.That.TryMatch(text, next, end, out _) || QuoteMark.Read(text[next], 0) is not null) return (at, true);
        return form.Verb.Caution != Caution.Loose && (form.Verb.Takes & Complements.Object) != 0 ? (at, false) : null;
    }

    private static ActorType? TypeAt(TokenText text, int token)
    {
        var lexicon = SpeechLexicon.Instance;
        var stem = StemOf(text, token);
        return lexicon.Unnamed.Contains(stem) ? ActorType.Other : lexicon.Residents.Contains(stem) ? ActorType.Civilians : lexicon.Reports.Contains(stem) ? ActorType.Media : null;
    }

    private static string StemOf(TokenText text, int token)
    {
        if (token >= text.Count) return "";
        for (var word = text.FirstWord(token); word < text.EndWord(token); word++) if (text.Document.Words[word] is { Attachment: Attachment.Stem } stem) return stem.Folded;
        return "";
    }

    // The noun with its adjectives: "مصادر محلية سورية", "شهود عيان".
    private static Words PhraseAt(TokenText text, int token, int end)
    {
        var last = token + 1;
        while (last < Math.Min(end, token + 1 + MostAdjectives) && (text.TagOf(last) is PartOfSpeech.Adj || text[last] == "عيان") && text.EndWord(last) - text.FirstWord(last) == 1) last++;
        for (var word = text.FirstWord(token); word < text.EndWord(token); word++)
            if (text.Document.Words[word].Attachment == Attachment.Stem) return new(word, text.EndWord(last - 1));
        return default;
    }

    // "مصادر طبية في المدينة": where the source is belongs to its longer name.
    private static Words Located(TokenText text, Words words, int end)
    {
        var token = text.Document.Words[words.End - 1].Token + 1;
        if (token + 1 >= end || text[token] is not ("في" or "من")) return words;
        var last = token + 1;
        while (last < Math.Min(end, token + 1 + LongestPlace) && !text.IsPause(last) && char.IsLetter(text[last][0]) && text.IsVerb(last) != true && !SpeechLexicon.Instance.That.TryMatch(text, last, end, out _)) last++;
        return last == token + 1 + LongestPlace ? words : new(words.First, text.EndWord(last - 1));
    }

    private static ActorName NameOf(Document document, Words words) => new(document.TextOf(words), document.SpanOf(words));

    private static (Actor Actor, ActorMention Mention) Make(Document document, ActorSet actors, List<(Actor Actor, ActorMention Mention)> added, Words words, Words located, ActorType type)
    {
        var name = document.TextOf(words);
        var key = Slugs.Of(name);
        while (actors.Find(key) is not null) key += "_2";
        var actor = added.Find(one => one.Actor.Key == key).Actor ?? new(key, located == words ? [NameOf(document, words)] : [NameOf(document, located), NameOf(document, words)], type, null, null, "source");
        return (actor, new(words, words.First, key, MentionKind.Description));
    }
}
