using Marsad.Engine.Data;

namespace Marsad.Engine.Tagging.Names;

/// <summary>What the name tagger reads from its files; shared by all decoders.</summary>
/// <param name="Forms">What is known of word forms.</param>
/// <param name="Lexicon">Word lists.</param>
/// <param name="Weights">The weights of both passes.</param>
internal sealed record NameModel(FormTable Forms, NameLexicon Lexicon, NameWeights Weights)
{
    internal const string WeightsFile = "models/names.bin";
    internal const string FormsFile = "models/clusters.bin";

    /// <summary>Reads the embedded models.</summary>
    internal static NameModel Load()
    {
        using var forms = DataFiles.Open(FormsFile);
        using var weights = DataFiles.Open(WeightsFile);
        return new(FormTable.Read(forms), NameLexicon.Load(), NameWeights.Read(weights));
    }

    internal WordTypeReader NewReader() => new(Forms, Lexicon);
}
