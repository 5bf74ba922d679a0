using Marsad.Engine.Data;
using Marsad.Engine.Learning;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging;

/// <summary>The tagger's learned file: weights and the classes of words.</summary>
internal sealed class TaggerModel(FeatureTable weights, FeatureTable classes)
{
    private static readonly Lazy<TaggerModel> Loaded = new(() =>
    {
        using var stream = DataFiles.Open("models/tagger.bin");
        return Read(stream);
    });

    /// <summary>The labels in the order of the weights in a row. INTJ is too rare to be learned and is left out to keep rows at sixteen bytes.</summary>
    internal static PartOfSpeech[] Labels { get; } = [.. Enum.GetValues<PartOfSpeech>().Where(tag => tag != PartOfSpeech.Intj)];

    internal static TaggerModel Shared => Loaded.Value;

    internal FeatureTable Weights { get; } = weights;

    internal static TaggerModel Read(Stream stream) => new(FeatureTable.Read(stream), FeatureTable.Read(stream));

    /// <summary>The classes of a folded form; all 0 for a form that the collection did not hold.</summary>
    internal WordClasses Classes(string folded) => ClassesOf(classes, folded);

    internal static WordClasses ClassesOf(FeatureTable table, string folded)
    {
        var row = table.Row(FeatureHash.Of(WordClasses.Key(folded)));
        if (row < 0) return default;
        var bytes = table.Weights(row);
        return new((ushort)bytes[0], (ushort)((bytes[2] * 100) + bytes[1]), (byte)bytes[3]);
    }
}
