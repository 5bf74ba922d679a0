namespace Marsad.Engine.Events.Circumstances;

/// <summary>All that a slot of an occurrence may hold, with the features of each.</summary>
/// <param name="Candidates">The candidates.</param>
/// <param name="Features">The features of nothing and of each candidate, in this order.</param>
internal sealed record CircumstanceSheet<T>(List<T> Candidates, uint[][] Features);
