using Marsad.Engine.Tagging;
using Marsad.Engine.Text;
using Marsad.Training.Names;

namespace Marsad.Engine.Tests.Tagging;

public sealed class NamesTests
{
    private static List<(string Text, NameKind Kind)> Names(string text)
    {
        var document = DocumentReader.Read(new("test", null, "", text));
        return [.. NameTagger.Tag(document).Select(name => (document.TextOf(name.Words), name.Kind))];
    }

    [Fact]
    public void People_and_places_of_a_plain_sentence_are_found()
    {
        var names = Names("وصل الرئيس محمود عباس إلى بغداد اليوم.");
        Assert.Contains(("محمود عباس", NameKind.Person), names);
        Assert.Contains(("بغداد", NameKind.Location), names);
    }

    [Fact]
    public void A_sentence_without_names_gives_none() => Assert.Empty(Names("كان الطقس باردا جدا في المساء ."));

    [Fact]
    public void Token_labels_are_written_as_the_data_sets_write_them()
    {
        var labels = NameTagger.Label([["زار", "كوفي", "عنان", "دمشق"], ["ثم", "غادر"]]).ToList();
        Assert.Equal(["O", "B-PER", "I-PER", "B-LOC"], labels[0]);
        Assert.Equal(["O", "O"], labels[1]);
    }

    [Fact]
    public void A_clitic_before_a_name_is_no_part_of_it()
    {
        var document = DocumentReader.Read(new("test", null, "", "تحدث الوزير عن العلاقات بين مصر وبريطانيا أمس."));
        Assert.Contains("بريطانيا", NameTagger.Tag(document).Select(name => document.TextOf(name.Words)));
    }

    [Fact]
    public void Labels_of_a_long_stream_are_as_many_as_its_tokens()
    {
        var sentences = Enumerable.Range(0, 700).Select(i => (IReadOnlyList<string>)[.. Enumerable.Repeat("بغداد", 1 + (i % 5))]).ToList();
        Assert.Equal(sentences.Select(sentence => sentence.Count), NameTagger.Label(sentences).Select(labels => labels.Length));
    }

    [Fact]
    public void A_name_with_a_wrong_end_counts_as_a_miss_and_as_a_false_alarm()
    {
        var score = new NameScore();
        score.Add([1, 2, 0, 3], [1, 0, 0, 3]);
        Assert.Equal(50, score.F1());
        Assert.Equal(0, score.F1(NameKind.Person));
        Assert.Equal(100, score.F1(NameKind.Location));
    }

    [Fact]
    public void Word_classes_put_words_of_like_neighbours_together()
    {
        // words 2 and 3 follow 0 and precede 1; words 4 and 5 the reverse
        var pairs = new Dictionary<(int, int), int> { [(0, 2)] = 9, [(2, 1)] = 9, [(0, 3)] = 8, [(3, 1)] = 8, [(1, 4)] = 9, [(4, 0)] = 9, [(1, 5)] = 8, [(5, 0)] = 8 };
        var trainer = new ClassTrainer(6, 4, pairs);
        trainer.Train(10);
        Assert.Equal(trainer.ClassOf[2], trainer.ClassOf[3]);
        Assert.Equal(trainer.ClassOf[4], trainer.ClassOf[5]);
        Assert.NotEqual(trainer.ClassOf[2], trainer.ClassOf[4]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800 \udfff ً ـ")]
    [InlineData("...")]
    public void Any_text_is_read_without_error(string text) => Assert.Empty(Names(text));
}
