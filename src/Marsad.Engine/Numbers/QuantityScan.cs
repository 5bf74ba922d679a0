using System.Collections.Immutable;
using Marsad.Engine.Text;
using Marsad.Engine.Times;

namespace Marsad.Engine.Numbers;

/// <summary>One pass over a report's atoms.</summary>
internal sealed class QuantityScan(Document document, Atom[] atoms, ImmutableArray<TimeMention> times)
{
    private readonly ImmutableArray<Quantity>.Builder found = ImmutableArray.CreateBuilder<Quantity>();
    private readonly CountedPhrase counted = new(document, atoms);
    private int time;

    internal ImmutableArray<Quantity> Run()
    {
        for (var at = 0; at < atoms.Length;)
        {
            if (EndOfTimeAt(at) is var end && end > at)
            {
                at = end;
                continue;
            }

            at = atoms[at].Kind == AtomKind.Mark ? at + 1 : ReadAt(at);
        }

        return found.ToImmutable();
    }

    /// <summary>Reads what begins at an atom and gives the atom to go on from.</summary>
    private int ReadAt(int at)
    {
        if (NumberParser.TryRead(atoms, at, out var number))
        {
            if (number.IsDigits ? IsLabelled(at, number) : IsName(at, number)) return number.End;
            if (IsOfTime(at, number)) return number.End;
            return ReadNumber(at, number);
        }

        return atoms[at].Kind == AtomKind.Letters && atoms[at].Folded.Length > 4 && Peeling.TryFind(QuantityLexicon.Duals, atoms[at].Folded, out _, out var peeled) && IsNominal(at)
            ? AddDual(at, peeled)
            : at + 1;
    }

    private int ReadNumber(int at, ParsedNumber number)
    {
        double? low = number.IsIndefinite ? null : number.Value, high = null;
        var first = at;
        var end = number.End;
        var qualifier = Qualifier.Exact;
        var isPercent = false;
        if (number.IsFraction)
        {
            if (end < atoms.Length && NumberParser.TryWord(atoms, end, out var scale, out var afterScale, out var joined) && scale.Class == NumberClass.Scale && !joined.HasConjunction)
            {
                low = number.Value * scale.Value;
                end = afterScale;
            }
            else
            {
                low = Math.Round(number.Value * 100, 2);
                isPercent = true;
            }
        }
        else if (!number.IsIndefinite)
        {
            end = AddFraction(end, ref low);
            if (QuantityRange.TryRead(atoms, at, end, out var range))
            {
                (first, end, high, qualifier) = (range.First, range.End, range.High, Qualifier.Range);
            }
        }

        if (!isPercent && QuantityRange.EndOfPercent(atoms, at, end) is var percentEnd && percentEnd > end)
        {
            (isPercent, end) = (true, percentEnd);
        }
        else if (at > 0 && atoms[at - 1].Is('%') && atoms[at].IsJoined)
        {
            (isPercent, first) = (true, Math.Min(first, at - 1));
        }

        if (TimeLexicon.IsUnit(atoms, end)) return end;
        var article = number.IsDigits && at > 0 && atoms[at].IsJoined && atoms[at - 1].Folded is "ال" ? at - 1 : at;
        var isDefinite = !isPercent && !number.IsFraction && (number.Peeled.IsDefinite || article < at);
        var phrase = isDefinite ? counted.Before(article) : new(end, end, 0);
        if (phrase.First == phrase.End && !(number.IsIndefinite && number.Peeled.IsDefinite && end < atoms.Length && atoms[end].Folded != "من")) phrase = counted.After(end, isPercent, isDefinite || number.IsIndefinite || number.IsFraction, number.IsDigits && number.Value > 10);
        if (phrase.First == phrase.End && number is { Value: >= 1 and <= 10, IsDigits: false, IsIndefinite: false } && !isPercent) phrase = counted.Before(at);
        if (!IsQuantity(at, number, isPercent, phrase, qualifier)) return number.End;
        if (phrase.First < at) first = Math.Min(first, phrase.First);
        end = Math.Max(end, phrase.End);
        Qualify(ref first, ref end, phrase, ref qualifier);
        Add(first, end, low, high, qualifier, isPercent, phrase);
        return end;
    }

