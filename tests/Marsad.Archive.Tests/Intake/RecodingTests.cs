using Marsad.Archive.Intake;
using Marsad.Archive.Tests.Review;
using Marsad.Engine;
using Marsad.Engine.Records;

namespace Marsad.Archive.Tests.Intake;

public sealed class RecodingTests
{
    [Fact]
    public async Task Reports_that_the_present_engine_read_are_left_as_they_are()
    {
        using var archive = Filled();
        Assert.Equal(new(0, 0, 0, 0), await new Recoding(archive.File).RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Another_engine_reads_all_anew_and_the_tables_are_those_of_a_rebuild()
    {
        using var archive = Filled();
        var sums = await Newer(archive).RunAsync(CancellationToken.None);
        Assert.Equal((3, 3, 0), (sums.Outdated, sums.Recoded, sums.Failed));
        Assert.Equal(0, Desk.Accounts(archive, "capture", "capture"));
        Desk.AssertRebuilds(archive);
        Assert.Equal(0, (await Newer(archive).RunAsync(CancellationToken.None)).Outdated);
    }

    [Fact]
    public async Task A_report_on_which_the_engine_fails_keeps_its_record()
    {
        using var archive = Filled();
        var problems = new List<string>();
        var sums = await new Recoding(archive.File) { Engine = "newer", Coder = _ => throw new InvalidOperationException("kaputt"), Problem = problems.Add }.RunAsync(CancellationToken.None);
        Assert.Equal((0, 3), (sums.Recoded, sums.Failed));
        Assert.All(problems, problem => Assert.Contains("kaputt", problem, StringComparison.Ordinal));
        Assert.Equal(1, Desk.Accounts(archive, "capture", "capture"));
    }

    [Fact]
    public async Task What_was_accepted_stays_and_what_was_rejected_stays_away()
    {
        using var archive = Filled();
        Desk.Of(archive).Accept(Desk.Account(archive, "capture", "capture"));
        Desk.Of(archive).Reject(Desk.Account(archive, "strike", "air_strike"));
        await Newer(archive).RunAsync(CancellationToken.None);
        Assert.Equal((1, 0), (Desk.Accounts(archive, "capture", "capture"), Desk.Accounts(archive, "strike", "air_strike")));
        Desk.AssertRebuilds(archive);
    }

    private static TemporaryArchive Filled()
    {
        var archive = new TemporaryArchive();
        archive.Add(SampleReports.Capture(), SampleReports.Strike(), SampleReports.Strike("later", "2018-09-13"));
        return archive;
    }

    /// <summary>An engine that no longer knows captures.</summary>
    private static Recoding Newer(TemporaryArchive archive) => new(archive.File) { Engine = "newer", Coder = report => Desk.Without(EventType.Capture)(ReportCoder.Code(report)) };
}
