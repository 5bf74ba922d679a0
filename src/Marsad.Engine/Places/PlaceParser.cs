using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Places;

/// <summary>Parses place phrases by descent: a head and its name or complement, a direction and its base, or a name alone.
/// What may follow any of them is in <see cref="PlaceContinuation"/>.</summary>
internal sealed class PlaceParser(PlaceText text)
{
    /// <summary>How deep phrases may nest; news goes to four.</summary>
    private const int Deepest = 6;

    /// <summary>The phrase that begins at a word of the sentence that ends before <paramref name="end"/>, with all that continues it, or null.</summary>
    internal PlacePhrase? Phrase(int at, int end, int depth = 0)
    {
        if (Core(at, end, depth) is not { } phrase) return null;
        PlaceContinuation.Extend(this, text, phrase, end, depth);
        return phrase;
    }

    /// <summary>The phrase that begins at a word, without continuations.</summary>
    internal PlacePhrase? Core(int at, int end, int depth)
    {
        if (at >= end || depth > Deepest || text.IsExcluded(at)) return null;
        var word = text[at];
        if (word.Attachment == Attachment.Enclitic) return null;
        var role = text.Lexicon(at);
        var nameEnd = text.NameEnd(at, end, out var entries);
        if (nameEnd > at + 1 && text[at].Attachment == Attachment.Stem && !IsPartOf(at, nameEnd, end)) return NameAlone(at, nameEnd, entries);
        if (word.Attachment == Attachment.Proclitic) return nameEnd > at + 1 && !entries[0].IsHomograph && entries[0].IsCurated && text.StartsToken(at) && nameEnd == at + 2 ? NameAlone(at, nameEnd, entries) : null;
        if (role.Is(PlaceRole.Direction)) return word.IsDefinite && role.Is(PlaceRole.DirectionAdjective) ? null : Direction(at, end, depth);
        if (role.Is(PlaceRole.Head) && text.EndsToken(at)) return Headed(at, end, depth) ?? (nameEnd > at ? NameAlone(at, nameEnd, entries) : null);
        if (nameEnd > at) return role.Is(PlaceRole.Nationality) && Qualifies(at) ? null : NameAlone(at, nameEnd, entries);
        if (role.Is(PlaceRole.Generic) && text.EndsToken(at) && !IsDescribed(at + 1, end)) return new(at, at + 1) { Head = role, HeadAt = at, FoundBy = "anaphor" };
        if (role.Is(PlaceRole.Part) && text.EndsToken(at) && Core(at + 1, end, depth + 1) is { } whole)
        {
            whole.First = at;
            return whole;
        }

        if (text.ClippedEnd(at, end, out var clipped) is var clippedEnd && clippedEnd > at) return new(at, clippedEnd) { Name = new(at, clippedEnd), Entries = clipped, Clipped = 1, FoundBy = "register" };
        if (text.LocationEnd(at) is var stop and > 0 && stop <= end && word.PartOfSpeech is not (PartOfSpeech.Adj or PartOfSpeech.Adp or PartOfSpeech.Punct or PartOfSpeech.Verb) && !role.Is(PlaceRole.Nationality))
            return new(at, stop) { Name = new(at, stop), FoundBy = "tagger" };
        return null;
    }

    /// <summary>"الضفة الغربية لنهر الفرات" is a bank of the river, not the name الضفة الغربية.</summary>
    private bool IsPartOf(int at, int nameEnd, int end) =>
        text.Is(at, PlaceRole.Area) && text[at].Bare == "ضفه" && nameEnd + 1 < end && text[nameEnd] is { Attachment: Attachment.Proclitic, Folded: "ل" } &&
        (text.Is(nameEnd + 1, PlaceRole.Head) || text.NameEnd(nameEnd + 1, end, out _) > nameEnd + 1);

