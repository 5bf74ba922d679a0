using Marsad.Engine.Data;

namespace Marsad.Engine.Tagging.Names;

/// <summary>What the name tagger reads from its files; shared by all decoders.</summary>
internal sealed record NameModel(WordClusters Clusters, NameLexicon Lexicon, NameWeights Weights)
{
    internal const string WeightsFile = "models/names.bin";
    internal const string ClustersFile = "models/clusters.bin";

    /// <summary>Reads the embedded models.</summary>
    internal static NameModel Load()
    {
        using var clusters = DataFiles.Open(ClustersFile);
        using var weights = DataFiles.Open(WeightsFile);
        return new(WordClusters.Read(clusters), NameLexicon.Load(), NameWeights.Read(weights));
    }

    internal NameDecoder NewDecoder() => new(new WordTypeReader(Clusters, Lexicon), Weights);
}
