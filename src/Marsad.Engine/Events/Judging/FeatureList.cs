using Marsad.Engine.Learning;

namespace Marsad.Engine.Events.Judging;

/// <summary>The hashed features of one example: a name, alone or with one to three values. A feature that is added twice counts twice.</summary>
internal sealed class FeatureList
{
    private readonly List<uint> hashes = new(200);

    /// <summary>The hashes, in the order in which they were added.</summary>
    internal IReadOnlyList<uint> Hashes => hashes;

    internal void Clear() => hashes.Clear();

    internal void Add(string name) => hashes.Add(FeatureHash.Of(name));

    internal void Add(string name, uint value) => hashes.Add(FeatureHash.Of(FeatureHash.Of(name), value));

    internal void Add(string name, uint first, uint second) => Add(FeatureHash.Of(name), first, second);

    /// <summary>Adds two values under a name that is hashed already.</summary>
    internal void Add(uint name, uint first, uint second) => hashes.Add(FeatureHash.Of(name, first, second));

    internal void Add(string name, uint first, uint second, uint third) => hashes.Add(FeatureHash.Of(FeatureHash.Of(name), first, second, third));

    /// <summary>Adds two values alone, and once more under each of some conditions.</summary>
    /// <param name="name">The feature's name.</param>
    /// <param name="first">The first value.</param>
    /// <param name="second">The second value.</param>
    /// <param name="conditions">Each at its place: the same value at another place is another condition.</param>
    internal void Add(string name, uint first, uint second, ReadOnlySpan<uint> conditions)
    {
        var hash = FeatureHash.Of(name);
        Add(hash, first, second);
        for (var at = 0; at < conditions.Length; at++) Add(hash, FeatureHash.Of((uint)at + 1, first, second), conditions[at]);
    }

    /// <summary>The sum of the weights of all features.</summary>
    internal double Sum(Func<uint, float> weights)
    {
        var sum = 0.0;
        foreach (var hash in hashes) sum += weights(hash);
        return sum;
    }
}
