using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

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

    [Theory]
    [InlineData("")]
    [InlineData("\ud800 \udfff ً ـ")]
    [InlineData("...")]
    public void Any_text_is_read_without_error(string text) => Assert.Empty(Names(text));
}
