namespace Marsad.Archive.Incidents;

/// <summary>How much two accounts look like one occurrence.</summary>
/// <param name="Value">From 0 to 1.</param>
/// <param name="Reasons">The signals with their weights in log odds, the strongest first: "KilledSame+1.9 SameDay+0.5".</param>
internal readonly record struct PairScore(double Value, string Reasons);
