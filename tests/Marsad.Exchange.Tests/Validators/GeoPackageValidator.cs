using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace Marsad.Exchange.Tests.Validators;

/// <summary>Checks a file against OGC GeoPackage 1.3, byte by byte where the standard says which.</summary>
internal static class GeoPackageValidator
{
    internal static (List<(double Longitude, double Latitude)?> Points, List<string> Problems) Check(string path)
    {
        var problems = new List<string>();
        var checks = new Checks(problems);
        var header = File.ReadAllBytes(path).AsSpan(0, 100);
        checks.True(header[..16].SequenceEqual("SQLite format 3\0"u8), "no SQLite file");
        checks.True(header[68..72].SequenceEqual("GPKG"u8), "application_id");
        checks.True(BinaryPrimitives.ReadInt32BigEndian(header[60..]) == 10300, "user_version");
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        checks.True(Text(connection, "PRAGMA integrity_check") == "ok" && Text(connection, "SELECT count(*) FROM pragma_foreign_key_check") == "0", "the database is not whole");
        foreach (var system in new[] { "-1", "0", "4326" }) checks.True(Text(connection, $"SELECT count(*) FROM gpkg_spatial_ref_sys WHERE srs_id = {system}") == "1", $"no reference system {system}");
        checks.True(Text(connection, "SELECT data_type || srs_id FROM gpkg_contents WHERE table_name = 'events'") == "features4326", "gpkg_contents");
        checks.True(Text(connection, "SELECT geometry_type_name || srs_id || z || m FROM gpkg_geometry_columns WHERE table_name = 'events' AND column_name = 'geom'") == "POINT432600", "gpkg_geometry_columns");
        checks.True(DateTimeOffset.TryParseExact(Text(connection, "SELECT last_change FROM gpkg_contents"), "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", null, default, out _), "last_change");
        return (Points(connection, checks), problems);
    }

    private static List<(double, double)?> Points(SqliteConnection connection, Checks checks)
    {
        var points = new List<(double, double)?>();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT geom FROM events ORDER BY fid";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (reader.IsDBNull(0))
            {
                points.Add(null);
                continue;
            }

            var blob = ((byte[])reader.GetValue(0)).AsSpan();
            checks.True(blob.Length == 29 && blob[..2].SequenceEqual("GP"u8) && blob[2] == 0 && blob[3] == 1, "header of a geometry");
            checks.True(BinaryPrimitives.ReadInt32LittleEndian(blob[4..]) == 4326 && blob[8] == 1 && BinaryPrimitives.ReadInt32LittleEndian(blob[9..]) == 1, "well-known binary of a point");
            var (longitude, latitude) = (BinaryPrimitives.ReadDoubleLittleEndian(blob[13..]), BinaryPrimitives.ReadDoubleLittleEndian(blob[21..]));
            checks.True(Math.Abs(longitude) <= 180 && Math.Abs(latitude) <= 90, $"point {longitude} {latitude}");
            points.Add((longitude, latitude));
        }

        return points;
    }

    private static string Text(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }
}
