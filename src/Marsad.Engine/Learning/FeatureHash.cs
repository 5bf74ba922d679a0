namespace Marsad.Engine.Learning;

/// <summary>The 32-bit hashes by which the models know their features: the same on every machine and in every process.</summary>
internal static class FeatureHash
{
    private const uint Prime = 0x01000193;

    /// <summary>The hash of a text (FNV-1a over UTF-16 units, then mixed).</summary>
    internal static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 0x811c9dc5;
        foreach (var unit in text) hash = (hash ^ unit) * Prime;
        return Mix(hash);
    }

    /// <summary>The hash of a value under a template; a template's number is its name in the model file.</summary>
    internal static uint Of(uint template, uint value) => Mix((value * 0x9e3779b1) ^ (template * 0x85ebca77) ^ 0x165667b1);

    /// <summary>The hash of an ordered pair of values under a template.</summary>
    internal static uint Of(uint template, uint first, uint second) => Of(template, Mix(first + 0x7f4a7c15) ^ (second * 0xc2b2ae3d));

    /// <summary>The hash of an ordered triple of values under a template.</summary>
    internal static uint Of(uint template, uint first, uint second, uint third) => Of(template, Of(template + 1, first, second), third);

    /// <summary>Murmur's finaliser: every bit of the input moves every bit of the output.</summary>
    internal static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >> 13;
        hash *= 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}
