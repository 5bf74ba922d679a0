using Marsad.Exchange.Export.Model;
using Marsad.Exchange.Export.Reading;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Export.Formats;

/// <summary>GeoJSON (RFC 7946): a collection of events as features.</summary>
internal sealed class GeoJsonFormat : IExportFormat
{
    public string Name => "geojson";

    public string Title => "GeoJSON";

    public bool OnlyActual => false;

    public string Notes => """
        One feature an event: a Point, a MultiPoint where it has several places with coordinates, `null` where none is known. Coordinates are longitude, latitude in WGS 84. How exact a point is stands
        in `precision_km` of each of its `places`.
        """;

    public IReadOnlyList<ExportColumn> Columns { get; } = EventProperties.Columns;

    public void Write(ExportSource source, string path, ExportTally tally, CancellationToken cancel)
    {
        using var file = new JsonFile(path);
        file.Json.WriteStartObject();
        file.Json.WriteString("type", "FeatureCollection");
        file.Json.WriteStartArray("features");
        foreach (var item in source.Events())
        {
            cancel.ThrowIfCancellationRequested();
            file.Json.WriteStartObject();
            file.Json.WriteString("type", "Feature");
            file.Text("id", item.Id);
            WriteGeometry(file, [.. item.Places.Where(place => place.IsLocated)]);
            file.Json.WriteStartObject("properties");
            EventProperties.Write(file, item);
            file.Json.WriteEndObject();
            file.Json.WriteEndObject();
            file.Pass();
            tally.Wrote();
        }

        file.Json.WriteEndArray();
        file.Json.WriteEndObject();
    }

    private static void WriteGeometry(JsonFile file, List<ExportPlace> places)
    {
        if (places.Count == 0)
        {
            file.Json.WriteNull("geometry");
            return;
        }

        file.Json.WriteStartObject("geometry");
        file.Json.WriteString("type", places.Count == 1 ? "Point" : "MultiPoint");
        file.Json.WritePropertyName("coordinates");
        if (places.Count > 1) file.Json.WriteStartArray();
        foreach (var place in places)
        {
            file.Json.WriteStartArray();
            file.Json.WriteNumberValue(place.Longitude!.Value);
            file.Json.WriteNumberValue(place.Latitude!.Value);
            file.Json.WriteEndArray();
        }

        if (places.Count > 1) file.Json.WriteEndArray();
        file.Json.WriteEndObject();
    }
}
