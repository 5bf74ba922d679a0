using Marsad.Engine.Records;
using Marsad.Exchange.Export.Model;
using Marsad.Exchange.Export.Reading;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Export.Formats;

/// <summary>CSV with a row of hashtags of the Humanitarian Exchange Language 1.1.</summary>
internal sealed class HxlFormat : IExportFormat
{
    private static readonly string[] Headers =
    [
        "Event", "Date", "Type", "Sub-type", "First side", "Second side", "Admin 1", "Admin 1 code", "Place (Arabic)", "Place (English)", "Latitude", "Longitude", "Place precision (km)", "Date precision",
        "Killed", "Source", "Link", "Confidence", "Quote", "Controller (Arabic)",
    ];

    public string Name => "hxl";

    public string Title => "HXL 1.1 CSV";

    public bool OnlyActual => true;

    public string Notes => """
        The first row has headings for people, the second the hashtags. Types are the codebook's own (family and type). Behind the events stand the statements of control, one row a place, with the
        type `control`, the state (`holds`, `gained`, `lost`, `contested`) as sub-type and the holder in the last column; they are left out where types or families were chosen.
        """;

    public IReadOnlyList<ExportColumn> Columns { get; } =
    [
        new("#event+code", "the archive's identifier"), new("#date+occurred", "YYYY-MM-DD, the first day; the day of publication where the text gives none"), new("#event+type", "the codebook's family, or `control`"),
        new("#event+type+sub", "the codebook's type, or the state of control"), new("#group+name+first", "agents"), new("#group+name+second", "targets"), new("#adm1+name", "first-level unit"),
        new("#adm1+code", "ISO 3166-2"), new("#loc+name+i_ar", "Arabic name, or the phrase"), new("#loc+name+i_en", "English name"), new("#geo+lat", "degrees north, WGS 84"), new("#geo+lon", "degrees east"),
        new("#geo+precision", "radius in km"), new("#date+precision", "the codebook's grain; `publication` where the text gives no date"), new("#affected+killed", "as `best` in the other formats; empty where no figure is given"),
        new("#meta+source", "claimants, then publishers and reports"), new("#meta+url", "addresses of the reports"), new("#meta+confidence", "0 to 1: how sure the reading is"), new("#description+quote", "the sentence of each family"),
        new("#group+name+i_ar+controller", "who holds the place; only in rows of control"),
    ];

    public void Write(ExportSource source, string path, ExportTally tally, CancellationToken cancel)
    {
        using var file = new CsvFile(path, [.. Columns.Zip(Headers, (column, header) => column with { Name = header })]);
        foreach (var column in Columns) file.Raw(column.Name);
        file.End();
        foreach (var item in source.Events())
        {
            cancel.ThrowIfCancellationRequested();
            WriteRow(file, item);
            tally.Wrote();
        }

        foreach (var statement in source.Control())
        {
            cancel.ThrowIfCancellationRequested();
            WriteRow(file, statement);
            tally.Wrote();
        }
    }

    private static void WriteRow(CsvFile file, ExportEvent item)
    {
        file.Text(item.Id);
        file.Day(item.Time?.Start);
        file.Raw(Codebook.Word(Codebook.FamilyOf(item.Type)));
        file.Raw(Codebook.Word(item.Type));
        file.Text(ListText.Join(item.Agents.Select(actor => actor.English)));
        file.Text(ListText.Join(item.Targets.Select(actor => actor.English)));
        WritePlace(file, item.Place);
        file.Raw(Precision(item.Time));
        file.Number(item.Toll?.Best);
        file.Text(ListText.Join(item.Claimants.Select(claimant => claimant.English).Concat(item.Publishers).Concat(item.Reports.Select(report => report.Id))));
        file.Text(ListText.Join(item.Reports.Select(report => report.Address)));
        file.Number(item.Confidence);
        file.Text(Shared.Evidence(item));
        file.Empty();
        file.End();
    }

    private static void WriteRow(CsvFile file, ExportControl statement)
    {
        file.Text(statement.Id);
        file.Day(statement.Time?.Start);
        file.Raw("control");
        file.Raw(Codebook.Word(statement.State));
        file.Empty(2);
        WritePlace(file, statement.Place);
        file.Raw(Precision(statement.Time));
        file.Empty();
        file.Text(ListText.Join(statement.Claimants.Select(claimant => claimant.English).Append(statement.Report.Publisher).Append(statement.Report.Id)));
        file.Text(statement.Report.Address);
        file.Number(statement.Confidence);
        file.Text(statement.Quote);
        file.Text(statement.Holder.Arabic);
        file.End();
    }

    private static void WritePlace(CsvFile file, ExportPlace? place)
    {
        file.Text(place?.Unit?.English);
        file.Text(place?.Unit?.Code);
        file.Text(place?.Arabic);
        file.Text(place?.English);
        file.Number(place?.Latitude);
        file.Number(place?.Longitude);
        file.Number(place?.PrecisionKm);
    }

    private static string Precision(ExportTime? time) => time is null ? "" : time.Grain ?? "publication";
}
