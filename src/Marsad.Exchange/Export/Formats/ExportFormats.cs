namespace Marsad.Exchange.Export.Formats;

/// <summary>The formats that archives are exported to.</summary>
internal static class ExportFormats
{
    /// <summary>All of them, in the order in which help lists them.</summary>
    internal static IReadOnlyList<IExportFormat> All { get; } =
    [
        new AcledFormat(), new GedFormat(), new HxlFormat(), new GeoJsonFormat(), new GeoPackageFormat(), new NdjsonFormat(), new AnnotationsFormat(), new FtmFormat(), new TimeMapFormat(), new AccountCsvFormat(),
    ];

    /// <summary>The format with a name, or null.</summary>
    internal static IExportFormat? Of(string name) => All.FirstOrDefault(format => format.Name == name);
}
