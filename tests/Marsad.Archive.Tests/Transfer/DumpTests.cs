using System.IO.Compression;
using System.Text;
using CsCheck;
using Marsad.Archive.Derivation;
using Marsad.Archive.Sqlite;
using Marsad.Archive.Tests.Review;
using Marsad.Archive.Transfer;

namespace Marsad.Archive.Tests.Transfer;

public sealed class DumpTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("marsad-dump-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_dump_that_is_loaded_and_dumped_again_has_the_same_bytes()
    {
        using var archive = Filled();
        var first = Dump(archive.File, "first.gz");
        var tables = TableText.Of(archive.Database);
        DumpReader.Load(first, At("loaded.db"), null, CancellationToken.None);
        using var loaded = ArchiveFile.Open(At("loaded.db"), ArchiveAccess.Read);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(Dump(loaded, "second.gz")));
        Assert.Equal(tables, TableText.Of(loaded.Database));
        Assert.Equal(["first.gz", "loaded.db", "second.gz"], folder.GetFiles().Select(file => file.Name).Where(name => !name.Contains("-wal", StringComparison.Ordinal) && !name.Contains("-shm", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_order_in_which_reports_came_does_not_show_in_a_dump()
    {
        var reports = new[] { SampleReports.Capture(), SampleReports.Strike(), SampleReports.Of("odd", "2018-05-01", "عنوان \ud800", "نص \ud800 غريب \0 ‏وفيه\u202e علامات") };
        var dumps = new List<byte[]>();
        Gen.Shuffle(reports).Sample(
            order =>
            {
                using var archive = new TemporaryArchive();
                foreach (var report in order) archive.Add(report);
                dumps.Add(File.ReadAllBytes(Dump(archive.File, "order.gz")));
            },
            iter: 6, threads: 1);
        Assert.All(dumps, dump => Assert.Equal(dumps[0], dump));
    }

    [Fact]
    public void Every_table_is_either_dumped_or_derived()
    {
        using var archive = new TemporaryArchive();
        var derived = Derivations.All.SelectMany(derivation => derivation.Tables).ToHashSet(StringComparer.Ordinal);
        var tables = archive.Database.List("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'", row => row.Text(0));
        Assert.Empty(tables.Except(derived, StringComparer.Ordinal).Except(BaseTables.All, StringComparer.Ordinal));
        Assert.DoesNotContain(BaseTables.All, derived.Contains);
    }

    [Fact]
    public void An_archive_that_exists_is_not_written_over()
    {
        using var archive = Filled();
        var dump = Dump(archive.File, "dump.gz");
        Assert.Contains("exists already", Assert.Throws<ArchiveException>(() => DumpReader.Load(dump, archive.Path, null, CancellationToken.None)).Message, StringComparison.Ordinal);
        Assert.Contains("is no dump", Assert.Throws<ArchiveException>(() => DumpWriter.Write(archive.File, archive.Path, null, CancellationToken.None)).Message, StringComparison.Ordinal);
        File.WriteAllText(At("notes.txt"), "ملاحظات");
        Assert.Throws<ArchiveException>(() => Dump(archive.File, "notes.txt"));
        Assert.Throws<ArchiveException>(() => Dump(archive.File, "nowhere/dump.gz"));
    }

    [Theory]
    [InlineData("\"marsad\":\"dump\"", "\"marsad\":\"dumb\"", "no dump of Marsad")]
    [InlineData("\"version\":1", "\"version\":2", "another Marsad wrote it")]
    [InlineData("\"table\":\"version\"", "\"table\":\"sqlite_master\"", "tables are not those")]
    [InlineData("\"version_id\",\"report_id\"", "\"version_id\",\"x; DROP TABLE version\"", "columns of version")]
    [InlineData("\"ndjson\"", "17", "not of its type")]
    [InlineData("\"ndjson\"", "[[[[[[1]]]]]]", "no JSON")]
    [InlineData("\"ndjson\"", "\"\\ud800\"", "no text")]
    [InlineData("\"ndjson\",", "", "too few or too many values")]
    [InlineData("\"base64\":\"", "\"base64\":\"!", "not of its type")]
    [InlineData("\"وكالة الفرات\"", "\"وكالة أخرى\"", "lines are not those that were written")]
    [InlineData("\"سلمى\"", "\"غيرها\"", "lines are not those that were written")]
    public void A_dump_that_was_tampered_with_is_refused_and_leaves_nothing(string old, string other, string message)
    {
        using var archive = Filled();
        var dump = Dump(archive.File, "dump.gz");
        var text = Text(dump);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(dump, text.Replace(old, other, StringComparison.Ordinal));
        AssertRefused(dump, message);
    }

    [Theory]
    [InlineData("https://example.org/strike", "https://example.org/other", "identifiers")]
    [InlineData("\"غارات على صعدة\"", "\"غارات على مأرب\"", "SHA-256")]
    [InlineData("\"سلمى\"", "\"غيرها\"", "hash does not fit")]
    public void A_forged_dump_with_a_right_sum_is_refused(string old, string other, string message)
    {
        using var archive = Filled();
        var dump = Dump(archive.File, "dump.gz");
        Write(dump, WithSum(Text(dump).Replace(old, other, StringComparison.Ordinal)));
        AssertRefused(dump, message);
    }

    [Fact]
    public void A_dump_that_is_cut_off_anywhere_is_refused()
    {
        using var archive = Filled();
        var dump = Dump(archive.File, "dump.gz");
        var bytes = File.ReadAllBytes(dump);
        var lines = Text(dump).Split('\n');
        foreach (var part in new[] { 0, 1, 2, bytes.Length / 2, bytes.Length - 40 })
        {
            File.WriteAllBytes(dump, bytes[..part]);
            AssertRefused(dump, "refused");
        }

        Write(dump, string.Join('\n', lines[..^2]) + "\n");
        AssertRefused(dump, "end is missing");
        Write(dump, string.Join('\n', lines) + lines[^2] + "\n");
        AssertRefused(dump, "something follows");
    }

    [Fact]
    public void A_dump_that_expands_without_end_is_refused()
    {
        using (var bomb = new GZipStream(File.Create(At("bomb.gz")), CompressionLevel.Optimal))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 100; i++) bomb.Write(zeros);
        }

        AssertRefused(At("bomb.gz"), "expands to more than");
    }

    private static TemporaryArchive Filled()
    {
        var archive = new TemporaryArchive();
        archive.Add(SampleReports.Capture(), SampleReports.Strike());
        archive.Time.Now += TimeSpan.FromHours(1);
        archive.Add(SampleReports.Capture() with { Text = SampleReports.Capture().Text + " وأضاف المصدر أن الاشتباكات مستمرة." });
        Desk.Of(archive).Accept(Desk.Account(archive, "strike", "air_strike"));
        Desk.Of(archive).Join([Desk.Account(archive, "strike", "air_strike"), Desk.Account(archive, "capture", "capture")]);
        Desk.Of(archive).Undo(1);
        return archive;
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    private string Dump(ArchiveFile archive, string name)
    {
        DumpWriter.Write(archive, At(name), null, CancellationToken.None);
        return At(name);
    }

    private void AssertRefused(string dump, string message)
    {
        Assert.Contains(message, Assert.Throws<ArchiveException>(() => DumpReader.Load(dump, At("refused.db"), null, CancellationToken.None)).Message, StringComparison.Ordinal);
        Assert.Empty(folder.GetFiles("refused*"));
    }

    private static string Text(string dump)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(dump), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    private static void Write(string dump, string text)
    {
        using var output = new GZipStream(File.Create(dump), CompressionLevel.Fastest);
        output.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string WithSum(string text)
    {
        var body = text[..(text.LastIndexOf('\n', text.Length - 2) + 1)];
        var sum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(body)));
        return $"{body}{{\"lines\":{body.Count(unit => unit == '\n')},\"sha256\":\"{sum}\"}}\n";
    }
}
