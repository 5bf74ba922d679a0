namespace Marsad.Training.Names;

/// <summary>How the name tagger is trained.</summary>
/// <param name="Draft">The first pass.</param>
/// <param name="Final">The second pass.</param>
/// <param name="Jackknife">In how many parts the text is drafted for the second pass; below two for no second pass.</param>
/// <param name="Bias">What the outside label costs in the end: above zero finds more names.</param>
/// <param name="Runs">How many trainings, with different seeds and parts, are averaged.</param>
internal sealed record NameOptions(CrfOptions Draft, CrfOptions Final, int Jackknife = 4, float Bias = 0.3f, int Runs = 3)
{
    internal static NameOptions Default { get; } = new(new(Epochs: 8), new(Epochs: 16));
}
