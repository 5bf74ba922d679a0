using System.Text;
using CsCheck;
using Marsad.Exchange.Import;
using Marsad.Exchange.Import.Tables;

namespace Marsad.Exchange.Tests.Import.Tables;

public sealed class CsvImporterTests
{
    private const string Header = "id,source,url,published,title,text\n";

    [Fact]
    public void A_row_gives_its_cells_and_its_line()
    {
        var items = Reading.Items("t.csv", $"{Header}1,وكالة الوادي,https://w.example/1,2018-05-05,عنوان,\"قال \"\"الناطق\"\"، أمس:\nسطر ثان\"\r\n2,,,2018-05-06,,نص\n");
        Assert.Empty(items.Errors());
        var reports = items.Reports();
        Assert.Equal(("csv", "t.csv:2", "1", "قال \"الناطق\"، أمس:\nسطر ثان", "2018-05-05"), (reports[0].Adapter, reports[0].Locator, reports[0].ExternalId, reports[0].Text, reports[0].Published?.ToString()));
        Assert.Equal(("t.csv:4", "2,,,2018-05-06,,نص"), (reports[1].Locator, reports[1].Original.Utf8()));
    }

    [Theory]
    [InlineData("التاريخ;العنوان;النص\n5/5/2018;عنوان;نص الخبر", "t.csv")]
    [InlineData("التاريخ\tالعنوان\tالنص\n5/5/2018\tعنوان\tنص الخبر", "t.tsv")]
    [InlineData("sep=|\r\nالتاريخ|العنوان|النص\r\n5/5/2018|عنوان|نص الخبر\r\n", "t.csv")]
    public void Delimiters_and_arabic_headers_are_found_in_every_encoding(string table, string name)
    {
        byte[][] encoded =
        [
            Encoding.UTF8.GetBytes(table), [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(table)], [0xff, 0xfe, .. Encoding.Unicode.GetBytes(table)],
            CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(table),
        ];
        Assert.All(encoded, bytes =>
        {
            var report = Reading.Items(name, bytes).Only();
            Assert.Equal(("2018-05-05", "عنوان", "نص الخبر"), (report.Published?.ToString(), report.Title, report.Text));
        });
    }

    [Fact]
    public void The_users_mapping_names_the_columns()
    {
        var options = new ImportOptions { Columns = new("Corps", Published: "Jour"), DayMonthOrder = DayMonthOrder.DayFirst };
        var report = Reading.Items("t.csv", "Jour,Corps,text\n03/04/2018,نص الخبر,x\n", options).Only();
        Assert.Equal(("2018-04-03", "نص الخبر"), (report.Published?.ToString(), report.Text));
        Assert.Equal("the table has no column Corps.", Assert.Single(Reading.Items("t.csv", "a,b\n1,2\n", options with { Columns = new("Corps") }).Errors()).Problem);
    }

    [Fact]
    public void A_mapping_is_read_as_it_is_written()
    {
        var mapping = new ColumnMapping("النص", Title: "العنوان", Id: "رقم");
        Assert.Equal(mapping, ColumnMapping.Parse(mapping.ToString(), out _));
        Assert.Null(ColumnMapping.Parse("title=العنوان", out var problem));
        Assert.Contains("no column for the text", problem, StringComparison.Ordinal);
        Assert.Null(ColumnMapping.Parse("text=a, body=b", out problem));
        Assert.Contains("body=b", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_a_known_text_says_which_columns_it_has() =>
        Assert.Contains("a, b", Assert.Single(Reading.Items("t.csv", "a,b\n1,2\n").Errors()).WhatToDo, StringComparison.Ordinal);

    [Fact]
    public void A_date_with_two_readings_is_told_and_not_guessed()
    {
        var items = Reading.Items("t.csv", "date,text\n03/04/2018,نص\n");
        Assert.Null(Assert.Single(items.Reports()).Published);
        Assert.Contains("two readings", Assert.Single(items.Errors()).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_is_never_closed_costs_one_row()
    {
        var items = Reading.Items("t.csv", $"{Header}1,,,,,نص أول\n2,,,,,\"نص ثان\n3,,,,,نص ثالث\n4,,,,,\"نص\nرابع\"\n");
        Assert.Equal(["1", "3", "4"], items.Reports().Select(report => report.ExternalId));
        Assert.Equal("t.csv:3", Assert.Single(items.Errors()).Where);
    }

    [Fact]
    public void A_row_with_too_many_cells_is_told()
    {
        var items = Reading.Items("t.csv", "id,text\n1,نص, غير مقتبس\n2,نص\n");
        Assert.Equal("2", Assert.Single(items.Reports()).ExternalId);
        Assert.Equal("t.csv:2", Assert.Single(items.Errors()).Where);
    }

    [Fact]
    public void A_row_of_twenty_megabytes_is_refused_and_the_rest_is_read()
    {
        var items = Reading.Items("t.csv", $"id,text\n1,نص\n2,\"{new string('x', 20 << 20)}\"\n3,نص\n");
        Assert.Equal(["1", "3"], items.Reports().Select(report => report.ExternalId));
        Assert.Equal("t.csv:3", Assert.Single(items.Errors()).Where);
    }

    [Fact]
    public void A_row_in_another_encoding_is_told()
    {
        byte[] table = [.. Encoding.UTF8.GetBytes($"id,text\n1,{new string('ن', 500)}\n2,"), 0xe1, 0xc7, 0xca, .. "\n3,"u8, .. Encoding.UTF8.GetBytes("نص\n")];
        var items = Reading.Items("t.csv", table);
        Assert.Equal(["1", "3"], items.Reports().Select(report => report.ExternalId));
        Assert.Equal("t.csv:3", Assert.Single(items.Errors()).Where);
    }

    [Fact]
    public void Cells_of_any_content_come_back_as_they_were_written() => Gen.String[Gen.Char["نص\",;\n x"], 1, 12].Array[1, 6].Sample(texts =>
    {
        var table = new StringBuilder("id,text\n");
        foreach (var text in texts) table.Append("7,\"").Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\"\n");
        Assert.Equal(texts.Select(text => text.Trim()).Where(text => text.Length > 0), Reading.Items("t.csv", table.ToString()).Reports().Select(report => report.Text));
    });

    [Fact]
    public void Any_text_is_cut_into_rows_without_loss_of_memory_or_time() => Gen.String[Gen.Char["a\",\n\r"], 0, 60].Sample(text =>
    {
        var reader = new RowReader(new StringReader(text), ',', 20);
        for (var count = 0; reader.TryRead(out _); count++) Assert.True(count < 200);
    });
}
