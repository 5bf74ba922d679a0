using Marsad.Cli.Input;

namespace Marsad.Cli.Coding;

/// <summary>What became of one item of the input.</summary>
/// <param name="Output">The record as it is to be written; empty where there is none.</param>
/// <param name="Problem">Why there is none, or null.</param>
/// <param name="Warning">What the user should know although it is coded, or null.</param>
internal sealed record Outcome(ReadOnlyMemory<byte> Output, Problem? Problem, Problem? Warning);
