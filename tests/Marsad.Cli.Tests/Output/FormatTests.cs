using Marsad.Cli.Output;

namespace Marsad.Cli.Tests.Output;

public sealed class FormatTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void The_table_reads_as_approved(int width) => Approval.Check(Approval.Of(new TableFormat(new(width, false, false))), $"table-{width}.txt");

    [Fact]
    public void The_table_in_a_terminal_reads_as_approved() => Approval.Check(Approval.Of(new TableFormat(new(100, true, true))), "table-colour.txt");

    [Fact]
    public void The_tsv_reads_as_approved() => Approval.Check(Approval.Of(new TsvFormat()), "record.tsv");

    [Fact]
    public void The_page_reads_as_approved() => Approval.Check(Approval.Of(new HtmlFormat()), "record.html");

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void No_line_of_the_table_is_wider_than_the_terminal(int width)
    {
        foreach (var line in Approval.Of(new TableFormat(new(width, false, false))).Split('\n'))
            Assert.True(DisplayWidth.Of(line) <= width, line);
    }

    [Fact]
    public void Nothing_of_a_report_is_markup_in_the_page()
    {
        var page = Approval.Of(new HtmlFormat());
        Assert.DoesNotContain("<b>شبرا", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;شبرا&lt;/b&gt;", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "' x")]
    [InlineData("\rx", "' x")]
    [InlineData("a\tb\nc", "a b c")]
    [InlineData("خبر", "خبر")]
    public void A_cell_that_a_spreadsheet_would_take_for_a_formula_is_defused(string cell, string expected) => Assert.Equal(expected, TsvFormat.Defused(cell));

    [Fact]
    public void Controls_of_a_report_do_not_steer_the_terminal() => Assert.Equal("a [31mb", LineWrap.Cut("a\e[31mb", 20));
}