    /// <summary>"مليون ونصف المليون".</summary>
    private int AddFraction(int end, ref double? low)
    {
        if (end >= atoms.Length || atoms[end].Kind != AtomKind.Letters || !NumberParser.TryWord(atoms, end, out var word, out var next, out var peeled)) return end;
        if (word.Class != NumberClass.Fraction || !peeled.HasConjunction || low is not >= 1000) return end;
        var unit = low >= 1e9 ? 1e9 : low >= 1e6 ? 1e6 : 1000;
        if (next < atoms.Length && NumberParser.TryWord(atoms, next, out var scale, out var afterScale, out _) && scale.Class == NumberClass.Scale) (unit, next) = (scale.Value, afterScale);
        low += word.Value * unit;
        return next;
    }

    private void Qualify(ref int first, ref int end, CountedWords phrase, ref Qualifier qualifier)
    {
        if (qualifier == Qualifier.Exact && QuantityRange.QualifierBefore(atoms, first) is { } before)
        {
            qualifier = before.Qualifier;
            first = before.First;
        }

        var after = QuantityRange.QualifierAfter(atoms, Math.Max(end, phrase.End));
        if (after is { } found && qualifier == Qualifier.Exact)
        {
            qualifier = found.Qualifier;
            end = found.End;
        }
    }

    private int AddDual(int at, Peeled peeled)
    {
        // "شخصين اثنين" is one quantity.
        var end = at + 1;
        if (end < atoms.Length && NumberParser.TryRead(atoms, end, out var two) && two is { Value: 2, IsDigits: false } && !two.Peeled.HasConjunction) end = two.End;
        if (end < atoms.Length && NumberParser.TryRead(atoms, end, out var other) && !other.Peeled.IsDefinite && other.IsDigits) return end;
        var phrase = new CountedWords(at, counted.ExtendAdjectives(at + 1), peeled.Length);
        end = Math.Max(end, phrase.End);
        var first = at;
        var qualifier = Qualifier.Exact;
        Qualify(ref first, ref end, phrase, ref qualifier);
        Add(first, end, 2, null, qualifier, false, phrase);
        return end;
    }

    private void Add(int first, int end, double? low, double? high, Qualifier qualifier, bool isPercent, CountedWords phrase)
    {
        var start = atoms[first].Kind == AtomKind.Letters ? StartOf(first, phrase) : atoms[first].Span.Start;
        var span = new Span(start, atoms[end - 1].Span.End);
        var words = Atoms.WordsOf(document, span, atoms[first].Token);
        found.Add(new(span, words, low, high, qualifier, isPercent, counted.WordsOf(phrase)));
    }

    private int StartOf(int first, CountedWords phrase)
    {
        if (NumberParser.TryWord(atoms, first, out _, out _, out var peeled)) return Peeling.Skip(document.Content, atoms[first].Span, peeled.Length).Start;
        if (phrase.First == first && phrase.Peeled > 0) return Peeling.Skip(document.Content, atoms[first].Span, phrase.Peeled).Start;
        return atoms[first].Span.Start;
    }

    /// <summary>Digits that are part of a name, a code, a telephone number, a score or a list.</summary>
    private bool IsLabelled(int at, ParsedNumber number)
    {
        var atom = atoms[at];
        if (at > 0 && atom.IsJoined)
        {
            var before = atoms[at - 1];
            if (before.Is('#') || before.Is('_') || before.Is('@') || before.Is(':') || before.Is('/') || before.Is('+') || before.Is('=')) return true;
            if (before.Kind == AtomKind.Letters && before.Folded is not ("و" or "ب" or "ل" or "ف" or "ك" or "ال" or "لل" or "بال" or "وال" or "وب" or "ول")) return true;
            if (before.Is('-') && before.IsJoined && at > 1 && (atoms[at - 2].Kind == AtomKind.Digits || atoms[at - 2].Folded is not ("ال" or "ل" or "ب"))) return true;
        }

        if (number.End < atoms.Length && atoms[number.End].IsJoined)
        {
            var after = atoms[number.End];
            if (after.Is('_') || after.Is(':') || after.Is('/') || after.Is('@') || (after.Kind == AtomKind.Letters && after.Folded.Length > 0 && char.IsAscii(after.Folded[0]))) return true;
            if (after.Is('-') && number.End + 1 < atoms.Length && atoms[number.End + 1].IsJoined && atoms[number.End + 1].Kind == AtomKind.Digits && !QuantityRange.IsRange(atoms, at, number.End)) return true;
            if (after.Is('-') && number.Value < 100 && number.End + 1 < atoms.Length && atoms[number.End + 1] is { Kind: AtomKind.Letters, IsJoined: false }) return true;
            if ((after.Is('-') || after.Is(')') || after.Is('.')) && StartsSentence(at) && number.Value < 100) return true;
        }

        if ((atom.Folded.Length >= 7 || (atom.Folded.Length > 1 && atom.Folded[0] == '0')) && number.End == at + 1) return true;
        if (at > 1 && atom.IsJoined && atoms[at - 1].Folded is "ال" && IsLabel(at - 2)) return true;
        return at > 0 && !atom.IsJoined && IsLabel(at - 1) && !IsCountable(number.End);
    }

