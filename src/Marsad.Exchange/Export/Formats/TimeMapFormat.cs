using Marsad.Engine.Records;
using Marsad.Exchange.Export.Reading;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Export.Formats;

/// <summary>The events sheet of TimeMap as CSV.</summary>
internal sealed class TimeMapFormat : IExportFormat
{
    private const int Associations = 8;
    private const int Sources = 8;

    public string Name => "timemap";

    public string Title => "TimeMap events sheet (CSV)";

    public bool OnlyActual => false;

    public string Notes => $"""
        Dates are YYYY-MM-DD (set `DATE_FMT: "YYYY-MM-DD"` in TimeMap's configuration). `association1` is the family of types, `association2` the type, the others are actors, at most {Associations} in all;
        `source1` and so on are addresses of reports, else their identifiers, at most {Sources}; further ones are in the other formats.
        """;

    public IReadOnlyList<ExportColumn> Columns { get; } =
    [
        new("description", "the sentence of each family of reports with its claimants; the dead by whom"), new("date", "first day"), new("time", "empty: reports seldom give it"), new("location", "name of the place"),
        new("latitude", "degrees north, WGS 84; empty where no place is known"), new("longitude", "degrees east"),
        .. Enumerable.Range(1, Associations).Select(number => new ExportColumn($"association{number}", "see above")), .. Enumerable.Range(1, Sources).Select(number => new ExportColumn($"source{number}", "see above")),
    ];

    public void Write(ExportSource source, string path, ExportTally tally, CancellationToken cancel)
    {
        using var file = new CsvFile(path, Columns);
        foreach (var item in source.Events())
        {
            cancel.ThrowIfCancellationRequested();
            file.Text(string.Join(" | ", new[] { Shared.Evidence(item), Shared.TollWords(item.Toll) }.Where(text => text.Length > 0)));
            file.Day(item.Time?.Start);
            file.Empty();
            file.Text(item.Place?.Name);
            file.Number(item.Place?.Latitude);
            file.Number(item.Place?.Longitude);
            WriteSome(file, Associations, [Codebook.Word(Codebook.FamilyOf(item.Type)), Codebook.Word(item.Type), .. item.Agents.Concat(item.Targets).Select(actor => actor.English).Distinct(StringComparer.Ordinal)]);
            WriteSome(file, Sources, [.. item.Reports.Select(report => report.Address ?? report.Id)]);
            file.End();
            tally.Wrote();
        }
    }

    private static void WriteSome(CsvFile file, int count, List<string> values)
    {
        for (var i = 0; i < count; i++) file.Text(i < values.Count ? values[i] : "");
    }
}
