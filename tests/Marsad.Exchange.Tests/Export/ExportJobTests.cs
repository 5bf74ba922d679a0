using System.Security.Cryptography;
using Marsad.Exchange.Export;
using Marsad.Exchange.Export.Formats;

namespace Marsad.Exchange.Tests.Export;

public sealed class ExportJobTests(ExportedArchive archive) : IClassFixture<ExportedArchive>
{
    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_archive_gives_the_same_bytes(string format) =>
        Assert.Equal(File.ReadAllBytes(archive.Export(format)), File.ReadAllBytes(archive.Export(format)));

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_citation_has_the_files_hash_and_the_codebook_its_columns(string format)
    {
        var path = archive.Export(format, filter: new() { From = new(2018, 1, 1), To = new(2018, 12, 31) });
        var citation = File.ReadAllText(path + ".citation.txt");
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), citation, StringComparison.Ordinal);
        Assert.Contains("from 2018-01-01; to 2018-12-31", citation, StringComparison.Ordinal);
        var codebook = File.ReadAllText(path + ".codebook.md");
        Assert.All(ExportFormats.Of(format)!.Columns, column => Assert.Contains($"`{column.Name}`", codebook, StringComparison.Ordinal));
        Assert.False(File.Exists(path + ".part"));
    }

    [Fact]
    public void What_is_left_out_is_counted()
    {
        archive.Export("acled", out var tally, allStatuses: true);
        Assert.Contains(tally.LeftOut.Keys, reason => reason.Contains("deny", StringComparison.Ordinal));
        Assert.True(tally.LeftOut["no date"] > 0);
    }

    [Theory]
    [InlineData("AF", "Afghanistan")]
    [InlineData("أفغانستان", "Afghanistan")]
    [InlineData("ms:IQ-NI", "Iraq")]
    public void A_place_stands_for_all_in_it(string place, string country)
    {
        var rows = Validators.AcledValidator.Check(archive.Export("acled", filter: new() { Places = [FilterNames.Place(place).Id!] })).Rows;
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(country, row["country"]));
    }

    [Fact]
    public void An_actor_takes_part()
    {
        var rows = Validators.CsvRows.Read(archive.Export("csv", filter: new() { Actors = ["houthis"] }));
        Assert.True(rows.Count > 1);
        Assert.All(rows.Skip(1), row => Assert.Contains("houthis", row[Array.IndexOf(rows[0], "agent_ids")] + row[Array.IndexOf(rows[0], "target_ids")]));
    }
}
