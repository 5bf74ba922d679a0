namespace Marsad.Cli.Coding;

/// <summary>A line on the terminal that tells how far a long run is; silent where there is no terminal.</summary>
internal sealed class Progress(TextWriter? terminal, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly long start = time.GetTimestamp();
    private TimeSpan last = TimeSpan.Zero;
    private bool isShown;

    /// <summary>No progress at all.</summary>
    internal static Progress None { get; } = new(null, TimeProvider.System);

    /// <summary>On the standard errors, where a person sees them.</summary>
    internal static Progress OfErrors() => Console.IsErrorRedirected ? None : new(Console.Error, TimeProvider.System);

    internal void Report(long coded, long failed)
    {
        var trouble = failed > 0 ? $", {failed} not coded" : "";
        Show(passed => $"{coded} reports{trouble}, {coded / passed.TotalSeconds:0} a second");
    }

    /// <summary>Shows how far the run is, if the last time was not just now.</summary>
    internal void Show(string text) => Show(_ => text);

    private void Show(Func<TimeSpan, string> text)
    {
        if (terminal is null) return;
        var passed = time.GetElapsedTime(start);
        if (passed < Patience || passed - last < Pause) return;
        last = passed;
        isShown = true;
        terminal.Write($"\r\e[K{text(passed)}");
    }

    internal void Clear()
    {
        if (!isShown) return;
        isShown = false;
        terminal!.Write("\r\e[K");
    }
}
