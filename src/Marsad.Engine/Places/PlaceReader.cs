using System.Collections.Immutable;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Engine.Places;

/// <summary>Finds the place phrases of a report and resolves them against the register of places.</summary>
/// <remarks>A mention is the whole nested phrase as written ("بلدة هجين في ريف دير الزور الشرقي"), without a clitic before it. Mentions never overlap nor cross
/// sentences. Names of states are reported wherever they stand; whether a state acts or is a place is for the reader of events to decide.</remarks>
public static class PlaceReader
{
    /// <summary>The place mentions of a document in reading order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="names">The names that the tagger found; may be empty.</param>
    /// <param name="exclude">Ranges of words that are names of actors and so hold no place ("قوات سوريا الديمقراطية"); may be left out.</param>
    public static ImmutableArray<PlaceMention> Read(Document document, ImmutableArray<NameMention> names, ImmutableArray<Words> exclude = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new PlaceText(document, names.IsDefault ? [] : names, exclude.IsDefault ? [] : exclude);
        var parser = new PlaceParser(text);
        var phrases = new List<PlacePhrase>();
        foreach (var sentence in document.Sentences)
        {
            var end = sentence.Words.End;
            for (var at = sentence.Words.First; at < end;)
            {
                if (parser.Phrase(at, end) is { } phrase && IsPlace(phrase))
                {
                    phrase.AfterPreposition = at > sentence.Words.First && text.Is(at - 1, PlaceRole.In | PlaceRole.Toward | PlaceRole.Near | PlaceRole.On);
                    phrase.IsJoined = phrases.Count > 0 && phrases[^1].End is var before && (before == at || (before == at - 1 && (text[before].Folded == "و" || text.IsPunctuation(before, '،'))));
                    Measure(text, phrase, sentence.Words.First);
                    phrases.Add(phrase);
                    at = Math.Max(at + 1, phrase.End);
                }
                else at++;
            }
        }

        return PlaceResolver.Resolve(document, phrases);
    }

    /// <summary>Whether the phrase says a place: it has a name, a country, a base, or takes one up.</summary>
    private static bool IsPlace(PlacePhrase phrase)
    {
        if (phrase.Entries.Length > 0 || phrase.FoundBy is "tagger" or "anaphor") return true;
        if (phrase.FoundBy == "head and unknown name") return phrase.Base is { IsNamed: true } || (phrase.IsProper ? phrase.Head.Is(PlaceRole.Unit) || phrase.Head.Kinds is not ["site"] : phrase.Head.NamesAny);
        if (phrase.Base is { } inner) return IsPlace(inner) || (inner.Head.Is(PlaceRole.Head | PlaceRole.Direction) && inner.Degrees is not null);
        if (phrase.Country is not null) return phrase.Head.Is(PlaceRole.Head | PlaceRole.Direction);
        if (phrase.Degrees is not null && phrase.Head.Is(PlaceRole.Head) && !phrase.Head.Is(PlaceRole.Direction)) return true;

        // "المناطق الحدودية", "جبهات عدة": places without a name; only heads of settlements, areas and fronts, with something said of them.
        if (phrase.End == phrase.First + 1 || !phrase.Head.Is(PlaceRole.Unit | PlaceRole.Area) || phrase.Head.OnlyBare || phrase.Head.Kinds is ["country"] || phrase.FoundBy != "head") return false;
        phrase.FoundBy = "generic";
        return true;
    }

    /// <summary>Takes in a distance that stands before a direction: "50 كلم شمال شرق بغداد".</summary>
    private static void Measure(PlaceText text, PlacePhrase phrase, int sentenceStart)
    {
        var at = phrase.First;
        if (!phrase.Head.Is(PlaceRole.Direction) || at - 2 < sentenceStart) return;
        var factor = text[at - 1].Folded switch { "كلم" or "كم" or "كيلومتر" or "كيلومترا" or "كيلومترات" or "كيلو" => 1.0, "ميل" or "ميلا" or "اميال" => 1.609, _ => 0 };
        if (factor == 0 || !double.TryParse(text[at - 2].Folded, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number) || number > 2000) return;
        phrase.DistanceKm = number * factor;
        phrase.First = at - 2;
    }
}
