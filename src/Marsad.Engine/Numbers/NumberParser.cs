using System.Globalization;

namespace Marsad.Engine.Numbers;

/// <summary>A number as read from digits or words.</summary>
/// <param name="End">The atom after its last.</param>
/// <param name="Value">Its value; 0 for an indefinite plural.</param>
/// <param name="IsDigits">Whether it begins with digits.</param>
/// <param name="IsIndefinite">Whether it is a plural without a value ("عشرات الآلاف").</param>
/// <param name="IsFraction">Whether it is a fraction ("نصف").</param>
/// <param name="Peeled">What is written together with its first word.</param>
internal readonly record struct ParsedNumber(int End, double Value, bool IsDigits, bool IsIndefinite, bool IsFraction, Peeled Peeled);

/// <summary>Reads one number from atoms: words add up from the largest to the smallest and multiply with what follows,
/// as Arabic grammar has it (units before tens, joined by و).</summary>
internal static class NumberParser
{
    /// <summary>Reads the longest number at <paramref name="at"/>.</summary>
    internal static bool TryRead(ReadOnlySpan<Atom> atoms, int at, out ParsedNumber number)
    {
        number = default;
        var atom = atoms[at];
        if (atom.Kind == AtomKind.Digits)
        {
            if (!TryReadDigits(atoms, at, out var value, out var end)) return false;
            number = Compose(atoms, end, value, isDigits: true, default);
            return true;
        }

        if (atom.Kind != AtomKind.Letters || !TryWord(atoms, at, out var word, out var next, out var peeled)) return false;
        switch (word.Class)
        {
            case NumberClass.Ordinal or NumberClass.OrdinalUnit:
                return false;
            case NumberClass.Fraction:
                number = new(next, word.Value, false, false, true, peeled);
                return true;
            case NumberClass.Indefinite or NumberClass.Scales:
                number = new(SkipScales(atoms, next), 0, false, true, false, peeled);
                return true;
            default:
                number = Compose(atoms, at, 0, isDigits: false, peeled);
                return number.End > at;
        }
    }

    /// <summary>Reads a run of digits with its separators: "350,000", "12.5", "١٬٢٠٠".</summary>
    internal static bool TryReadDigits(ReadOnlySpan<Atom> atoms, int at, out double value, out int end)
    {
        value = 0;
        end = at;
        if (atoms[at].Folded.Length > 15 || !double.TryParse(atoms[at].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out value)) return false;
        end = at + 1;
        var first = atoms[at].Folded;
        while (end + 1 < atoms.Length && atoms[end].IsJoined && atoms[end + 1].IsJoined && atoms[end + 1].Kind == AtomKind.Digits && value < 1e12)
        {
            var digits = atoms[end + 1].Folded;
            var mark = atoms[end].Folded;
            if (mark is "," or "." or "٬" or "،" or "٫" && digits.Length == 3 && first.Length <= 3 && first[0] != '0' && mark != "٫")
            {
                value = (value * 1000) + double.Parse(digits, CultureInfo.InvariantCulture);
                end += 2;
            }
            else if (mark is "," or "." or "٫" && digits.Length <= 2 && end == at + 1 && !IsDotted(atoms, end + 2))
            {
                value = double.Parse($"{first}.{digits}", CultureInfo.InvariantCulture);
                end += 2;
                break;
            }
            else
            {
                break;
            }
        }

        // "10 000": groups of noughts after a space.
        while (end == at + 1 && end < atoms.Length && atoms[end].Folded == "000" && atoms[end].Sentence == atoms[at].Sentence && first.Length <= 3)
        {
            value *= 1000;
            end++;
        }

        return true;
    }

    /// <summary>Looks a number word up, a number of two words first.</summary>
    internal static bool TryWord(ReadOnlySpan<Atom> atoms, int at, out NumberWord word, out int end, out Peeled peeled)
    {
        end = at + 1;
        if (!Peeling.TryFind(NumberLexicon.Words, atoms[at].Folded, out word, out peeled))
        {
            // "أحد عشر": أحد alone is no number.
            if (!Begins(atoms[at].Folded) || end >= atoms.Length || !atoms[end].Folded.StartsWith("عشر", StringComparison.Ordinal)) return false;
            var form = atoms[at].Folded;
            var skip = Math.Max(0, Math.Max(form.IndexOf("احد", StringComparison.Ordinal), form.IndexOf("حادي", StringComparison.Ordinal)));
            if (!NumberLexicon.Pairs.TryGetValue($"{form[skip..]} {atoms[end].Folded}", out word!)) return false;
            peeled = new(skip, form[0] is 'و' or 'ف', '\0', false);
            end = at + 2;
            return true;
        }

        return true;

        static bool Begins(string form) => form.Length <= 6 && form.Contains("احد", StringComparison.Ordinal);
    }

