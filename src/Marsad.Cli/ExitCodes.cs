namespace Marsad.Cli;

/// <summary>The program's exit codes.</summary>
internal static class ExitCodes
{
    /// <summary>Everything was done.</summary>
    internal const int Done = 0;

    /// <summary>The command line is wrong.</summary>
    internal const int Usage = 1;

    /// <summary>Some of the input could not be used; the rest was.</summary>
    internal const int SomeFailed = 2;

    /// <summary>Ctrl-C or a termination signal ended the run; what was done is written.</summary>
    internal const int Interrupted = 130;

    /// <summary>The reader of the output went away.</summary>
    internal const int OutputClosed = 141;
}
