using System.Collections.Immutable;

namespace Marsad.Bench.Generation;

/// <summary>What stands in a slot of a template.</summary>
internal enum SlotKind : byte
{
    /// <summary>Text that stays.</summary>
    None,

    /// <summary>The name of a place.</summary>
    Place,

    /// <summary>The name of an actor.</summary>
    Actor,

    /// <summary>A number in figures.</summary>
    Figure,
}

/// <summary>A piece of a sentence: text, or a slot with what the sample has in it.</summary>
/// <param name="Text">As the sample has it.</param>
/// <param name="Kind">What may be put in its stead.</param>
/// <param name="Pool">Which names fit: a kind of place or a type of actor.</param>
internal readonly record struct Piece(string Text, SlotKind Kind, string Pool);

/// <summary>A sample report with its names and figures made slots.</summary>
/// <param name="Source">Its publisher.</param>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="Sentences">The sentences of its text.</param>
internal sealed record ReportTemplate(string Source, ImmutableArray<Piece> Title, ImmutableArray<ImmutableArray<Piece>> Sentences);
