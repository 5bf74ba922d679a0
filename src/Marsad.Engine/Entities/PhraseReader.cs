using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>Reads the noun phrase around a head noun: amounts before it, genitives, adjectives, a quoted name and complements after it.</summary>
internal sealed partial class PhraseReader(Reading reading)
{
    private const int MostGenitives = 4;
    private const int MostQuotedWords = 6;

    /// <summary>The phrase that a word heads, or null where it heads none.</summary>
    internal Phrase? Read(int word)
    {
        var words = reading.Words;
        var head = words[word];
        if (head.Attachment != Attachment.Stem || head.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Punct or PartOfSpeech.Adp) return null;
        if (Head.Find(head.Bare) is not { } entry) return null;
        if (entry.Class == HeadClass.Group && word + 1 < words.Length && Complements.IsMotion(words[word + 1].Bare)) return null;
        if (entry.Kin == "judiciary" && !IsJudiciary(word)) return null;
        if (entry.Kin == "command" && !head.IsDefinite && reading.StrongHitAt(word) is null) return null;
        if (entry.Kin is "command" or "presidency" && word > 0 && reading.Words[word - 1].Folded is "ب" or "تحت") return null;
        return Read(word, entry);
    }

    /// <summary>"القضاء" as an actor: with an adjective of origin or after a verb; else it is mostly the verbal noun of "put an end to".</summary>
    private bool IsJudiciary(int word) =>
        reading.Words[word].IsDefinite && !reading.Is(word + 1, "علي")
        && ((reading.Same(word + 1, word) && Nations.OfAdjective(reading.Words[word + 1].Bare) is not null) || (word > 0 && reading.Words[word - 1].PartOfSpeech == PartOfSpeech.Verb));

    private Phrase Read(int word, Head entry)
    {
        var words = reading.Words;
        var content = ImmutableArray.CreateBuilder<string>();
        string? nation = null;
        string? otherNation = null;
        var owner = -1;
        var end = word + 1;
        var definite = words[word].IsDefinite;
        if (NamedEnd(word) is var named && named > end)
        {
            for (var inside = end; inside < named; inside++) Add(content, words[inside]);
            (end, definite) = (named, true);
        }
        else if (end < words.Length && words[end].Token == words[word].Token && words[end].Attachment == Attachment.Enclitic)
        {
            owner = end++;
            definite = true;
        }
        else if (!definite)
        {
            end = Genitives(word, entry, content, ref nation, ref definite);
        }

        end = Adjectives(word, end, definite, content, ref nation, ref otherNation);
        var quoted = Quoted(word, end, entry);
        if (quoted.Count > 0)
        {
            end = quoted.End + 1;
            end = Adjectives(word, end, definite: true, content, ref nation, ref otherNation);
            definite = true;
        }

        var (complementEnd, tie) = Complement(word, end, entry, definite);
        for (var more = 0; more < 2 && tie is not null && Complement(word, complementEnd, entry, definite) is { Tie: { } } further; more++) complementEnd = further.End;
        if (tie is "relation" or "باسم" || (tie is "ل" or "من" && entry.Class == HeadClass.Role))
            for (var inside = end; inside < complementEnd; inside++) Add(content, words[inside]);
        return new(entry, word, Amount(word), end, complementEnd, definite, owner, nation, content.ToImmutable(), quoted, tie) { OtherNation = otherNation, Bare = words[word].Bare, IsFeminine = words[word].Bare.EndsWith('ه') };
    }

