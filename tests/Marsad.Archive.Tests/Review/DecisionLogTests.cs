using Marsad.Archive.Review;

namespace Marsad.Archive.Tests.Review;

public sealed class DecisionLogTests
{
    [Theory]
    [InlineData("UPDATE decision SET reviewer = 'x' WHERE number = 1")]
    [InlineData("DELETE FROM decision WHERE number = 2")]
    [InlineData("INSERT OR REPLACE INTO decision SELECT number, made, 'x', kind, undoes, subjects, payload, previous_hash, hash FROM decision WHERE number = 1")]
    [InlineData("INSERT INTO decision SELECT number + 5, made, reviewer, kind, undoes, subjects, payload, hash, 'x' FROM decision WHERE number = 2")]
    [InlineData("DELETE FROM decision_subject")]
    public void The_file_itself_refuses_to_change_what_was_decided(string sql)
    {
        using var archive = Reviewed();
        Assert.Contains("decisions are", Assert.Throws<ArchiveException>(() => archive.Database.Script(sql)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_entry_is_chained_to_the_one_before()
    {
        using var archive = Reviewed();
        var entries = new DecisionLog(archive.Database).Entries().ToList();
        Assert.Equal([1, 2], entries.Select(entry => entry.Number));
        Assert.Equal("", entries[0].PreviousHash);
        Assert.Equal(entries[0].Hash, entries[1].PreviousHash);
        Assert.All(entries, entry => Assert.Equal(entry.ExpectedHash(), entry.Hash));
        Assert.NotEqual(entries[0].Hash, (entries[0] with { Reviewer = "x" }).ExpectedHash());
    }

    private static TemporaryArchive Reviewed()
    {
        var archive = new TemporaryArchive();
        archive.Add(SampleReports.Capture());
        Desk.Of(archive).Accept(Desk.Account(archive, "capture", "capture"));
        Desk.Of(archive).Note("capture", "راجع الصورة مع النص");
        return archive;
    }
}