    /// <summary>Numbers of ages, of ordinals ("الحادية والثلاثين"), of months and clocks that are no time expression, of rounds of a cup.</summary>
    private bool IsOfTime(int at, ParsedNumber number)
    {
        if (at > 0 && atoms[at - 1].Kind == AtomKind.Letters && NumberParser.TryWord(atoms, at - 1, out var before, out _, out _) && before.Class is NumberClass.Ordinal or NumberClass.OrdinalUnit) return true;
        var end = number.End;
        if (end >= atoms.Length) return false;
        var next = atoms[end].Folded;
        if (next is "بتوقيت" or "ت" || TimeLexicon.IsMonth(atoms[end])) return true;
        if (next == "من" && end + 1 < atoms.Length && atoms[end + 1].Folded is "العمر" or "عمره" or "عمرها" or "عمرهم") return true;
        return number.IsFraction && (next is "نهايي" or "النهايي" || (NumberParser.TryWord(atoms, end, out var after, out _, out _) && after.Class == NumberClass.Ordinal));
    }

    private bool IsName(int at, ParsedNumber number) =>
        IsDead(at) || (!number.IsIndefinite && at > 0 && number.Peeled.IsDefinite && (IsLabel(at - 1) || QuantityLexicon.Bare(atoms[at - 1].Folded) is "قرن" or "كلا" or "كلتا"));

    /// <summary>"ميتا" is no "مئتا", though the two fold alike.</summary>
    private bool IsDead(int at) =>
        atoms[at].Folded.Contains("ميت", StringComparison.Ordinal) && !document.Content.AsSpan(atoms[at].Span.Start, atoms[at].Span.Length).Contains('ئ');

    private bool IsQuantity(int at, ParsedNumber number, bool isPercent, CountedWords phrase, Qualifier qualifier)
    {
        if (isPercent) return true;
        var isBare = phrase.First == phrase.End;
        if (number.IsDigits)
        {
            // A number that looks like a year needs a noun that is counted.
            return number.End > at + 1 || number.Value is < 1900 or > 2100 || IsCountable(number.End) || QuantityRange.QualifierBefore(atoms, at) is not null;
        }

        if (number.Peeled.IsDefinite) return !isBare;
        if (number.Value == 1 && !number.IsIndefinite) return phrase.First < at && !isBare;
        var word = atoms[at].Folded;
        if (isBare && qualifier == Qualifier.Exact && number.End == at + 1 && word is "الف" or "ست" or "سبع" or "عشر" or "خمس") return QuantityRange.QualifierBefore(atoms, at) is not null;
        return IsNominal(at);
    }

    private bool IsCountable(int at) =>
        at < atoms.Length && atoms[at].Kind == AtomKind.Letters && QuantityLexicon.IsCountNoun(atoms[at].Folded);

    private bool IsLabel(int at) => atoms[at].Kind == AtomKind.Letters && IsLabelWord(atoms[at].Folded);

    private static bool IsLabelWord(string folded) =>
        QuantityLexicon.Labels.Contains(QuantityLexicon.Bare(folded))
        || (folded.Length > 3 && folded[0] is 'و' or 'ب' or 'ل' && (QuantityLexicon.Labels.Contains(QuantityLexicon.Bare(folded[1..])) || (folded[1] == 'ل' && QuantityLexicon.Labels.Contains(folded[2..]))));

    /// <summary>Whether a tagger does not say that the form is a verb.</summary>
    private bool IsNominal(int at)
    {
        var words = document.Tokens[atoms[at].Token].Words;
        for (var index = words.First; index < words.End; index++)
        {
            if (document.Words[index] is { Attachment: Attachment.Stem, PartOfSpeech: PartOfSpeech.Verb }) return false;
        }

        return true;
    }

    private bool StartsSentence(int at) => at == 0 || atoms[at - 1].Sentence != atoms[at].Sentence;

    private int EndOfTimeAt(int at)
    {
        var start = atoms[at].Span.Start;
        while (time < times.Length && times[time].Span.End <= start) time++;
        if (time >= times.Length || times[time].Span.Start >= atoms[at].Span.End) return at;
        var end = at;
        while (end < atoms.Length && atoms[end].Span.Start < times[time].Span.End) end++;
        return end;
    }
}
