using CsCheck;
using Marsad.Archive.Derivation;
using Marsad.Archive.Reports;
using Marsad.Archive.Review;

namespace Marsad.Archive.Tests.Review;

public sealed class AnyOrderTests
{
    private static readonly DateTimeOffset Morning = new(2018, 9, 12, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Decisions_and_reports_in_any_order_give_the_tables_that_a_rebuild_gives() => Gen.Shuffle(Reports()).SelectMany(order => Gen.Int[0, 10].Array[14], (order, steps) => (order, steps)).Sample(
        run =>
        {
            using var archive = new TemporaryArchive();
            archive.Add(run.order.Take(3));
            var waiting = new Queue<SourceReport>(run.order.Skip(3));
            for (var i = 0; i < run.steps.Length; i++)
            {
                archive.Time.Now += TimeSpan.FromMinutes(1);
                if (run.steps[i] < 3 && waiting.TryDequeue(out var report)) archive.Add(report);
                else Decide(archive, run.steps[i], i);
            }

            archive.Add(waiting);
            Desk.AssertRebuilds(archive);
            archive.Reopen();
            Derivations.Update(archive.Database, [.. new ReportStore(archive.Database).VersionIds().Select(id => Derivations.ChangeOf(archive.Database, id))]);
            Desk.AssertRebuilds(archive);
        },
        iter: 15, threads: 1);

    private static void Decide(TemporaryArchive archive, int step, int choice)
    {
        var accounts = archive.Database.List("SELECT account_id FROM account ORDER BY account_id", row => row.Text(0));
        if (accounts.Count == 0) return;
        var desk = Desk.Of(archive);
        var last = archive.Database.Number("SELECT ifnull(max(number), 0) FROM decision");
        var (one, other) = (accounts[choice % accounts.Count], accounts[choice * 7 % accounts.Count]);
        try
        {
            _ = step switch
            {
                3 => desk.Accept(one),
                4 => desk.Reject(one),
                5 => desk.Correct(one, [new(Slot.Status, ["uncertain"])]),
                6 => desk.Correct(one, [new(Slot.Type, ["damage"])]),
                7 => desk.Join([one, other]),
                8 => desk.Split([other, one, accounts[^1]]),
                9 => desk.JoinReports(["capture", "strike"]),
                _ => desk.Undo(1 + (choice % Math.Max(1, last))),
            };
        }
        catch (ArchiveException)
        {
            // What cannot be decided is refused and leaves nothing behind.
        }
    }

    private static SourceReport[] Reports()
    {
        var capture = SampleReports.Capture() with { Retrieved = Morning };
        return
        [
            capture,
            SampleReports.Strike() with { Retrieved = Morning },
            capture with { Text = capture.Text + " وأضاف المصدر أن الاشتباكات مستمرة.", Retrieved = Morning.AddHours(1) },
            capture with { Text = "قبل ذلك: " + capture.Text.Replace("سبعة", "تسعة", StringComparison.Ordinal), Retrieved = Morning.AddHours(2) },
            SampleReports.Capture("copy", "2018-09-12") with { Retrieved = Morning, Source = "صحيفة الجزيرة اليوم" },
            SampleReports.Strike("later", "2018-09-13") with { Retrieved = Morning },
            SampleReports.Of("denial", "2018-09-13", "التنظيم ينفي", "نفى تنظيم الدولة الإسلامية الخميس خسارة بلدة السوسة، وقال إن مقاتليه لا يزالون يسيطرون على البلدة.") with { Retrieved = Morning },
        ];
    }
}
