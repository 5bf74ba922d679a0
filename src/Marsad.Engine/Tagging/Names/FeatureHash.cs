namespace Marsad.Engine.Tagging.Names;

/// <summary>The hash under which features are known in the model file. It must never change without a new training.</summary>
internal static class FeatureHash
{
    /// <summary>The hash of a piece of text under a template.</summary>
    internal static uint Of(uint template, ReadOnlySpan<char> text)
    {
        var hash = 2166136261u ^ (template * 0x9E3779B1u);
        foreach (var unit in text) hash = (hash ^ unit) * 16777619u;
        return Finish(hash);
    }

    /// <summary>The hash of a number under a template.</summary>
    internal static uint Of(uint template, uint value) => Finish((template * 0x9E3779B1u) ^ (value * 0x85EBCA77u));

    /// <summary>The hash of a pair of values under a template.</summary>
    internal static uint Of(uint template, uint first, uint second) => Finish((Of(template, first) * 31u) + (second * 0xC2B2AE3Du));

    private static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
