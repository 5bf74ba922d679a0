using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging;

/// <summary>The kinds of names that the sequence tagger tells apart.</summary>
public enum NameKind : byte
{
#pragma warning disable CS1591 // CoNLL's four kinds
    Person, Location, Organisation, Miscellaneous,
#pragma warning restore CS1591
}

/// <summary>A name that the sequence tagger found.</summary>
/// <param name="Words">Its words, without clitics at either end.</param>
/// <param name="Kind">Its kind.</param>
public readonly record struct NameMention(Words Words, NameKind Kind);
