using Marsad.Engine.Text;

namespace Marsad.Engine.Numbers;

/// <summary>The atoms of a counted noun phrase; empty where First is End.</summary>
/// <param name="First">Its first atom.</param>
/// <param name="End">The atom after its last.</param>
/// <param name="Peeled">How many folded units of its first atom are particles.</param>
internal readonly record struct CountedWords(int First, int End, int Peeled);

/// <summary>Finds what a number counts.</summary>
internal sealed class CountedPhrase(Document document, Atom[] atoms)
{
    private const int MostAdjectives = 3;

    /// <summary>The noun phrase after a number that ends at <paramref name="end"/>: the noun and its adjectives, or what "من" names.</summary>
    /// <param name="end">The atom after the number.</param>
    /// <param name="isShare">Whether the number is a share of what is counted, which then is definite.</param>
    /// <param name="mayBeDefinite">Whether what is counted may have an article ("آلاف المدنيين").</param>
    /// <param name="takesSingular">Whether a singular in the accusative must be what is counted ("20 مليارديرا").</param>
    internal CountedWords After(int end, bool isShare, bool mayBeDefinite, bool takesSingular)
    {
        var none = new CountedWords(end, end, 0);
        if (IsNext(end) && atoms[end].Folded == "عدد") end++;
        if (!IsNext(end)) return none;
        if (atoms[end].Folded == "من")
        {
            if (!IsNext(end + 1) || !IsNoun(end + 1) || atoms[end + 1].Folded is "اصل" or "بين" or "قبل" or "خلال") return none;
            return new(end + 1, ExtendAdjectives(EndOfIdafa(end + 1)), 0);
        }

        if (isShare)
        {
            if (!IsNoun(end)) return none;
            var whole = EndOfIdafa(end);
            return HasArticle(atoms[whole - 1].Folded) ? new(end, ExtendAdjectives(whole), 0) : none;
        }

        var isSingular = takesSingular && atoms[end].Folded.Length > 3 && atoms[end].Folded.EndsWith('ا') && !QuantityLexicon.Stops.Contains(atoms[end].Folded) && !HasPreposition(end);
        if ((!isSingular && !IsNoun(end)) || (!mayBeDefinite && atoms[end].Folded.Length > 4 && atoms[end].Folded.StartsWith("ال", StringComparison.Ordinal))) return none;
        if (atoms[end].Folded.StartsWith('و') && IsConjoined(end)) return none;
        var next = end + 1;
        if (next < atoms.Length && IsNext(next) && IsHead(atoms[end].Folded) && IsNoun(next) && !HasPartOfSpeech(next, PartOfSpeech.Adj)) next++;
        return new(end, ExtendAdjectives(next), 0);
    }

    /// <summary>The noun before a number that follows what it counts: "قرى أربع", "المتهمون الثلاثة", "شخص واحد".</summary>
    internal CountedWords Before(int at)
    {
        if (at == 0 || atoms[at - 1].Sentence != atoms[at].Sentence || !IsNoun(at - 1)) return new(at, at, 0);
        var isDefinite = atoms[at].Folded.Contains("ال", StringComparison.Ordinal);
        var form = atoms[at - 1].Folded;
        if (isDefinite && !HasArticle(form)) return new(at, at, 0);
        if (!isDefinite && !IsCountNoun(form, out var peeled)) return new(at, at, 0);
        else IsCountNoun(form, out peeled);
        if (peeled == 0 && IsConjoined(at - 1)) peeled = 1;
        return new(at - 1, at, peeled);
    }

    /// <summary>The atom after a noun and, where it has no article, the noun that completes it ("مسلحي القاعدة", "قوات النظام").</summary>
    private int EndOfIdafa(int noun)
    {
        var next = noun + 1;
        if (HasArticle(atoms[noun].Folded) || !IsNext(next) || !IsNoun(next) || IsConjoined(next)) return next;
        return HasArticle(atoms[next].Folded) || HasPartOfSpeech(next, PartOfSpeech.Propn) ? next + 1 : next;
    }