    private PlacePhrase? NameAlone(int at, int nameEnd, ImmutableArray<PlaceEntry> entries)
    {
        var tagged = text.LocationEnd(at) > 0;
        var other = text.OtherNameLength(at);
        var isWeak = !tagged && (entries.All(entry => entry.IsHomograph || (!entry.IsCurated && (nameEnd == at + 1 || entry.Population < 100_000))) || (other > 0 && entries[0].IsHomograph));
        if (!tagged && nameEnd == at + 1 && text[at].PartOfSpeech == PartOfSpeech.Verb) return null;
        if (other > nameEnd - at && !text.Is(at, PlaceRole.Head)) return null;
        return new(at, nameEnd) { Name = new(at, nameEnd), Entries = entries, IsWeak = isWeak, FoundBy = "register" };
    }

    private PlacePhrase? Headed(int at, int end, int depth)
    {
        var head = text.Lexicon(at);
        var phrase = new PlacePhrase(at, at + 1) { Head = head, HeadAt = at, FoundBy = "head" };
        if (text[at].IsDefinite) return head.OnlyBare || (text[at].PartOfSpeech == PartOfSpeech.Adj && at > 0 && text[at - 1].IsDefinite) ? null : Definite(phrase, end);

        var next = text.PastMark(at + 1, end);
        if (next >= end) return null;
        if (text.IsExcluded(next)) return Far(phrase, next, end, depth);
        if (text[next].Attachment != Attachment.Stem && text.NameEnd(next, end, out _) == next) return IsCountable(head) ? phrase : null;
        var isName = head.Is(PlaceRole.Unit | PlaceRole.Feature | PlaceRole.Capital);
        var nameEnd = text.NameEnd(next, end, out var entries);
        if (nameEnd > next && (nameEnd > next + 1 || !text.Is(next, PlaceRole.Head | PlaceRole.Direction)))
        {
            if (isName && (!entries[0].IsCountry || head.Agrees("country")))
            {
                (phrase.Name, phrase.Entries, phrase.FoundBy) = (new(next, nameEnd), entries, "head and register");
                phrase.End = text.PastClosingMark(nameEnd, end, next > at + 1);
                Coordinate(phrase, end);
            }
            else
            {
                var inner = new PlacePhrase(next, nameEnd) { Name = new(next, nameEnd), Entries = entries, FoundBy = "register" };
                (phrase.Base, phrase.Relation, phrase.End) = (inner, PlaceRelation.Of, text.PastClosingMark(nameEnd, end, next > at + 1));
                Coordinate(phrase, end);
            }

            return phrase;
        }

        var nextRole = text.Lexicon(next);
        if (nextRole.Is(PlaceRole.Head | PlaceRole.Generic | PlaceRole.Direction) && !(nextRole.Is(PlaceRole.Direction) && head.Is(PlaceRole.Part)) && Core(next, end, depth + 1) is { } complement)
        {
            (phrase.Base, phrase.Relation, phrase.End) = (complement, nextRole.Is(PlaceRole.Direction) ? PlaceRelation.Direction : PlaceRelation.Of, complement.End);
            return phrase;
        }

        if (Adjectives(phrase, next, end, definite: false) is var after && after > next)
        {
            phrase.End = text.PastClosingMark(after, end, next > at + 1);
            return Far(phrase, after, end, depth) ?? phrase;
        }

        var unknownEnd = UnknownName(head, next, end);
        if (unknownEnd > next)
        {
            (phrase.Name, phrase.FoundBy, phrase.IsProper) = (new(next, unknownEnd), "head and unknown name", IsProper(next) || text.LocationEnd(next) > 0 || unknownEnd > next + 1);
            phrase.End = text.PastClosingMark(unknownEnd, end, next > at + 1);
            Coordinate(phrase, end);
            return head.Is(PlaceRole.Feature) && head.Kinds is ["site"] ? Far(phrase, phrase.End, end, depth) ?? phrase : phrase;
        }

        return IsCountable(head) ? Far(phrase, next, end, depth) ?? phrase : null;
    }

