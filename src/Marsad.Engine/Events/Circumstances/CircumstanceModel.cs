using Marsad.Engine.Learning;

namespace Marsad.Engine.Events.Circumstances;

/// <summary>The weights of the model of circumstances, one for each hashed feature (data/models/circumstances.bin, trained by <c>marsad train arguments</c>).</summary>
/// <param name="table">The weights.</param>
internal sealed class CircumstanceModel(FeatureTable table)
{
    private static readonly Lazy<CircumstanceModel> Lazily = new(() => new(FeatureTable.Open("models/circumstances.bin")));

    /// <summary>The model that ships with the engine.</summary>
    internal static CircumstanceModel Embedded => Lazily.Value;

    /// <summary>The index of the likeliest of the choices, the first of equals.</summary>
    internal int Likeliest(uint[][] choices)
    {
        var (best, peak) = (0, int.MinValue);
        for (var at = 0; at < choices.Length; at++)
        {
            var sum = 0;
            foreach (var feature in choices[at]) sum += table.Weight(feature);
            if (sum > peak) (best, peak) = (at, sum);
        }

        return best;
    }
}
