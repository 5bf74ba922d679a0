namespace Marsad.Cli.Output;

/// <summary>The formats by name.</summary>
internal static class Formats
{
    internal static IRecordFormat Create(string name) => name switch
    {
        "record" => new RecordLines(),
        "tsv" => new TsvFormat(),
        "html" => new HtmlFormat(),
        _ => new TableFormat(TerminalStyle.OfOutput()),
    };

    /// <summary>A table for people; records where the program stands as a filter between others.</summary>
    internal static string Default(IReadOnlyList<string> inputs) =>
        Console.IsOutputRedirected && inputs.Contains("-") ? "record" : "table";
}
