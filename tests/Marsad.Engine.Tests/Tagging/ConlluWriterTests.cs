using Marsad.Engine.Tagging;
using Marsad.Training.Tagging;

namespace Marsad.Engine.Tests.Tagging;

public sealed class ConlluWriterTests
{
    private static string Write(string input, TagInput kind)
    {
        var output = new StringWriter();
        new ConlluWriter(output).WriteAll(new StringReader(input), kind);
        return output.ToString();
    }

    [Fact]
    public void A_token_of_several_words_is_a_range_with_restored_forms()
    {
        var lines = Write("منع بيع السلاح للتجار.\n", TagInput.Sentences).Split('\n');
        Assert.Equal("# text = منع بيع السلاح للتجار.", lines[1]);
        Assert.Equal("4-5\tللتجار\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No", lines[5]);
        Assert.Equal("4\tل\t_\tADP\t_\t_\t_\t_\t_\t_", lines[6]);
        Assert.Equal("5\tالتجار\t_\tNOUN\t_\t_\t_\t_\t_\t_", lines[7]);
        Assert.Equal("6\t.\t_\tPUNCT\t_\t_\t_\t_\t_\t_", lines[8]);
    }

    [Fact]
    public void Names_stand_with_the_surface_token()
    {
        var output = Write("زار الرئيس الفرنسي ايمانويل ماكرون مدينة بيروت وباريس\n", TagInput.Sentences);
        Assert.Contains("\tEntity=B-PER\n", output, StringComparison.Ordinal);
        Assert.Contains("\tEntity=I-PER\n", output, StringComparison.Ordinal);
        Assert.Contains("وباريس\t_\t_\t_\t_\t_\t_\t_\tEntity=B-LOC\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_words_are_not_split_again()
    {
        var sentences = Treebank.Read(new StringReader(Write("و\nبالقصف\n\nانتهى\n.\n", TagInput.Words))).ToList();
        Assert.Equal(["و بالقصف", "انتهى ."], sentences.Select(sentence => string.Join(' ', sentence.Words.Select(word => word.Form))));
    }

    [Fact]
    public void Given_tokens_are_not_cut_again_but_split()
    {
        var sentence = Treebank.Read(new StringReader(Write("عام\n2017/2018\nوبالقصف\n", TagInput.Tokens))).Single();
        Assert.Equal(["عام", "2017/2018", "وبالقصف"], sentence.Tokens.Select(token => token.Form));
        Assert.Equal(["و", "ب", "القصف"], sentence.Tokens[2].Words.Select(word => word.Form));
    }

    [Fact]
    public void Blank_lines_make_no_sentences() => Assert.Equal("", Write("\n  \n\n", TagInput.Sentences));
}
