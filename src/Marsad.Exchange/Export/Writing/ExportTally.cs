namespace Marsad.Exchange.Export.Writing;

/// <summary>What went into an export and what did not, and why.</summary>
internal sealed class ExportTally
{
    private readonly SortedDictionary<string, int> leftOut = new(StringComparer.Ordinal);

    /// <summary>How many rows, features or lines were written.</summary>
    internal int Written { get; private set; }

    /// <summary>How many events were left out for each reason.</summary>
    internal IReadOnlyDictionary<string, int> LeftOut => leftOut;

    internal void Wrote() => Written++;

    internal void Leave(string reason) => leftOut[reason] = leftOut.GetValueOrDefault(reason) + 1;
}
