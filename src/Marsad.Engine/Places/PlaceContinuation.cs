using Marsad.Engine.Text;

namespace Marsad.Engine.Places;

/// <summary>What may follow a place phrase and belongs to it: adjectives, a name in brackets, and the larger place that it lies in, at or beside.</summary>
internal static class PlaceContinuation
{
    private const int MostSteps = 5;

    internal static void Extend(PlaceParser parser, PlaceText text, PlacePhrase phrase, int end, int depth)
    {
        // The phrases that are nested are themselves extended where they are parsed; the chain is followed to its innermost one.
        var last = phrase;
        while (last.Base is { } inner) last = inner;
        for (var step = 0; step < MostSteps && phrase.End < end; step++)
        {
            if (!Step(parser, text, phrase, ref last, end, depth)) return;
        }
    }

    private static bool Step(PlaceParser parser, PlaceText text, PlacePhrase phrase, ref PlacePhrase last, int end, int depth)
    {
        var at = phrase.End;
        if (text.IsExcluded(at)) return false;
        var isBareCountry = last.HeadAt < 0 && last.Entries.Length > 0 && last.Entries[0].Kind is "country" or "continent" or "sea" && ReferenceEquals(last, phrase);
        var target = phrase.HeadAt >= 0 && phrase.Base is not null && phrase.Relation == PlaceRelation.Of ? phrase : last;
        if (text.Is(at, PlaceRole.DirectionAdjective | PlaceRole.Nationality | PlaceRole.Adjective) && !isBareCountry && parser.Adjectives(target, at, end, definite: true) is var after && after > at)
        {
            phrase.End = after;
            return true;
        }

        if (text[at].Folded == "ذات" && Described(text, at, end) is var described && described > at)
        {
            phrase.End = described;
            return true;
        }

        if (text.IsPunctuation(at, '(')) return Bracketed(parser, text, phrase, end);
        if (text[at].Folded == "و") return Surroundings(text, phrase, end);
        if (isBareCountry) return false;
        if (text[at].Folded is "شمالا" or "جنوبا" or "شرقا" or "غربا" && phrase.IsNamed)
        {
            phrase.End = at + 1;
            return true;
        }

        if (text.IsPunctuation(at, '،') || text.IsPunctuation(at, ','))
        {
            if (!IsAfterComma(text, at + 1, end)) return false;
            at++;
        }

        if (TowardPronoun(text, at, end) is var pronoun && pronoun > at)
        {
            phrase.End = pronoun;
            return true;
        }

        var isLocated = text.Is(at, PlaceRole.Locator) && text[at].IsDefinite && text.EndsToken(at);
        if (isLocated) at++;
        if (at >= end || Larger(parser, text, last, at, end, depth, isLocated) is not { } larger) return false;
        var (relation, inner) = larger;
        if (!isLocated && !IsPlausible(last, inner, relation)) return false;
        (last.Base, last.Relation, phrase.End) = last.Base is null ? (inner, relation, inner.End) : (last.Base, last.Relation, inner.End);
        if (phrase.FoundBy == "anaphor") phrase.FoundBy = "head";
        last = inner;
        while (last.Base is { } deeper) last = deeper;
        return true;
    }

    /// <summary>The larger place that a preposition or direction at a word leads to.</summary>
    private static (PlaceRelation Relation, PlacePhrase Inner)? Larger(PlaceParser parser, PlaceText text, PlacePhrase last, int at, int end, int depth, bool isLocated)
    {
        var role = text.Lexicon(at);
        var folded = text[at].Folded;
        if (role.Is(PlaceRole.Direction) && !text[at].IsDefinite)
            return parser.Core(at, end, depth + 1) is { } direction ? (PlaceRelation.Direction, direction) : null;
        if (role.Is(PlaceRole.In))
            return parser.Core(text.PastMark(at + 1, end), end, depth + 1) is { } inside && inside.FoundBy != "anaphor" | inside.Head.Is(PlaceRole.Generic | PlaceRole.Capital) ? (PlaceRelation.In, inside) : null;
        if (role.Is(PlaceRole.Near)) return Beside(parser, text[at + 1 < end ? at + 1 : at].Folded is "من" ? at + 2 : at + 1, end, depth);
        if (folded == "من" && (isLocated || last.Head.Is(PlaceRole.Area | PlaceRole.Part | PlaceRole.Direction) || last.Head.Number == 3))
            return parser.Core(at + 1, end, depth + 1) is { } whole ? (PlaceRelation.Of, whole) : null;
        if (role.Is(PlaceRole.On) && at + 1 < end && (isLocated || text.Is(at + 1, PlaceRole.Border | PlaceRole.Area))) return Beside(parser, at + 1, end, depth);
        if (role.Is(PlaceRole.With) && last.Head.Is(PlaceRole.Border)) return Beside(parser, at + 1, end, depth);
        if (role.Is(PlaceRole.For) && isLocated) return parser.Core(at + 1, end, depth + 1) is { } owner ? (PlaceRelation.In, owner) : null;
        if (role.Is(PlaceRole.For) && (last.Head.Is(PlaceRole.Area | PlaceRole.Border | PlaceRole.Direction) || last.Head.Number == 3 || text.Is(last.First, PlaceRole.Area)) && text.Lexicon(at + 1 < end ? at + 1 : at).Is(PlaceRole.Head) | text.NameEnd(Math.Min(at + 1, end), end, out _) > at + 1)
            return parser.Core(at + 1, end, depth + 1) is { } of ? (PlaceRelation.Of, of) : null;
        if (role.Is(PlaceRole.Toward) && at + 1 < end && text[at + 1].IsDefinite && text.Is(at + 1, PlaceRole.Direction))
            return parser.Core(at + 1, end, depth + 1) is { Base: not null } toward ? (PlaceRelation.Direction, toward) : null;
        if (role.Is(PlaceRole.Between)) return Two(parser, text, at + 1, end, depth);
        return null;
    }

