using CsCheck;
using Marsad.Exchange.Export.Model;
using Marsad.Exchange.Export.Writing;
using Marsad.Exchange.Tests.Validators;

namespace Marsad.Exchange.Tests.Export;

public sealed class CsvFileTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.String, Gen.String[Gen.Char["=+-@\t\r\n,;\"'\0\u0001 اب\ud83d\ude00"], 0, 12]);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-1.5", "'-1.5")]
    [InlineData("@a", "'@a")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a=b", "a=b")]
    [InlineData("a\0b", "a\ufffdb")]
    public void Text_that_a_spreadsheet_would_run_is_defused(string text, string cell) => Assert.Equal(cell, CsvFile.Defused(text));

    [Fact]
    public void Any_texts_come_back_from_a_file_and_run_nothing() => Gen.Select(AnyText, AnyText).Array[1, 5].Sample(rows =>
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = new CsvFile(path, [new("a", ""), new("b", "")]))
            {
                foreach (var (a, b) in rows)
                {
                    file.Text(a);
                    file.Text(b);
                    file.End();
                }
            }

            var problems = new List<string>();
            var read = CsvRows.Read(path);
            new Checks(problems).Defused(read.SelectMany(row => row));
            return problems.Count == 0 && read.Count == rows.Length + 1 && read.All(row => row.Length == 2);
        }
        finally
        {
            File.Delete(path);
        }
    }, iter: 300);

    [Fact]
    public void Negative_numbers_stay_numbers()
    {
        var path = Path.GetTempFileName();
        using (var file = new CsvFile(path, [new("a", "")]))
        {
            file.Number(-1.5);
            file.End();
        }

        Assert.Equal("a\n-1.5\n", File.ReadAllText(path));
        File.Delete(path);
    }

    [Fact]
    public void A_row_of_another_length_is_refused()
    {
        var path = Path.GetTempFileName();
        using var file = new CsvFile(path, [new("a", ""), new("b", "")]);
        file.Text("x");
        Assert.Throws<InvalidOperationException>(file.End);
    }

    [Fact]
    public void Code_points_count_a_surrogate_pair_once() => Gen.String.Sample(text =>
    {
        var evidence = new ExportEvidence(text, new(0, text.Length), new(0, 0), false);
        return evidence.CodePoints(evidence.Sentence).End == text.EnumerateRunes().Count();
    });
}
