using Marsad.Archive.Lookup;
using Marsad.Archive.Search;

namespace Marsad.Archive.Tests.Search;

public sealed class SearcherTests : IDisposable
{
    private readonly TemporaryArchive archive = new();

    public SearcherTests() => archive.Add(
        SampleReports.Of("plain", "2018-03-01", "قصف على حرستا", "تعرضت بلدة حرستا في ريف دمشق لقصف مدفعي عنيف مساء الأربعاء."),
        SampleReports.Of("article", "2018-03-02", "", "قال ناشطون إن القصف المدفعي توقف منذ الصباح في بلدة هجين."),
        SampleReports.Of("clitics", "2018-03-03", "بيان", "نددت الوزارة بالقصف، وبقصفها الأحياء السكنية، ودعت إلى هدنة.", "صحيفة الميناء"),
        SampleReports.Of("pointed", "2018-03-04", "", "شُنَّتْ غاراتٌ وقـــصْـــفٌ صاروخيٌّ على مدينةِ إدلبَ."),
        SampleReports.Of("other", "2018-03-05", "اتفاق تبادل", "أعلنت حركة حماس التوصل إلى هدنة مع إسرائيل بوساطة مصرية. #هدنة_غزة"));

    public void Dispose() => archive.Dispose();

    [Theory]
    [InlineData("بالقصف")]
    [InlineData("قصف")]
    [InlineData("القصف")]
    [InlineData("والقصف")]
    [InlineData("قَصْفٌ")]
    public void A_word_is_found_with_any_particle_article_pronoun_or_mark(string query) =>
        Assert.Equal(["article", "clitics", "plain", "pointed"], archive.Found(query));

    [Fact]
    public void Hits_are_marked_as_they_are_written()
    {
        var pointed = Assert.Single(archive.Search("قصف مدينة إدلب").Hits);
        Assert.Equal(["وقـــصْـــفٌ", "مدينةِ", "إدلبَ"], pointed.Marked());
        Assert.Equal(["بالقصف", "وبقصفها"], archive.Search("القصف source:الميناء").Hits.Single().Marked());
        Assert.Equal(["قصف", "لقصف"], archive.Search("قصف حرستا -هدنة").Hits.Single().Marked().Where(word => word.Contains("قصف", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_phrase_is_words_next_to_each_other_in_their_order()
    {
        Assert.Equal(["article", "plain"], archive.Found("\"القصف المدفعي\""));
        Assert.Empty(archive.Found("\"مدفعي قصف\""));
        Assert.Equal(["القصف المدفعي", "هجين"], archive.Search("«قصف مدفعي» هجين").Hits.Single().Marked());
    }

    [Fact]
    public void One_quoted_word_or_an_equals_sign_asks_for_the_exact_form()
    {
        Assert.Equal(["clitics"], archive.Found("\"بالقصف\""));
        Assert.Equal(["article"], archive.Found("=القصف"));
        Assert.Equal(["article"], archive.Found("=\"القصف المدفعي\""));
        Assert.Empty(archive.Found("=\"قصف المدفعي\""));
    }

    [Fact]
    public void The_words_of_a_hashtag_are_words()
    {
        Assert.Equal(["other"], archive.Found("\"هدنة غزة\""));
        Assert.Equal(["حماس", "هدنة", "هدنة"], archive.Search("هدنة حماس").Hits.Single().Marked());
    }

    [Fact]
    public void Operators_join_and_exclude()
    {
        Assert.Equal(["clitics", "other"], archive.Found("هدنة"));
        Assert.Equal(["other"], archive.Found("هدنة -قصف"));
        Assert.Equal(["other"], archive.Found("هدنة NOT قصف"));
        Assert.Equal(["other", "pointed"], archive.Found("حماس OR غارات"));
        Assert.Equal(["pointed"], archive.Found("حماس | غارات إدلب"));
        Assert.Equal(["article", "other", "pointed"], archive.Found("-حرستا -وزارة"));
        Assert.Equal(["article", "plain"], archive.Found("مدفع*"));
    }

    [Fact]
    public void Fields_narrow_the_search()
    {
        Assert.Equal(["plain"], archive.Found("title:قصف"));
        Assert.Equal(["article", "clitics", "plain", "pointed"], archive.Found("text:قصف"));
        Assert.Equal(["clitics"], archive.Found("source:ميناء"));
        Assert.Equal(["other"], archive.Found("actor:حماس"));
        Assert.Equal(["other"], archive.Found("type:agreement هدنة"));
        Assert.Equal(["قصف"], archive.Search("title:قصف").Hits.Single().Marked());
    }

    [Fact]
    public void A_place_holds_its_parts_and_a_family_its_types()
    {
        Assert.Contains("plain", archive.Found("place:سوريا"));
        Assert.Contains("plain", archive.Found("place:حرستا"));
        Assert.DoesNotContain("plain", archive.Found("place:العراق"));
        Assert.Contains("plain", archive.Found("type:violence"));
    }

    [Fact]
    public void Days_bound_the_search_and_their_order_can_be_asked_for()
    {
        Assert.Equal(["article", "clitics"], archive.Found("قصف", new(2018, 3, 2), new(2018, 3, 3)));
        var answer = archive.Search("قصف", byDate: true);
        Assert.Equal(["pointed", "clitics", "article", "plain"], answer.Hits.Select(hit => hit.Version.ExternalId));
        Assert.Equal(4, answer.Total);
    }

    [Fact]
    public void Many_hits_are_ranked_by_their_titles_and_then_by_date_and_none_is_lost()
    {
        var (query, _) = SearchQueryReader.Read("قصف", new SearchNames(archive.Database));
        var searcher = new Searcher(archive.Database) { MostRanked = 3 };
        Assert.Equal(["plain", "pointed", "clitics", "article"], searcher.Search(new(query!)).Hits.Select(hit => hit.Version.ExternalId));
        Assert.Equal(["pointed", "clitics"], searcher.Search(new(query!, Skip: 1, Limit: 2)).Hits.Select(hit => hit.Version.ExternalId));
        Assert.Equal(["article"], searcher.Search(new(query!, Skip: 3)).Hits.Select(hit => hit.Version.ExternalId));
    }

    [Fact]
    public void A_hit_in_the_title_comes_first() => Assert.Equal("plain", archive.Search("قصف").Hits[0].Version.ExternalId);

    [Fact]
    public void A_superseded_version_is_not_found()
    {
        archive.Time.Now += TimeSpan.FromHours(1);
        archive.Add(SampleReports.Of("article", "2018-03-02", "", "صححت الوكالة الخبر: لم تشهد البلدة معارك."));
        Assert.Equal(["clitics", "plain", "pointed"], archive.Found("قصف"));
        Assert.Equal(["article"], archive.Found("معارك"));
    }

    [Fact]
    public void Names_that_nobody_bears_are_told()
    {
        var names = new SearchNames(archive.Database);
        Assert.Contains("No place", SearchQueryReader.Read("place:كذاوكذا", names).Problem, StringComparison.Ordinal);
        Assert.Contains("no one actor", SearchQueryReader.Read("actor:الجيش", names).Problem, StringComparison.Ordinal);
        Assert.Contains("No actor", SearchQueryReader.Read("actor:\"كذا وكذا\"", names).Problem, StringComparison.Ordinal);
        Assert.Contains("air_strike", SearchQueryReader.Read("type:raid", names).Problem, StringComparison.Ordinal);
    }
}
