namespace Marsad.Training.Events.Circumstances;

/// <summary>A slot that a coder filled or left empty.</summary>
/// <param name="Choices">The features of nothing and of each candidate.</param>
/// <param name="Right">The choices that are right, at least one.</param>
internal sealed record CircumstanceExample(uint[][] Choices, HashSet<int> Right);