    private static (PlaceRelation, PlacePhrase)? Beside(PlaceParser parser, int at, int end, int depth) =>
        parser.Core(at, end, depth + 1) is { } place ? (PlaceRelation.Near, place) : null;

    /// <summary>بين X وY: the base is the first, the phrase ends behind the second.</summary>
    private static (PlaceRelation, PlacePhrase)? Two(PlaceParser parser, PlaceText text, int at, int end, int depth)
    {
        if (parser.Core(at, end, depth + 1) is not { } first) return null;
        if (first.End + 1 < end && text[first.End].Folded == "و" && parser.Core(first.End + 1, end, depth + 1) is { } second) first.End = second.End;
        else if (first.Head.Number < 2) return null;
        return (PlaceRelation.Near, first);
    }

    /// <summary>A place lies in a larger one, and in the same country.</summary>
    private static bool IsPlausible(PlacePhrase last, PlacePhrase inner, PlaceRelation relation)
    {
        var outermost = inner;
        while (outermost is { Entries.Length: 0, Base: { } deeper }) outermost = deeper;
        if (last.Entries.Length == 0 || outermost.Entries.Length == 0) return inner.IsNamed || inner.Head.Is(PlaceRole.Generic | PlaceRole.Capital | PlaceRole.Border) || last.Head.Is(PlaceRole.Area);
        var slack = relation == PlaceRelation.In ? 1.3 : 4;
        foreach (var small in last.Entries)
            foreach (var large in outermost.Entries)
                if (small.PrecisionKm <= large.PrecisionKm * slack && (small.Country == large.Country || small.Country is null || large.Country is null || relation != PlaceRelation.In)) return true;
        return last.HeadAt >= 0 && last.Head.Is(PlaceRole.Area | PlaceRole.Border);
    }

    /// <summary>"دير الزور، شرقي سوريا" and "حميمية، بمحافظة دير الزور" go on behind the comma; a list does not.</summary>
    private static bool IsAfterComma(PlaceText text, int at, int end)
    {
        if (at + 1 >= end) return false;
        if (text.Is(at, PlaceRole.Direction) && !text[at].IsDefinite) return true;
        if (text.Is(at, PlaceRole.Locator) && text[at].IsDefinite) return true;
        return text.Is(at, PlaceRole.In) && text.Lexicon(at + 1) is var head && head.Is(PlaceRole.Unit) && head.RadiusKm >= 12 && !text[at + 1].IsDefinite;
    }

    /// <summary>عفرين ذات الغالبية الكردية.</summary>
    private static int Described(PlaceText text, int at, int end)
    {
        var stop = at + 1;
        while (stop < end && stop < at + 3 && text[stop].IsDefinite && text.EndsToken(stop)) stop++;
        return stop > at + 1 ? stop : at;
    }

    /// <summary>عين العرب (كوباني)، دير الزور (شرق).</summary>
    private static bool Bracketed(PlaceParser parser, PlaceText text, PlacePhrase phrase, int end)
    {
        for (var close = phrase.End + 2; close < end && close < phrase.End + 6; close++)
        {
            if (!text.IsPunctuation(close, ')')) continue;
            var first = phrase.End + 1;
            var isPlace = text.Is(first, PlaceRole.Direction) || text.NameEnd(first, close, out _) == close || (parser.Core(first, close, 3) is { } inner && inner.End == close);
            if (!isPlace) return false;
            phrase.End = close + 1;
            return true;
        }

        return false;
    }

    /// <summary>مسرابا إلى الجنوب منها.</summary>
    private static int TowardPronoun(PlaceText text, int at, int end) =>
        at + 3 < end && text.Is(at, PlaceRole.Toward) && text.Is(at + 1, PlaceRole.Direction) && text[at + 1].IsDefinite && text[at + 2].Folded is "من" && text[at + 3].Attachment == Attachment.Enclitic ? at + 4 : at;

    /// <summary>دمشق ومحيطها، حلب وريفها.</summary>
    private static bool Surroundings(PlaceText text, PlacePhrase phrase, int end)
    {
        var at = phrase.End + 1;
        if (at + 1 >= end || !text.Is(at, PlaceRole.Area) || text[at].IsDefinite || text[at + 1].Attachment != Attachment.Enclitic || text[at + 1].Token != text[at].Token) return false;
        phrase.End = at + 2;
        return true;
    }
}
