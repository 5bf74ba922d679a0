using Marsad.Engine.Text;

namespace Marsad.Engine.Numbers;

/// <summary>What numbers and times are read from: a run of letters, a run of digits, or one mark. Unlike tokens, atoms never
/// mix digits with anything else, however the tokens were cut.</summary>
/// <param name="Folded">The folded form.</param>
/// <param name="Span">Its place in the content.</param>
/// <param name="Token">The index of the token that it is or belongs to.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="IsJoined">Whether nothing stands between it and the atom before.</param>
internal readonly record struct Atom(string Folded, Span Span, int Token, int Sentence, AtomKind Kind, bool IsJoined)
{
    internal bool Is(char mark) => Kind == AtomKind.Mark && Folded.Length == 1 && Folded[0] == mark;
}

/// <summary>What an atom is made of.</summary>
internal enum AtomKind : byte
{
    Letters,
    Digits,
    Mark,
}

/// <summary>Cuts a document into atoms.</summary>
internal static class Atoms
{
    internal static Atom[] Of(Document document)
    {
        var content = document.Content;
        var atoms = new List<Atom>(document.Tokens.Length + 16);
        var end = -1;
        for (var index = 0; index < document.Tokens.Length; index++)
        {
            var token = document.Tokens[index];
            var kind = KindOf(content[token.Span.Start]);
            var at = token.Span.Start + 1;
            while (at < token.Span.End && (kind != AtomKind.Mark && Continues(content[at], kind))) at++;
            if (at == token.Span.End)
            {
                atoms.Add(new(token.Folded, token.Span, index, token.Sentence, kind, token.Span.Start == end));
            }
            else
            {
                Split(token, index, end);
            }

            end = token.Span.End;
        }

        return [.. atoms];

        void Split(Token token, int index, int before)
        {
            var at = token.Span.Start;
            while (at < token.Span.End)
            {
                var kind = KindOf(content[at]);
                var next = at + 1;
                while (kind != AtomKind.Mark && next < token.Span.End && Continues(content[next], kind)) next++;
                var span = new Span(at, next);
                atoms.Add(new(Folding.Fold(content.AsSpan(at, next - at)), span, index, token.Sentence, kind, at == before));
                before = at = next;
            }
        }
    }

    /// <summary>The half-open range of words that meet a span, searched from a token of it.</summary>
    internal static Words WordsOf(Document document, Span span, int token)
    {
        var first = document.Tokens[token].Words.First;
        while (first < document.Words.Length && document.Words[first].Span.End <= span.Start) first++;
        var end = first;
        while (end < document.Words.Length && document.Words[end].Span.Start < span.End) end++;
        return new(first, end);
    }

    private static AtomKind KindOf(char unit) =>
        char.IsDigit(unit) ? AtomKind.Digits : char.IsLetter(unit) || unit == 'ـ' || IsDropped(unit) ? AtomKind.Letters : AtomKind.Mark;

    private static bool Continues(char unit, AtomKind kind) => IsDropped(unit) || KindOf(unit) == kind;

    private static bool IsDropped(char unit) => Folding.FoldUnit(unit) == '\0';
}
