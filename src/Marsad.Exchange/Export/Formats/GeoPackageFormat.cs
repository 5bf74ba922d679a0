using System.Globalization;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Codes;
using Marsad.Exchange.Export.Model;
using Marsad.Exchange.Export.Reading;
using Marsad.Exchange.Export.Writing;
using Microsoft.Data.Sqlite;

namespace Marsad.Exchange.Export.Formats;

/// <summary>OGC GeoPackage 1.3: a SQLite file with a layer of points that GDAL and QGIS open.</summary>
internal sealed class GeoPackageFormat : IExportFormat
{
    public string Name => "gpkg";

    public string Title => "GeoPackage 1.3";

    public bool OnlyActual => false;

    public string Notes => """
        One layer, `events`, one feature an event, at the first of its places that has coordinates; no geometry where none has. WGS 84 (EPSG:4326).
        """;

    public IReadOnlyList<ExportColumn> Columns { get; } =
    [
        new("event", "the archive's identifier"), new("type", "the codebook's type"), new("family", "the codebook's family of types"), new("status", "whether it happened"), new("start", "first day"), new("end", "last day"),
        new("grain", "how exact the time is; empty where the day of publication stands for it"), new("agents", "who did it, `; ` between"), new("targets", "to whom"), new("place_ar", "Arabic name, or the phrase"),
        new("place_en", "English name"), new("place_state", "resolved, area, ambiguous, unknown"), new("admin1", "first-level unit"), new("country", "English name"), new("precision_km", "radius within which it lies about the point"),
        new("killed_low", "lowest figure"), new("killed", "best figure"), new("killed_high", "highest figure"), new("killed_by", "whose figures they are"), new("claimants", "whose word it is"), new("publishers", "who published it"),
        new("families", "independent families of reports"), new("reports", "identifiers and addresses"), new("evidence", "the sentence of each family"), new("acled", "ACLED's event and sub-event type"), new("plover", "PLOVER's event"),
        new("cameo", "CAMEO's code"), new("confidence", "0 to 1: how sure the reading is"),
    ];

    public void Write(ExportSource source, string path, ExportTally tally, CancellationToken cancel)
    {
        File.Delete(path);
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using var package = new Database(connection);
        package.Script("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
        package.Script(GeoPackage.Schema);
        var bounds = new GeoPackage.Bounds();
        var latest = DateTimeOffset.UnixEpoch;
        package.InTransaction(() =>
        {
            foreach (var item in source.Events())
            {
                cancel.ThrowIfCancellationRequested();
                bounds.Add(item.Place);
                if (item.Added > latest) latest = item.Added;
                Insert(package, item);
                tally.Wrote();
            }

            package.Run(
                "INSERT INTO gpkg_contents VALUES ('events', 'features', 'events', 'Events read from Arabic news reports', $1, $2, $3, $4, $5, 4326)",
                latest.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), bounds.West, bounds.South, bounds.East, bounds.North);
            package.Run("INSERT INTO gpkg_geometry_columns VALUES ('events', 'geom', 'POINT', 4326, 0, 0)");
        });
    }

    private static void Insert(Database package, ExportEvent item)
    {
        var (place, toll, codes) = (item.Place, item.Toll, Crosswalk.Of(item));
        package.Run(
            "INSERT INTO events VALUES (NULL, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29)",
            GeoPackage.Point(place?.Latitude, place?.Longitude), item.Id, Codebook.Word(item.Type), Codebook.Word(Codebook.FamilyOf(item.Type)), Codebook.Word(item.Status), item.Time?.Start, item.Time?.End, item.Time?.Grain,
            ListText.Join(item.Agents.Select(actor => actor.English)), ListText.Join(item.Targets.Select(actor => actor.English)), Clean(place?.Arabic), place?.English, place is null ? null : Codebook.Word(place.State),
            place?.Unit?.English, Countries.Of(place?.Country)?.English, place?.PrecisionKm, toll?.Low, toll?.Best, toll?.High, toll?.Words, ListText.Join(item.Claimants.Select(claimant => claimant.English)),
            Clean(ListText.Join(item.Publishers)), item.Families, Clean(Shared.Reports(item)), Clean(Shared.Evidence(item)), codes.AcledSubEvent.Length == 0 ? null : $"{codes.AcledEvent}: {codes.AcledSubEvent}",
            codes.Plover.Length == 0 ? null : codes.Plover, codes.Cameo.Length == 0 ? null : codes.Cameo, Math.Round(item.Confidence, 2));
    }

    private static string? Clean(string? text) => text is null ? null : RecordJson.Clean(text).Replace('\0', '\ufffd');
}
