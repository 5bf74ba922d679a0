using Marsad.Engine.Tagging;
using Marsad.Engine.Text;
using Marsad.Training.Tagging;

namespace Marsad.Engine.Tests.Tagging;

public sealed class WordModelTests
{
    [Fact]
    public void The_models_keep_their_promise_on_the_development_part_of_the_treebank()
    {
        if (SharedData.IsAbsent()) return;
        var quality = WordEvaluation.Score(Treebank.Read(SharedData.Path("treebank/padt-pos-dev.conllu.gz")!), Segmenter.Current, Tagger.Current);
        Assert.True(quality.Raw.F1 >= 0.985, quality.ToString());
        Assert.True(quality.TagAccuracy >= 0.964, quality.ToString());
    }

    [Fact]
    public void A_missing_word_inside_a_multi_word_token_costs_one_word()
    {
        var gold = WordAlignment.Words([("وبيته", [new("و", PartOfSpeech.Cconj), new("بيت", PartOfSpeech.Noun), new("ه", PartOfSpeech.Pron)]), ("هنا", [new("هنا", PartOfSpeech.Adv)])]);
        var system = WordAlignment.Words([("وبيته", [new("و", PartOfSpeech.Cconj), new("بيته", PartOfSpeech.Noun)]), ("هنا", [new("هنا", PartOfSpeech.Noun)])]);
        Assert.Equal(new WordScores(4, 3, 2, 1), WordAlignment.Score(gold, system));
    }

    [Fact]
    public void Models_fit_their_space() => Assert.True(Length("models/segmenter.bin") + Length("models/tagger.bin") <= 5_000_000);

    private static long Length(string name)
    {
        using var stream = Data.DataFiles.Open(name);
        return stream.Length;
    }
}
