using Marsad.Engine.Data;

namespace Marsad.Engine.Tagging.Names;

/// <summary>What the name tagger reads from its files; shared by all decoders.</summary>
/// <param name="Clusters">Word classes.</param>
/// <param name="Lexicon">Word lists.</param>
/// <param name="Draft">The weights of the first pass.</param>
/// <param name="Final">The weights of the second pass; <see cref="NameWeights.Empty"/> for none.</param>
internal sealed record NameModel(WordClusters Clusters, NameLexicon Lexicon, NameWeights Draft, NameWeights Final)
{
    internal const string WeightsFile = "models/names.bin";
    internal const string ClustersFile = "models/clusters.bin";

    /// <summary>Reads the embedded models.</summary>
    internal static NameModel Load()
    {
        using var clusters = DataFiles.Open(ClustersFile);
        using var weights = DataFiles.Open(WeightsFile);
        return Read(WordClusters.Read(clusters), NameLexicon.Load(), weights);
    }

    /// <summary>Reads the weights of both passes.</summary>
    internal static NameModel Read(WordClusters clusters, NameLexicon lexicon, Stream weights)
    {
        var draft = NameWeights.Read(weights);
        return new(clusters, lexicon, draft, NameWeights.Read(weights));
    }

    internal WordTypeReader NewReader() => new(Clusters, Lexicon);
}
