namespace Marsad.Cli.Output;

/// <summary>What the terminal can show.</summary>
/// <param name="Width">Its columns.</param>
/// <param name="HasColour">Whether colours are wanted.</param>
/// <param name="IsTerminal">Whether a person looks at it, rather than a file or a program.</param>
internal sealed record TerminalStyle(int Width, bool HasColour, bool IsTerminal)
{
    private const int UsualWidth = 100;

    /// <summary>As the standard output and the variables NO_COLOR, TERM and COLUMNS say.</summary>
    internal static TerminalStyle OfOutput()
    {
        var isTerminal = !Console.IsOutputRedirected;
        var hasColour = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        return new(Math.Clamp(Columns(isTerminal), 40, 240), hasColour, isTerminal);
    }

    /// <summary>A text in a colour, given as an SGR code such as "1;36".</summary>
    internal string Paint(string text, string code) => HasColour && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;

    private static int Columns(bool isTerminal)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns > 0) return columns;
        if (!isTerminal) return UsualWidth;
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
