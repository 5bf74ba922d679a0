namespace Marsad.Cli.Coding;

/// <summary>How a run went.</summary>
internal sealed class RunSummary
{
    internal long Coded { get; set; }

    internal long Failed { get; set; }

    /// <summary>Reports that are coded without a date.</summary>
    internal long Warned { get; set; }

    internal bool IsInterrupted { get; set; }

    /// <summary>The program's exit code.</summary>
    internal int ExitCode => IsInterrupted ? ExitCodes.Interrupted : Failed > 0 ? ExitCodes.SomeFailed : ExitCodes.Done;
}
