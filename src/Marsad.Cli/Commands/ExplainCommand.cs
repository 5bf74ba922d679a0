using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad explain</c>: how a report was read.</summary>
internal static class ExplainCommand
{
    internal static Command Create() => new("explain", "Shows how a report is read: tokens, chunks, mentions and the rule behind each result.");
}
