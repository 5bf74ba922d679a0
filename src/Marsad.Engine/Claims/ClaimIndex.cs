using System.Collections.Immutable;

namespace Marsad.Engine.Claims;

/// <summary>Answers, for any word of a report, whose information it is and whether it is said to have happened.</summary>
internal sealed class ClaimIndex
{
    private static readonly Stance[] Strongest = [Stance.Denied, Stance.Demanded, Stance.Planned, Stance.Uncertain, Stance.Ended];

    private readonly ImmutableArray<string>[] sources;
    private readonly byte[] stances;

    internal ClaimIndex(ClaimSet claims, int wordCount)
    {
        sources = new ImmutableArray<string>[wordCount];
        stances = new byte[wordCount];
        // The innermost attribution is nearest to the fact: shorter scopes come first.
        foreach (var attribution in claims.Attributions.OrderBy(attribution => attribution.Scope.Count))
        {
            if (attribution.Sources.IsEmpty) continue;
            for (var word = attribution.Scope.First; word < Math.Min(attribution.Scope.End, wordCount); word++)
                sources[word] = sources[word].IsDefault ? attribution.Sources : Joined(sources[word], attribution.Sources);
        }

        foreach (var scope in claims.Stances)
            for (var word = scope.Scope.First; word < Math.Min(scope.Scope.End, wordCount); word++) stances[word] |= (byte)(1 << (int)scope.Stance);
    }

    /// <summary>Keys of the sources of a word's information, nearest to the fact first; none for the report's own voice.</summary>
    internal ImmutableArray<string> SourcesAt(int word) => (uint)word < (uint)sources.Length && !sources[word].IsDefault ? sources[word] : [];

    /// <summary>The stance that holds at a word, the strongest where there are several, or null where it is said to have happened.</summary>
    internal Stance? StanceAt(int word)
    {
        if ((uint)word >= (uint)stances.Length || stances[word] == 0) return null;
        foreach (var stance in Strongest) if ((stances[word] & (1 << (int)stance)) != 0) return stance;
        return null;
    }

    private static ImmutableArray<string> Joined(ImmutableArray<string> inner, ImmutableArray<string> outer)
    {
        var joined = inner;
        foreach (var key in outer) if (!joined.Contains(key, StringComparer.Ordinal)) joined = joined.Add(key);
        return joined;
    }
}