    /// <summary>Follows the genitives after an indefinite head; they close with a definite noun, a proper name or a fixed indefinite one.</summary>
    private int Genitives(int word, Head entry, ImmutableArray<string>.Builder content, ref string? nation, ref bool definite)
    {
        var words = reading.Words;
        var next = word + 1;
        var pairEnd = -1;
        for (var count = 0; count < MostGenitives; count++)
        {
            if (count == 0 && reading.Is(next, "#")) next++;
            if (!reading.Same(next, word) || !reading.IsFreeStem(next) || (words[next].IsDefinite && Complements.IsTime(words[next].Bare))) break;
            var genitive = words[next];
            if (reading.NationAt(next) is var (code, nationEnd))
            {
                AddUpTo(next, content);
                nation ??= code;
                definite = true;
                return nationEnd;
            }

            if (genitive.IsDefinite && reading.IsNominal(next))
            {
                if (reading.IsAdjective(next) && Nations.OfAdjective(genitive.Bare) is null && Head.Find(genitive.Bare) is null && pairEnd < 0 && count == 0 && genitive.PartOfSpeech == PartOfSpeech.Adj) return word + 1;
                var end = next + 1;
                if (reading.HitAt(next) is { Actor.IsGeneric: false } hit && hit.Words.End > end) end = hit.Words.End;
                AddUpTo(next, content);
                for (var inside = next; inside < end; inside++) Add(content, words[inside]);
                definite = true;
                if (end < words.Length && words[end].Token == words[end - 1].Token && words[end].Attachment == Attachment.Enclitic) return end;
                return PersonAfter(next, end);
            }

            if (ProperEnd(next) is > 0 and var properEnd)
            {
                AddUpTo(next, content);
                for (var inside = next; inside < properEnd; inside++) Add(content, words[inside]);
                definite = true;
                return properEnd;
            }

            var isPair = Complements.IsPair(genitive.Bare) || (entry.TakesPortfolio && Complements.IsPortfolio(genitive.Bare));
            if (isPair) pairEnd = next + 1;
            else if (!Complements.IsLink(genitive.Bare) && Head.Find(genitive.Bare) is null) break;
            if (reading.Same(next + 1, word) && words[next + 1].Token == genitive.Token && words[next + 1].Attachment == Attachment.Enclitic)
            {
                // a possessed genitive ("جنود جيشه") closes the phrase
                AddUpTo(next + 1, content);
                definite = true;
                return next + 2;
            }

            next++;
        }

        if (pairEnd < 0) return word + 1;
        AddUpTo(pairEnd, content);
        return pairEnd;

        void AddUpTo(int stop, ImmutableArray<string>.Builder into)
        {
            for (var inside = word + 1; inside < stop; inside++) Add(into, words[inside]);
        }
    }

    /// <summary>The end of a register name or of an organisation's name that begins at a word, or 0.</summary>
    private int NamedEnd(int word)
    {
        var end = reading.HitAt(word) is { Actor.IsGeneric: false } hit ? hit.Words.End : 0;
        return reading.NameAt(word) is { Kind: NameKind.Organisation } name && name.Words.Count > 1 ? Math.Max(end, name.Words.End) : end;
    }

    /// <summary>The end of a proper name that begins at a word, or 0.</summary>
    private int ProperEnd(int word)
    {
        if (reading.StrongHitAt(word) is { } hit) return hit.Words.End;
        return reading.NameAt(word) is { } name ? name.Words.End : 0;
    }

    /// <summary>The end of a person's name after a title that closes the genitives ("نظام الرئيس ...").</summary>
    private int PersonAfter(int title, int end)
    {
        if (Head.Find(reading.Words[title].Bare) is not { Class: HeadClass.Role } && !Titles.Is(reading.Words[title].Bare)) return end;
        var next = end;
        while (reading.Same(next, title) && reading.IsFreeStem(next) && reading.Words[next].IsDefinite && reading.IsAdjective(next)) next++;
        if (reading.Same(next, title) && IsRelation(next) && RelationEnd(next) is > 0 and var related) next = related;
        return reading.Same(next, title) && reading.NameAt(next) is { Kind: NameKind.Person } name ? name.Words.End : end;
    }

