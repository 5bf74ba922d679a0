using System.IO.Compression;
using System.Text.Json;
using Marsad.Archive.Families;
using Marsad.Archive.Reports;
using Marsad.Engine.Tests;

namespace Marsad.Archive.Tests.Families;

public sealed class LabelledPairTests
{
    [Fact]
    public void Families_are_right_on_pairs_labelled_by_hand()
    {
        if (SharedData.IsAbsent()) return;
        using var archive = new TemporaryArchive();
        var reportOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var batch in Corpus().Chunk(256))
        {
            var ids = archive.AddUncoded(batch);
            for (var i = 0; i < batch.Length; i++) reportOf.Add(batch[i].ExternalId!, ids[i]);
        }

        var queries = new FamilyQueries(archive.Database);
        var pairs = LabelledPair.All();
        Assert.True(pairs.Count >= 150);
        var all = FamilyScore.Of(pairs, id => queries.FamilyOf(reportOf[id])!.FamilyId);
        var tuned = FamilyScore.Of(pairs.Where(pair => pair.Number % 2 == 1), id => queries.FamilyOf(reportOf[id])!.FamilyId);
        var other = FamilyScore.Of(pairs.Where(pair => pair.Number % 2 == 0), id => queries.FamilyOf(reportOf[id])!.FamilyId);
        Console.WriteLine($"families  all   {all}\n          tuned {tuned}\n          other {other}");
        Console.WriteLine($"{archive.Database.Number("SELECT count(*) FROM family_link")} links, {archive.Database.Number("SELECT count(DISTINCT family_id) FROM family_member")} families of {reportOf.Count} reports");
        Assert.True(all.Precision >= .97 && all.Recall >= .90, all.ToString());
        Assert.True(other.Precision >= .95 && other.Recall >= .88, other.ToString());
    }

    // without addresses: a page that was kept twice is two reports, as it was for those who labelled
    private static IEnumerable<SourceReport> Corpus()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Path("corpora/ant-2018-02-05.ndjson.gz")!), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            string Field(string name) => document.RootElement.GetProperty(name).GetString() ?? "";
            yield return SampleReports.Of(Field("id"), Field("published"), Field("title"), Field("text"), Field("source")) with { Address = null };
        }
    }
}
