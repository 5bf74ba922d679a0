using Marsad.Bench.Generation;
using Marsad.Engine;

namespace Marsad.Cli.Tests.Bench;

public sealed class ReportGeneratorTests
{
    private readonly ReportGenerator generator = new(BenchmarkTests.Samples());

    [Fact]
    public void The_same_seed_gives_the_same_reports_and_another_seed_others()
    {
        Assert.Equal(Texts(1), Texts(1));
        Assert.NotEqual(Texts(1), Texts(2));
    }

    [Fact]
    public void Reports_differ_and_read_like_news()
    {
        var reports = generator.Make(200).ToList();
        Assert.Equal(200, reports.Select(report => report.Address).Distinct().Count());
        Assert.True(reports.Select(report => report.Title + report.Text).Distinct().Count() > 175);
        var events = reports.Take(20).Sum(report => ReportCoder.Code(new(report.ExternalId!, report.Published!.Day, report.Title, report.Text)).Events.Length);
        Assert.True(events > 40);
    }

    private List<string> Texts(int seed) => [.. generator.Make(50, seed).Select(report => $"{report.Published} {report.Source} {report.Title} {report.Text}")];
}
