using CsCheck;
using Marsad.Archive.Derivation;
using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Tests.Search;

public sealed class SearchRebuildTests
{
    [Fact]
    public void The_index_holds_the_same_words_whatever_the_order_and_after_a_rebuild()
    {
        var morning = new DateTimeOffset(2018, 9, 12, 6, 0, 0, TimeSpan.Zero);
        var capture = SampleReports.Capture() with { Retrieved = morning };
        SourceReport[] reports =
        [
            capture, SampleReports.Strike() with { Retrieved = morning }, SampleReports.Strike("later", "2018-09-13") with { Retrieved = morning },
            capture with { Text = capture.Text + " وأضاف المصدر أن القصف مستمر.", Retrieved = morning.AddHours(1) },
            capture with { Text = "حذفت الوكالة الخبر.", Retrieved = morning.AddHours(2) },
        ];
        string? expected = null;
        Gen.Shuffle(reports).Sample(
            order =>
            {
                using var archive = new TemporaryArchive();
                foreach (var report in order) archive.Add(report);
                var incremental = Content(archive.Database);
                Derivations.Rebuild(archive.Database);
                Assert.Equal(incremental, Content(archive.Database));
                expected ??= incremental;
                Assert.Equal(expected, incremental);
            },
            iter: 8, threads: 1);
    }

    // each term with the version, column and position where it stands
    private static string Content(Database database)
    {
        database.Script("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_instance USING fts5vocab(main, search_text, instance);");
        var terms = database.List("SELECT version_id, term, col, offset FROM temp.search_instance JOIN search_document ON docid = doc", row => $"{row.Text(0)} {row.Text(1)} {row.Text(2)} {row.Long(3)}");
        return string.Join('\n', terms.Order(StringComparer.Ordinal));
    }
}
