using CsCheck;
using Marsad.Archive.Lookup;
using Marsad.Archive.Search;

namespace Marsad.Archive.Tests.Search;

public sealed class SearchQueryTests : IDisposable
{
    private readonly TemporaryArchive archive = new();

    public SearchQueryTests() => archive.Add(SampleReports.Capture(), SampleReports.Strike());

    public void Dispose() => archive.Dispose();

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("\"غارات")]
    [InlineData("title:")]
    [InlineData("title:\"")]
    [InlineData("غارات\" OR 1=1 --")]
    [InlineData("غارات\"; DROP TABLE version; --")]
    [InlineData("{title text} : غارات")]
    [InlineData("NEAR(غارات صعدة, 5)")]
    [InlineData("^غارات + صعدة")]
    [InlineData("facets:treport")]
    [InlineData("* ** غ*")]
    [InlineData("- -- -\" OR OR | NOT")]
    [InlineData("=")]
    [InlineData("=\"")]
    [InlineData("((((غارات)")]
    [InlineData("\ud800 \udfff \0 \u202e")]
    [InlineData("https://example.org/a?b=c&d='e'")]
    public void No_query_reaches_the_database_as_syntax(string text) => Ask(text);

    [Fact]
    public void Any_text_is_a_query_or_a_problem_in_words() =>
        Gen.String[Gen.OneOf(Gen.Char["\"«»“”=-|*():' \t\0{}^+,;\\ORNADtile"], Gen.Char["قصفغارتصعدةبالوـً"], Gen.Char), 0, 60].Sample(Ask, iter: 2000, threads: 1);

    [Fact]
    public void Longest_queries_are_refused_in_words()
    {
        Assert.NotNull(Read(new('ق', 1001)).Problem);
        Assert.NotNull(Read(string.Concat(Enumerable.Repeat("قصف ", 60))).Problem);
    }

    [Fact]
    public void A_long_phrase_is_no_more_combinations_than_the_index_bears()
    {
        var (query, _) = Read("\"" + string.Join(' ', Enumerable.Repeat("المدنيين", 14)) + "\"");
        Assert.True(SearchExpression.Of(query!).Length < 20_000);
    }

    private (SearchQuery? Query, string? Problem) Read(string text) => SearchQueryReader.Read(text, new SearchNames(archive.Database));

    private void Ask(string text)
    {
        var (query, problem) = Read(text);
        Assert.True(query is null != problem is null);
        if (query is null || query.Wanted.IsEmpty) return;
        foreach (var hit in new Searcher(archive.Database).Search(new(query)).Hits)
            Assert.All(hit.Marks, mark => Assert.False(string.IsNullOrWhiteSpace(mark.Of(hit.Content))));
    }
}
