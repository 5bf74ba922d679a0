using Marsad.Engine.Events;

namespace Marsad.Training.Events;

/// <summary>An occurrence whose participants a coder named.</summary>
/// <param name="Sheet">All choices that it leaves open.</param>
/// <param name="Right">The pairs of agent and target that are right, at least one.</param>
/// <param name="Weight">What the example weighs.</param>
internal sealed record ArgumentExample(ArgumentSheet Sheet, HashSet<(int Agent, int Target)> Right, double Weight);
