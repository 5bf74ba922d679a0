using Marsad.Engine.Records;

namespace Marsad.Cli.Output;

/// <summary>The colours of the terminal, as SGR codes. Each only repeats what a word says too.</summary>
internal static class Colours
{
    internal const string Dim = "2";
    internal const string Bold = "1";
    internal const string Title = "1;4";
    internal const string Status = "1;33";
    internal const string Control = "36";

    internal static string Of(EventFamily family) => family switch
    {
        EventFamily.Violence => "1;31",
        EventFamily.Territory => "1;33",
        EventFamily.Posture => "1;35",
        EventFamily.Law => "1;36",
        EventFamily.Diplomacy => "1;34",
        EventFamily.Unrest => "1;95",
        _ => "1;32",
    };
}
