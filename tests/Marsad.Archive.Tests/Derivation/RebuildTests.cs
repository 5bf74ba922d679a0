using CsCheck;
using Marsad.Archive.Derivation;
using Marsad.Archive.Reports;
using Marsad.Archive.Tests.Incidents;

namespace Marsad.Archive.Tests.Derivation;

public sealed class RebuildTests
{
    private static readonly DateTimeOffset Morning = new(2018, 9, 12, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_rebuild_gives_the_rows_of_the_incremental_way_whatever_the_order()
    {
        var reports = Reports();
        string? expected = null;
        Gen.Shuffle(reports).Sample(
            order =>
            {
                using var archive = new TemporaryArchive();
                for (var i = 0; i < order.Length; i += 2) archive.Add(order.Skip(i).Take(2));
                var incremental = TableText.Of(archive.Database);
                Derivations.Rebuild(archive.Database);
                Assert.Equal(incremental, TableText.Of(archive.Database));
                expected ??= incremental;
                Assert.Equal(expected, incremental);
            },
            iter: 12, threads: 1);
    }

    private static SourceReport[] Reports()
    {
        var capture = SampleReports.Capture() with { Retrieved = Morning };
        var strike = SampleReports.Strike() with { Retrieved = Morning };
        return
        [
            capture,
            strike,
            capture with { Text = capture.Text + " وأضاف المصدر أن الاشتباكات مستمرة.", Retrieved = Morning.AddHours(1) },
            SampleReports.Capture("copy", "2018-09-12") with { Retrieved = Morning, Source = "صحيفة الجزيرة اليوم" },
            SampleReports.Strike("later", "2018-09-13") with { Retrieved = Morning },
            SampleReports.Of("denial", "2018-09-13", "التنظيم ينفي", "نفى تنظيم الدولة الإسلامية الخميس خسارة بلدة السوسة، وقال إن مقاتليه لا يزالون يسيطرون على البلدة.") with { Retrieved = Morning },
            .. IncidentReports.All().Select(report => report with { Retrieved = Morning }),
        ];
    }
}