    private static bool IsDotted(ReadOnlySpan<Atom> atoms, int at) =>
        at + 1 < atoms.Length && atoms[at].IsJoined && atoms[at].Kind == AtomKind.Mark && atoms[at + 1].IsJoined && atoms[at + 1].Kind == AtomKind.Digits;

    private static int SkipScales(ReadOnlySpan<Atom> atoms, int at)
    {
        while (at < atoms.Length && atoms[at].Sentence == atoms[at - 1].Sentence && TryWord(atoms, at, out var word, out var end, out var peeled)
            && word.Class is NumberClass.Scales or NumberClass.Scale or NumberClass.Indefinite && peeled.Preposition == '\0' && (peeled.IsDefinite || peeled.HasConjunction || word.Class == NumberClass.Scales))
        {
            at = end;
        }

        return at;
    }

    /// <summary>Adds up what follows a first value (0 where the number begins here).</summary>
    private static ParsedNumber Compose(ReadOnlySpan<Atom> atoms, int at, double first, bool isDigits, Peeled peeled)
    {
        var sentence = atoms[isDigits ? at - 1 : at].Sentence;
        double total = 0, current = first, lastScale = double.MaxValue;
        var begins = !isDigits;
        while (at < atoms.Length && atoms[at].Sentence == sentence)
        {
            double value;
            int next;
            // "ألف و200": digits only after a scale and a conjunction.
            var conjunction = atoms[at].Folded == "و" && at + 1 < atoms.Length;
            if (conjunction && atoms[at + 1].Kind == AtomKind.Digits)
            {
                if (begins || current != 0 || total == 0 || !TryReadDigits(atoms, at + 1, out value, out next) || value >= lastScale) break;
                current = value;
                at = next;
                continue;
            }

            var wordAt = conjunction ? at + 1 : at;
            if (atoms[wordAt].Kind != AtomKind.Letters || !TryWord(atoms, wordAt, out var word, out next, out var joined)) break;
            if (!begins && joined.Preposition != '\0') break;
            var isJoined = !begins && (conjunction || joined.HasConjunction);
            var isFollowed = next < atoms.Length && atoms[next].Folded.StartsWith('و');
            if (!Fits(word.Class, word.Value, isJoined, isFollowed)) break;
            begins = false;
            at = next;
        }

        return new(at, total + current, isDigits, false, false, peeled);

        bool Fits(NumberClass kind, double value, bool isJoined, bool isFollowed)
        {
            switch (kind)
            {
                case NumberClass.Unit:
                    if (begins || (isJoined && (current >= 100 && current % 100 == 0 || (current == 0 && total > 0)) && !isDigits)) { current += value; return true; }
                    return false;
                case NumberClass.TenWord:
                    if (begins || (isJoined && ((current >= 100 && current % 100 == 0) || (current == 0 && total > 0)))) { current += 10; return true; }
                    if (!isJoined && !isDigits && current % 100 is > 0 and < 10) { current += 10; return true; }
                    return false;
                case NumberClass.Teen:
                    if (begins || (isJoined && (current % 100 == 0 && (current > 0 || total > 0)))) { current += value; return true; }
                    return false;
                case NumberClass.Tens:
                    if (begins || (isJoined && !isDigits && (current % 100 is > 0 and < 10 || (current % 100 == 0 && (current > 0 || total > 0))))) { current += value; return true; }
                    return false;
                case NumberClass.Hundred:
                    if (begins || (isJoined && current == 0 && total > 0)) { current += 100; return true; }
                    if (!isJoined && current is >= 3 and <= 9) { current *= 100; return true; }
                    return false;
                case NumberClass.Hundreds:
                    if (begins || (isJoined && current == 0 && total > 0)) { current += value; return true; }
                    return false;
                case NumberClass.Scale or NumberClass.Scales:
                    if (value >= lastScale) return false;
                    if (begins || (isJoined && current == 0 && total > 0 && kind == NumberClass.Scale)) total += value;
                    else if (!isJoined && current > 0) total += current * value;
                    else return false;
                    current = 0;
                    lastScale = value;
                    return true;
                case NumberClass.TwoScale:
                    if (value >= lastScale || !(begins || (isJoined && current == 0 && total > 0))) return false;
                    total += value;
                    lastScale = value / 2;
                    return true;
                case NumberClass.ScaleOrTwo:
                    if (value >= lastScale) return false;
                    if (!begins && !isJoined && current > 0) total += current * value;
                    else if (begins) total += isFollowed ? value : 2 * value; // "ألفا و200" is 1200, "ألفا جندي" 2000
                    else return false;
                    current = 0;
                    lastScale = value;
                    return true;
                default:
                    return false;
            }
        }
    }
}
