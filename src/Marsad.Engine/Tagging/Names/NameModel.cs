using Marsad.Engine.Data;

namespace Marsad.Engine.Tagging.Names;

/// <summary>What the name tagger reads from its files; shared by all decoders.</summary>
/// <param name="Forms">What is known of word forms.</param>
/// <param name="Lexicon">Word lists.</param>
/// <param name="Draft">The weights of the first pass.</param>
/// <param name="Final">The weights of the second pass; <see cref="NameWeights.Empty"/> for none.</param>
internal sealed record NameModel(FormTable Forms, NameLexicon Lexicon, NameWeights Draft, NameWeights Final)
{
    internal const string WeightsFile = "models/names.bin";
    internal const string FormsFile = "models/clusters.bin";

    /// <summary>Reads the embedded models.</summary>
    internal static NameModel Load()
    {
        using var forms = DataFiles.Open(FormsFile);
        using var weights = DataFiles.Open(WeightsFile);
        return Read(FormTable.Read(forms), NameLexicon.Load(), weights);
    }

    /// <summary>Reads the weights of both passes.</summary>
    internal static NameModel Read(FormTable forms, NameLexicon lexicon, Stream weights)
    {
        var draft = NameWeights.Read(weights);
        return new(forms, lexicon, draft, NameWeights.Read(weights));
    }

    internal WordTypeReader NewReader() => new(Forms, Lexicon);
}
