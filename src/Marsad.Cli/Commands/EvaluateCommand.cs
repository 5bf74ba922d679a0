using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad evaluate</c>: figures against hand-made records.</summary>
internal static class EvaluateCommand
{
    internal static Command Create() => new("evaluate", "Scores records against hand-made ones.");
}
