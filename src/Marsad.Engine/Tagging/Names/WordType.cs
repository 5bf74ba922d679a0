using System.Runtime.Intrinsics;

namespace Marsad.Engine.Tagging.Names;

/// <summary>Everything about a word form that does not depend on where it stands: computed once a form and kept.</summary>
internal sealed class WordType
{
    /// <summary>How far to either side a form's own features count.</summary>
    internal const int Reach = 2;

    /// <summary>The form without its proclitics.</summary>
    internal required string Stem { get; init; }

    /// <summary>A hash of the proclitics, 0 where there are none.</summary>
    internal required uint Clitics { get; init; }

    /// <summary>The hash of the form.</summary>
    internal required uint Whole { get; init; }

    /// <summary>The hash of the stem.</summary>
    internal required uint StemHash { get; init; }

    /// <summary>The classes of the stem from coarse to fine.</summary>
    internal required uint[] Classes { get; init; }

    /// <summary>The word lists that hold the stem.</summary>
    internal required LexiconFlags Lists { get; init; }

    /// <summary>Whether the form is in no table: most such forms are names or misspelt.</summary>
    internal required bool IsRare { get; init; }

    /// <summary>Whether the form is a quotation mark or a bracket.</summary>
    internal required bool IsQuote { get; init; }

    /// <summary>Features that count up to <see cref="Reach"/> words away.</summary>
    internal required uint[] Wide { get; init; }

    /// <summary>Features that count for the neighbours and the word itself.</summary>
    internal required uint[] Near { get; init; }

    /// <summary>Features that count for the word itself; the first tells the form from all others.</summary>
    internal required uint[] Own { get; init; }

    /// <summary>The type whose votes count: that of the stem.</summary>
    internal WordType Voter { get; set; } = null!;

    /// <summary>How often each label stands in the present window of draft labels.</summary>
    internal int[] Votes { get; } = new int[NameLabel.Count];

    /// <summary>Summed weights of this form's features at each distance, from -<see cref="Reach"/>; null until they are needed.</summary>
    internal Vector256<short>[]? Scores { get; set; }
}