    /// <summary>Follows adjectives that agree in definiteness, joined by "و" too.</summary>
    private int Adjectives(int word, int end, bool definite, ImmutableArray<string>.Builder content, ref string? nation, ref string? otherNation)
    {
        var words = reading.Words;
        var isRole = Head.Find(words[word].Bare) is { Class: HeadClass.Role };
        var takesPlural = Head.Find(words[word].Bare) is null or { Class: HeadClass.Fighters or HeadClass.People or HeadClass.Victims or HeadClass.Source or HeadClass.Role } or { Type: ActorType.Person };
        while (reading.Same(end, word))
        {
            var next = end;
            if (reading.IsProclitic(next, "و") && end > word + 1 && reading.Same(next + 1, word)) next++;
            if (next == end && !reading.IsFreeStem(next)) break;
            var adjective = words[next];
            if (adjective.IsDefinite != definite || adjective.Attachment != Attachment.Stem || !reading.IsAdjective(next) || Complements.IsQuantity(adjective.Bare)) break;
            if (IsRelation(next) || Complements.IsParticiple(adjective.Bare)) break;
            if (reading.NameAt(next) is { Kind: NameKind.Person }) break;
            if (nation is not null && isRole && !Complements.IsSoft(Stem(adjective.Bare))) break;
            if (!takesPlural && adjective.Bare.Length > 4 && (adjective.Bare.EndsWith("ون", StringComparison.Ordinal) || adjective.Bare.EndsWith("ين", StringComparison.Ordinal))) break;
            if (next > end && Head.Find(adjective.Bare) is not null && Nations.OfAdjective(adjective.Bare) is null) break;
            var code = Nations.OfAdjective(adjective.Bare);
            if (code is not null && nation is null) nation = code;
            else if (code is not null && next > end && code != nation) otherNation ??= code;
            else Add(content, adjective);
            end = next + 1;
        }

        return end;
    }

    /// <summary>A name in quotation marks or brackets right after the phrase.</summary>
    private Words Quoted(int word, int end, Head entry)
    {
        if (entry.Class is not (HeadClass.Group or HeadClass.Media or HeadClass.Organisation or HeadClass.Body or HeadClass.Coalition or HeadClass.Force or HeadClass.Fighters) || !reading.Same(end, word)) return default;
        if (entry.Class is HeadClass.Force or HeadClass.Fighters && (end > word + 1 || reading.Words[word].Bare == "قوه")) return default;
        var open = reading.Words[end].Folded;
        if (open is not ("\"" or "«" or "“" or "‘" or "'" or "(")) return default;
        if (open == "\"" && !reading.OpensQuote(end)) return default;
        var close = open switch { "«" => "»", "“" => "”", "‘" => "’", "(" => ")", _ => open };
        if ((open == "(" && entry.Class != HeadClass.Media) || !reading.Same(end + 1, word) || reading.Words[end + 1].PartOfSpeech == PartOfSpeech.Verb) return default;
        for (var index = end + 1; index <= end + 1 + MostQuotedWords && reading.Same(index, word); index++)
            if (reading.Words[index].Folded == close) return index > end + 1 && !(index == end + 2 && IsMereAdjective(end + 1)) ? new(end + 1, index) : default;
        return default;
    }

    /// <summary>The first word of the amount before a head ("عشرات", "عدد من", "15").</summary>
    private int Amount(int word)
    {
        var words = reading.Words;
        var start = word;
        while (start > 0)
        {
            var before = start - 1;
            if (words[before].Sentence != words[word].Sentence || (words[start].Token != words[before].Token && words[start].Attachment != Attachment.Stem)) break;
            if (words[before].Token == words[start].Token) break;
            var isNumber = words[before].PartOfSpeech == PartOfSpeech.Num || (words[before].Folded.Length > 0 && char.IsAsciiDigit(words[before].Folded[0]));
            if (isNumber || (words[before].Attachment == Attachment.Stem && IsAmount(words[before])))
            {
                start = before;
                continue;
            }

            if (words[before].Folded is "من" && before > 0 && words[before - 1].Attachment == Attachment.Stem && IsAmount(words[before - 1]))
            {
                start = before - 1;
                continue;
            }

            break;
        }

        return start;
    }

    private static bool IsAmount(Word word) => Complements.IsQuantity(word.Bare) && (!word.IsDefinite || word.Bare is "عديد" or "عشرات" or "ميات" or "الاف");

    private static void Add(ImmutableArray<string>.Builder content, Word word)
    {
        if (word.Attachment == Attachment.Stem && word.PartOfSpeech is not (PartOfSpeech.Punct or PartOfSpeech.Adp)) content.Add(word.Bare == "نظام" ? "حكوم" : Stem(word.Bare));
    }

    /// <summary>A form without its number and gender ending, to compare phrases by.</summary>
    internal static string Stem(string bare)
    {
        if (bare.Length > 4 && (bare.EndsWith("ون", StringComparison.Ordinal) || bare.EndsWith("ين", StringComparison.Ordinal) || bare.EndsWith("ات", StringComparison.Ordinal))) return bare[..^2];
        return bare.Length > 3 && bare[^1] == 'ه' ? bare[..^1] : bare;
    }
}
