using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Marsad.Exchange.Tests.Import.Tables;

public sealed class XlsxImporterTests
{
    [Fact]
    public void A_row_of_a_workbook_is_a_report()
    {
        var items = Reading.Items("t.xlsx", Workbook());
        Assert.Empty(items.Errors());
        var report = Assert.Single(items.Reports());
        Assert.Equal(("xlsx", "t.xlsx#أخبار:3", "عنوان الخبر", "نص الخبر هنا", "2018-05-05T14:30:00"), (report.Adapter, report.Locator, report.Title, report.Text, report.Published?.ToString()));
        Assert.Equal("""{"التاريخ":"2018-05-05T14:30:00","العنوان":"عنوان الخبر","النص":"نص الخبر هنا"}""", report.Original.Utf8());
    }

    [Fact]
    public void A_workbook_that_is_cut_off_is_told() =>
        Assert.NotEmpty(Reading.Items("t.xlsx", Workbook()[..1500]).Errors());

    [Fact]
    public void A_zip_bomb_is_not_opened()
    {
        var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var member = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            for (var part = 0; part < 100; part++) member.Write(new byte[1 << 20]);
        }

        Assert.Contains("unpacks to more than", Assert.Single(Reading.Items("t.xlsx", bomb.ToArray()).Errors()).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_file_that_is_no_workbook_is_told()
    {
        var other = new MemoryStream();
        using (var zip = new ZipArchive(other, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var member = zip.CreateEntry("a.txt").Open();
            member.Write(Encoding.UTF8.GetBytes("نص"));
        }

        Assert.Single(Reading.Items("t.xlsx", other.ToArray()).Errors());
    }

    private static byte[] Workbook()
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new(new Sheets());
            var strings = book.AddNewPart<SharedStringTablePart>();
            strings.SharedStringTable = new(new SharedStringItem(new Text("التاريخ")), new SharedStringItem(new Run(new Text("العنو")), new Run(new Text("ان"))), new SharedStringItem(new Text("النص")));
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new()
            {
                NumberingFormats = new(new NumberingFormat { NumberFormatId = 170, FormatCode = "[$-1000000]dd/mm/yyyy hh:mm" }),
                CellFormats = new(new CellFormat(), new CellFormat { NumberFormatId = 170 }),
            };
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new(new SheetData(
                new Row(Shared("A1", 0), Shared("B1", 1), Shared("D1", 2)) { RowIndex = 1 },
                new Row { RowIndex = 2 },
                new Row(new Cell { CellReference = "A3", StyleIndex = 1, CellValue = new("43225.6041666667") }, Inline("B3", "عنوان الخبر"), Inline("D3", "نص الخبر هنا")) { RowIndex = 3 }));
            book.Workbook.Sheets!.Append(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "أخبار" });
        }

        return stream.ToArray();
    }

    private static Cell Shared(string at, int index) => new() { CellReference = at, DataType = CellValues.SharedString, CellValue = new(index.ToString(null, null)) };

    private static Cell Inline(string at, string text) => new() { CellReference = at, DataType = CellValues.InlineString, InlineString = new(new Text(text)) };
}
