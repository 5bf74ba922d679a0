using CsCheck;
using Marsad.Archive.Families;
using Marsad.Archive.Reports;

namespace Marsad.Archive.Tests.Families;

public sealed class FamilyOrderTests
{
    private static readonly string[] Paragraphs = [WireStories.Lead, WireStories.Detail, WireStories.Background, WireStories.OtherNews, WireStories.Retold];

    // few paragraphs in many reports: every key's list is longer than the reach, so that links come and go with their neighbours; the same text under the same address was always
    // published and retrieved at the same time, since the archive keeps the first of two documents that differ in nothing else
    private static readonly Gen<SourceReport[]> Reports =
        Gen.Select(Gen.Int[0, 13], Gen.Int[0, Paragraphs.Length - 1].Array[1, 3])
            .Select((id, paragraphs) => WireStories.Of($"n{id}", $"2018-09-{10 + (id * 7 % 12)}", "خبر", [.. paragraphs.Select(i => Paragraphs[i])]) with
            {
                Retrieved = new(2018, 9, 21, paragraphs.Sum(), 0, 0, TimeSpan.Zero),
            })
            .Array[8, 24];

    [Fact]
    public void Families_do_not_depend_on_the_order_of_the_reports_nor_on_the_batches() =>
        Gen.Select(Reports, Gen.Int[0, int.MaxValue], Gen.Int[1, 7]).Sample(
            (reports, seed, size) =>
            {
                using var archive = new TemporaryArchive();
                using var other = new TemporaryArchive();
                archive.AddUncoded(reports);
                var shuffled = (SourceReport[])reports.Clone();
                new Random(seed).Shuffle(shuffled);
                foreach (var batch in shuffled.Chunk(size)) other.AddUncoded(batch);
                var tables = archive.FamilyTables();
                Assert.Equal(tables, other.FamilyTables());
                archive.RebuildFamilies();
                Assert.Equal(tables, archive.FamilyTables());
            },
            iter: 60, threads: 1);

    [Fact]
    public void Every_report_is_in_one_family_that_one_of_its_reports_leads() =>
        Reports.Sample(
            reports =>
            {
                using var archive = new TemporaryArchive();
                var ids = archive.AddUncoded(reports).ToHashSet();
                var queries = new FamilyQueries(archive.Database);
                Assert.All(ids, id => Assert.Contains(id, queries.FamilyOf(id)!.Reports));
                Assert.Equal(ids.Count, ids.Select(id => queries.FamilyOf(id)!).DistinctBy(family => family.FamilyId).Sum(family => family.Reports.Length));
                Assert.All(ids, id => Assert.Equal(queries.FamilyOf(id)!.Reports[0], queries.FamilyOf(id)!.Lead));
            },
            iter: 20, threads: 1);
}
