namespace Marsad.Engine.Events;

/// <summary>The features of all choices that an occurrence leaves open.</summary>
/// <param name="Candidates">The candidates.</param>
/// <param name="Unary">The features of nobody and of each candidate.</param>
/// <param name="Pair">Gives the features of a pair of agent and target; index 0 is nobody.</param>
internal sealed record ArgumentSheet(List<ArgumentCandidate> Candidates, uint[][] Unary, Func<int, int, uint[]> Pair)
{
    /// <summary>Whether two choices go together: no actor is both.</summary>
    internal static bool IsOpen(int agent, int target) => agent != target || agent == 0;
}
