using Marsad.Engine.Data;
using Marsad.Engine.Learning;

namespace Marsad.Engine.Events.Judging;

/// <summary>The weights of the three logistic regressions that judge events (data/models/events.bin, trained by <c>marsad train events</c>).</summary>
/// <param name="Mentions">Whether a word tells of an event of a type.</param>
/// <param name="Links">Whether two mentions tell of one occurrence.</param>
/// <param name="Occurrences">Whether an occurrence is an event of its own that a coder codes.</param>
internal sealed record JudgeModel(Func<uint, float> Mentions, Func<uint, float> Links, Func<uint, float> Occurrences)
{
    internal const string File = "models/events.bin";
    private static readonly Lazy<JudgeModel> Lazily = new(Load);

    /// <summary>The model that ships with the engine.</summary>
    internal static JudgeModel Embedded => Lazily.Value;

    private static JudgeModel Load()
    {
        using var stream = DataFiles.Open(File);
        return new(Read(stream), Read(stream), Read(stream));
    }

    private static Func<uint, float> Read(Stream stream)
    {
        var table = FeatureTable.Read(stream);
        return feature => table.Weight(feature) * table.Scale;
    }
}
