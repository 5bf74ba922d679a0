using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>A noun phrase that a head noun of the lexicon opens.</summary>
/// <param name="Head">The lexicon's entry.</param>
/// <param name="HeadWord">Index of the head noun.</param>
/// <param name="Start">First word, amounts before the head included.</param>
/// <param name="CoreEnd">After the head, its genitives and adjectives.</param>
/// <param name="End">After the complements as well.</param>
/// <param name="IsDefinite">Whether the phrase is definite.</param>
/// <param name="Owner">Index of an enclitic that possesses the head ("جنوده"), or -1.</param>
/// <param name="Nation">The code of the country it is named after, or null.</param>
/// <param name="Content">The stems of the core that tell it from phrases with the same head, in order.</param>
/// <param name="Quoted">A proper name in quotation marks or brackets within, or an empty range.</param>
/// <param name="Tie">How the complement ties it to another actor ("من", "باسم", "relation", "ل", "في"), or null.</param>
internal sealed record Phrase(
    Head Head, int HeadWord, int Start, int CoreEnd, int End, bool IsDefinite, int Owner, string? Nation,
    ImmutableArray<string> Content, Words Quoted, string? Tie)
{
    /// <summary>The country of a second adjective of origin ("القوات الروسية والسورية"), or null.</summary>
    internal string? OtherNation { get; init; }

    /// <summary>The head word, folded and without the article.</summary>
    internal required string Bare { get; init; }

    /// <summary>Whether the head has the feminine ending.</summary>
    internal bool IsFeminine { get; init; }

    /// <summary>The words from the head to the end of the core.</summary>
    internal Words Core => new(HeadWord, CoreEnd);

    /// <summary>The words of the longest form, without amounts.</summary>
    internal Words Full => new(HeadWord, End);

    /// <summary>Whether nothing stands beside the head.</summary>
    internal bool IsBare => CoreEnd == HeadWord + 1 && End == CoreEnd;
}