    /// <summary>The atom after the adjectives that begin at <paramref name="at"/>.</summary>
    internal int ExtendAdjectives(int at)
    {
        var end = at;
        while (end < atoms.Length && end < at + MostAdjectives && IsNext(end) && HasPartOfSpeech(end, PartOfSpeech.Adj) && !IsConjoined(end) && atoms[end].Folded != "و" && !QuantityLexicon.Stops.Contains(atoms[end].Folded)) end++;
        return end;
    }

    /// <summary>The syntactic words of a phrase.</summary>
    internal Words WordsOf(CountedWords phrase)
    {
        if (phrase.First == phrase.End) return default;
        var start = Peeling.Skip(document.Content, atoms[phrase.First].Span, phrase.Peeled).Start;
        return Atoms.WordsOf(document, new(start, atoms[phrase.End - 1].Span.End), atoms[phrase.First].Token);
    }

    private bool IsNext(int at) => at > 0 && at < atoms.Length && atoms[at].Kind == AtomKind.Letters && atoms[at].Sentence == atoms[at - 1].Sentence;

    private bool IsNoun(int at)
    {
        var atom = atoms[at];
        if (atom.Kind != AtomKind.Letters || atom.Folded.Length < 2 || QuantityLexicon.Stops.Contains(atom.Folded)) return false;
        if (NumberParser.TryWord(atoms, at, out var word, out _, out _) && word.Class != NumberClass.Ordinal) return false;
        if (HasPreposition(at)) return false;
        return StemOf(at) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.X;
    }

    private bool HasPartOfSpeech(int at, PartOfSpeech wanted) => StemOf(at) == wanted;

    private PartOfSpeech StemOf(int at)
    {
        var words = document.Tokens[atoms[at].Token].Words;
        for (var index = words.First; index < words.End; index++)
        {
            if (document.Words[index].Attachment == Attachment.Stem) return document.Words[index].PartOfSpeech;
        }

        return PartOfSpeech.X;
    }

    /// <summary>Whether the token begins with a conjunction of its own.</summary>
    private bool IsConjoined(int at)
    {
        var words = document.Tokens[atoms[at].Token].Words;
        return words.Count > 1 && document.Words[words.First] is { Attachment: Attachment.Proclitic, Folded: "و" or "ف" };
    }

    /// <summary>Whether a preposition is written together with the token.</summary>
    private bool HasPreposition(int at)
    {
        var words = document.Tokens[atoms[at].Token].Words;
        for (var index = words.First; index < words.End; index++)
        {
            if (document.Words[index] is { Attachment: Attachment.Proclitic, PartOfSpeech: PartOfSpeech.Adp }) return true;
        }

        return false;
    }

    /// <summary>Plurals that are completed by another noun: "رجال شرطة", "عناصر أمن".</summary>
    private static bool IsHead(string folded) => folded is "رجال" or "عناصر" or "حراس" or "افراد" or "ضباط" or "عمال" or "جثث" or "طلاب" or "مقاتلي" or "مسلحي" or "قاده" or "كيلوغرامات" or "اطنان";

    private static bool HasArticle(string form) =>
        form.StartsWith("ال", StringComparison.Ordinal) || (form.Length > 4 && form.AsSpan(1).StartsWith("ال", StringComparison.Ordinal)) || form.StartsWith("لل", StringComparison.Ordinal);

    private static bool IsCountNoun(string form, out int peeled)
    {
        peeled = 0;
        if (QuantityLexicon.Nouns.Contains(form) || QuantityLexicon.Nouns.Contains(form.TrimEnd('ا'))) return true;
        peeled = form.Length > 3 && form[0] is 'و' or 'ب' or 'ل' ? 1 : 0;
        if (peeled == 1 && (QuantityLexicon.Nouns.Contains(form[1..]) || QuantityLexicon.Nouns.Contains(form[1..].TrimEnd('ا')))) return true;
        peeled = 0;
        return QuantityLexicon.Duals.ContainsKey(form) || form.EndsWith("ان", StringComparison.Ordinal) && QuantityLexicon.Duals.ContainsKey(form);
    }
}
