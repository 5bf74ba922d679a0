namespace Marsad.Engine.Events;

/// <summary>The grammatical shape of a word of the event lexicon.</summary>
internal enum WordShape : byte
{
    Perfect,
    Imperfect,
    Noun,
    Adjective,
}

/// <summary>A lexical class that a word belongs to.</summary>
/// <param name="Class">Number of the class; <see cref="EventLexicon.ClassOf"/> gives it.</param>
/// <param name="Shape">The word's shape in it.</param>
internal readonly record struct WordReading(int Class, WordShape Shape)
{
    internal bool IsVerb => Shape is WordShape.Perfect or WordShape.Imperfect;
}