    private static readonly System.Collections.Frozen.FrozenSet<string> Days =
        System.Collections.Frozen.FrozenSet.ToFrozenSet(["السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "اليوم", "امس", "مساء", "صباح"], StringComparer.Ordinal);

    /// <summary>"مقر المفوضية العليا للانتخابات في طرابلس": nouns and adjectives may stand between a head and the named place that it lies in. Null where no such place follows.</summary>
    private PlacePhrase? Far(PlacePhrase phrase, int at, int end, int depth)
    {
        const int Longest = 6;
        if (!IsCountable(phrase.Head)) return null;
        for (var i = at; i < end && i <= at + Longest; i++)
        {
            var word = text[i];
            if (text.Is(i, PlaceRole.In) && i > at)
            {
                if (Core(i + 1, end, depth + 1) is not { IsNamed: true, FoundBy: not "anaphor" } inner) return null;
                (phrase.Base, phrase.Relation, phrase.End) = (inner, PlaceRelation.In, inner.End);
                return phrase;
            }

            var isNominal = word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.X || word is { Attachment: Attachment.Proclitic, Folded: "ل" };
            if (!isNominal || Days.Contains(word.Folded) || text.Is(i, PlaceRole.Direction | PlaceRole.Locator)) return null;
        }

        return null;
    }

    /// <summary>Heads that open a phrase with no complement of their own: مناطق في، أجزاء من، نقاط على.</summary>
    private static bool IsCountable(PlaceWord head) => head.Number == 3 || head.Is(PlaceRole.Feature);

    /// <summary>المناطق الحدودية، العاصمة اليمنية صنعاء، الضفة الشرقية.</summary>
    private PlacePhrase Definite(PlacePhrase phrase, int end)
    {
        phrase.End = Adjectives(phrase, phrase.End, end, definite: true);
        var next = text.PastMark(phrase.End, end);
        if (next < end && phrase.Head.Is(PlaceRole.Capital) && text.NameEnd(next, end, out var entries) is var nameEnd && nameEnd > next && entries.Any(entry => entry.Kind is "city" or "town" or "region"))
        {
            (phrase.Name, phrase.Entries, phrase.FoundBy) = (new(next, nameEnd), entries, "head and register");
            phrase.End = text.PastClosingMark(nameEnd, end, next > phrase.End);
        }
        else if (phrase.Head.TakesUp && phrase.End == phrase.HeadAt + 1 && !IsDescribed(phrase.End, end)) phrase.FoundBy = "anaphor";

        return phrase;
    }

    /// <summary>Whether a definite adjective follows: "القطاع الخاص" takes up no place.</summary>
    private bool IsDescribed(int at, int end) => at < end && text[at] is { PartOfSpeech: PartOfSpeech.Adj, IsDefinite: true, Attachment: Attachment.Stem } && text.StartsToken(at);

    /// <summary>The end of the adjectives that begin at a word; notes the direction and the country that they name.</summary>
    internal int Adjectives(PlacePhrase phrase, int at, int end, bool definite)
    {
        for (var count = 0; at < end && count < 4; at++, count++)
        {
            var word = text[at];
            if (word.Attachment != Attachment.Stem || !text.StartsToken(at) || word.IsDefinite != definite || text.IsExcluded(at)) break;
            var role = text.Lexicon(at);
            if (role.Is(PlaceRole.DirectionAdjective))
            {
                // "جنوبي فرنسا" is a direction of France; "الريف الجنوبي" is the countryside's south.
                if (!definite && at + 1 < end && (text.Is(at + 1, PlaceRole.Head | PlaceRole.Generic) || text.NameEnd(at + 1, end, out _) > at + 1)) break;
                phrase.Degrees = phrase.Degrees is { } before ? Between(before, role.Degrees) : role.Degrees;
            }
            else if (role.Is(PlaceRole.Nationality)) phrase.Country ??= role.Country;
            else if (!role.Is(PlaceRole.Adjective)) break;
            else if (role.Is(PlaceRole.Locator) && at + 1 < end && text.Is(at + 1, PlaceRole.In | PlaceRole.From | PlaceRole.Near | PlaceRole.On | PlaceRole.For | PlaceRole.Direction)) break;
        }

        return at;
    }

    /// <summary>Whether an adjective stands behind a noun that it agrees with: "فصائل سورية" names no country, "في السعودية" does.</summary>
    private bool Qualifies(int at) =>
        text[at].PartOfSpeech == PartOfSpeech.Adj && at > 0 && text[at - 1] is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.X, Attachment: Attachment.Stem } before && before.IsDefinite == text[at].IsDefinite;

    private bool IsProper(int at) => text[at].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X || text.OtherNameLength(at) > 0;

    private int UnknownName(PlaceWord head, int at, int end)
    {
        if (!head.Is(PlaceRole.Unit | PlaceRole.Feature)) return at;
        var word = text[at];
        if (text.LocationEnd(at) is var stop and > 0 && stop <= end) return stop;
        if (word.Attachment != Attachment.Stem || !text.StartsToken(at) || text.Lexicon(at).Is(PlaceRole.Head | PlaceRole.Nationality | PlaceRole.DirectionAdjective)) return at;
        if (word.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adp or PartOfSpeech.Punct or PartOfSpeech.Num or PartOfSpeech.Pron or PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Part or PartOfSpeech.Det) return at;
        var isProper = IsProper(at);
        var isOpener = text.Is(at, PlaceRole.Opener) && !word.IsDefinite && at + 1 < end && text.StartsToken(at + 1) && text[at + 1].Attachment == Attachment.Stem;
        if (!isProper && !isOpener && !(word.IsDefinite && head.Number == 1)) return at;
        if (!text.EndsToken(at)) return at;
        var after = at + (isOpener ? 2 : 1);
        while (after < end && after < at + 3 && text[after] is { PartOfSpeech: PartOfSpeech.Propn, Attachment: Attachment.Stem } && text.StartsToken(after) && text.EndsToken(after) && !text.IsExcluded(after)) after++;
        return Math.Min(after, end);
    }

    /// <summary>مدينتي X وY: a head in the dual governs the name that is joined to its first, and the phrase is one. Behind a plural the names are phrases of their own.</summary>
    private void Coordinate(PlacePhrase phrase, int end)
    {
        var at = phrase.End;
        if (phrase.Head.Number != 2 || at + 1 >= end || text[at].Folded != "و") return;
        var next = text.PastMark(at + 1, end);
        var nameEnd = text.NameEnd(next, end, out _);
        if (nameEnd == next && text.LocationEnd(next) is var stop and > 0 && stop <= end) nameEnd = stop;
        if (nameEnd == next) nameEnd = UnknownName(phrase.Head with { Number = 1 }, next, end);
        if (nameEnd > next) phrase.End = text.PastClosingMark(nameEnd, end, next > at + 1);
    }

    /// <summary>شمال سوريا، شمال شرق بغداد، الشمال السوري، غربي النهر.</summary>
    private PlacePhrase? Direction(int at, int end, int depth)
    {
        var phrase = new PlacePhrase(at, at + 1) { Degrees = text.Lexicon(at).Degrees, Head = text.Lexicon(at), HeadAt = at, FoundBy = "direction" };
        if (!text.EndsToken(at)) return null;
        var next = at + 1;
        var isDefinite = text[at].IsDefinite;
        if (next < end && text.Is(next, PlaceRole.Direction | PlaceRole.DirectionAdjective) && text[next].IsDefinite == isDefinite && text.StartsToken(next) && text.EndsToken(next))
        {
            phrase.Degrees = Between(phrase.Degrees!.Value, text.Lexicon(next).Degrees);
            next++;
        }

        if (isDefinite) next = Adjectives(phrase, next, end, definite: true);
        phrase.End = next;
        if (next < end && text[next].Folded is "من" or "ل" && Core(next + 1, end, depth + 1) is { } other) return On(phrase, other);
        if (isDefinite) return phrase;
        next = text.PastMark(next, end);
        return next < end && Core(next, end, depth + 1) is { } inner ? On(phrase, inner) : null;
    }

    private static PlacePhrase On(PlacePhrase direction, PlacePhrase inner)
    {
        (direction.Base, direction.Relation, direction.End, direction.FoundBy) = (inner, PlaceRelation.Direction, inner.End, "direction");
        return direction;
    }

    /// <summary>The direction between two: north and west make north-west.</summary>
    private static double Between(double first, double second)
    {
        double x = Math.Sin(first * Math.PI / 180) + Math.Sin(second * Math.PI / 180), y = Math.Cos(first * Math.PI / 180) + Math.Cos(second * Math.PI / 180);
        return Math.Abs(x) < 1e-6 && Math.Abs(y) < 1e-6 ? first : (Math.Atan2(x, y) * 180 / Math.PI + 360) % 360;
    }
}
