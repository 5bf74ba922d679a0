namespace Marsad.Engine.Tagging.Names;

/// <summary>The trained weights of one pass before they are rounded.</summary>
/// <param name="Features">The features' hashes, each once.</param>
/// <param name="Weights">A weight for each of the weighted labels, feature by feature.</param>
/// <param name="Transitions">The score of a label after another, previous times <see cref="NameLabel.Count"/> plus label; a sentence starts after the outside label.</param>
/// <param name="Bias">What the outside label costs.</param>
internal sealed record PassWeights(IReadOnlyList<uint> Features, float[] Weights, float[] Transitions, float Bias)
{
    internal static PassWeights None { get; } = new([], [], new float[NameLabel.Count * NameLabel.Count], 0);

    /// <summary>What a rounded weight of 1 stands for: such that all but one in ten thousand weights fit in a signed byte.</summary>
    internal float Scale { get; } = Weights.Length == 0 ? 0 : Weights.Select(Math.Abs).Order().ElementAt((int)((Weights.Length - 1) * 0.9999)) / sbyte.MaxValue;
}
