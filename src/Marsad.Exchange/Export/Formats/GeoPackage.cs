using System.Buffers.Binary;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Formats;

/// <summary>The tables and geometries of a GeoPackage (OGC 12-128r17, version 1.3).</summary>
internal static class GeoPackage
{
    private const int Wgs84 = 4326;

    /// <summary>The statements that make an empty package with the layer of events: application_id is "GPKG", user_version 10300.</summary>
    internal const string Schema = """
        PRAGMA application_id = 1196444487;
        PRAGMA user_version = 10300;
        CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
        INSERT INTO gpkg_spatial_ref_sys VALUES
          ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
          ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
          ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]', 'longitude and latitude in decimal degrees on the WGS 84 spheroid');
        CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
        CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
        CREATE TABLE events (
          fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, event TEXT NOT NULL, type TEXT NOT NULL, family TEXT NOT NULL, status TEXT NOT NULL, start DATE, "end" DATE, grain TEXT, agents TEXT, targets TEXT,
          place_ar TEXT, place_en TEXT, place_state TEXT, admin1 TEXT, country TEXT, precision_km DOUBLE, killed_low INTEGER, killed INTEGER, killed_high INTEGER, killed_by TEXT, claimants TEXT, publishers TEXT,
          families INTEGER NOT NULL, reports TEXT, evidence TEXT, acled TEXT, plover TEXT, cameo TEXT, confidence DOUBLE NOT NULL);
        """;

    /// <summary>A point as GeoPackageBinary: header without envelope, little-endian, then well-known binary; null where there is none.</summary>
    internal static byte[]? Point(double? latitude, double? longitude)
    {
        if (latitude is not { } north || longitude is not { } east) return null;
        var bytes = new byte[29];
        "GP"u8.CopyTo(bytes);
        bytes[3] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), Wgs84);
        bytes[8] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(9), 1);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(13), east);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(21), north);
        return bytes;
    }

    /// <summary>The rectangle about all points of a layer; null where there is none.</summary>
    internal sealed class Bounds
    {
        internal double? West { get; private set; }

        internal double? South { get; private set; }

        internal double? East { get; private set; }

        internal double? North { get; private set; }

        internal void Add(ExportPlace? place)
        {
            if (place is not { Latitude: { } latitude, Longitude: { } longitude }) return;
            West = Math.Min(West ?? longitude, longitude);
            East = Math.Max(East ?? longitude, longitude);
            South = Math.Min(South ?? latitude, latitude);
            North = Math.Max(North ?? latitude, latitude);
        }
    }
}
