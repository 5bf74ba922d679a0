using System.Collections.Immutable;

namespace Marsad.Engine.Text;

/// <summary>A report split into sentences, surface tokens and syntactic words: complete and immutable, shared by every later stage.</summary>
/// <param name="Report">The report that was read.</param>
/// <param name="Sentences">The sentences in reading order; they cover every token.</param>
/// <param name="Tokens">Surface tokens (white-space and punctuation delimited) in reading order.</param>
/// <param name="Words">Syntactic words in reading order: a token "وبالقصف" gives و, ب, القصف.</param>
public sealed record Document(Report Report, ImmutableArray<Sentence> Sentences, ImmutableArray<Token> Tokens, ImmutableArray<Word> Words)
{
    /// <summary>The text that all spans count in.</summary>
    public string Content => Report.Content;

    /// <summary>The exact text from the first word to the last of a half-open range of words, without clitics outside of the range.</summary>
    public string TextOf(Words range) => SpanOf(range).Of(Content);

    /// <summary>The span from the first word to the last of a half-open range of words; empty for an empty range.</summary>
    public Span SpanOf(Words range) => range.IsEmpty ? default : new(Words[range.First].Span.Start, Words[range.End - 1].Span.End);
}

/// <summary>A sentence: its span and its half-open ranges of tokens and words.</summary>
/// <param name="Span">From the first token to the last.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Words">Its words.</param>
/// <param name="IsTitle">Whether it stands in the report's title.</param>
/// <param name="StartsParagraph">Whether it is the first of its paragraph.</param>
public sealed record Sentence(Span Span, int FirstToken, int EndToken, Words Words, bool IsTitle, bool StartsParagraph);

/// <summary>A surface token.</summary>
/// <param name="Span">Its exact place in the content.</param>
/// <param name="Folded">Its whole form, folded.</param>
/// <param name="Words">The syntactic words it splits into (one or more).</param>
/// <param name="Sentence">Index of its sentence.</param>
public readonly record struct Token(Span Span, string Folded, Words Words, int Sentence);

/// <summary>A half-open range of word indices.</summary>
public readonly record struct Words(int First, int End)
{
    /// <summary>The number of words.</summary>
    public int Count => End - First;

    /// <summary>Whether the range holds no word.</summary>
    public bool IsEmpty => End <= First;

    /// <summary>Whether word <paramref name="index"/> is in the range.</summary>
    public bool Contains(int index) => First <= index && index < End;

    /// <summary>Whether the ranges share a word.</summary>
    public bool Overlaps(Words other) => First < other.End && other.First < End;
}

/// <summary>How a word is joined to its token.</summary>
public enum Attachment : byte
{
    /// <summary>The stem of the token, with its article.</summary>
    Stem,

    /// <summary>A particle written together with what follows: و ف ب ل ك س.</summary>
    Proclitic,

    /// <summary>A pronoun written together with what precedes: ه ها هم نا ...</summary>
    Enclitic,
}

/// <summary>A syntactic word.</summary>
/// <param name="Index">Its index in <see cref="Document.Words"/>.</param>
/// <param name="Token">Index of its token.</param>
/// <param name="Span">Its own letters in the content (the stem of "للسلاح" has the letters "لسلاح").</param>
/// <param name="Form">Its form, restored as a treebank writes it ("السلاح").</param>
/// <param name="Folded">The folded form.</param>
/// <param name="Bare">The folded form without the article ال, for look-ups where the article does not matter.</param>
/// <param name="PartOfSpeech">Its part of speech.</param>
/// <param name="Attachment">Stem or clitic.</param>
/// <param name="Sentence">Index of its sentence.</param>
public sealed record Word(int Index, int Token, Span Span, string Form, string Folded, string Bare, PartOfSpeech PartOfSpeech, Attachment Attachment, int Sentence)
{
    /// <summary>Whether the form carries the article ال.</summary>
    public bool IsDefinite => Bare.Length != Folded.Length;
}
