namespace Marsad.Engine.Places;

/// <summary>Distances and shifts on the sphere, in kilometres and degrees.</summary>
internal static class Geo
{
    private const double KmADegree = 111.2;

    /// <summary>The distance between two points (equirectangular; good to a few per cent at the distances that matter here).</summary>
    internal static double Km(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        var across = (longitude2 - longitude1) * Math.Cos((latitude1 + latitude2) * Math.PI / 360);
        var up = latitude2 - latitude1;
        return Math.Sqrt((across * across) + (up * up)) * KmADegree;
    }

    /// <summary>The distance between two entries.</summary>
    internal static double Km(PlaceEntry first, PlaceEntry second) => Km(first.Latitude, first.Longitude, second.Latitude, second.Longitude);

    /// <summary>The point at a distance and a direction, in degrees clockwise from north.</summary>
    internal static (double Latitude, double Longitude) Shift(double latitude, double longitude, double km, double degrees)
    {
        var angle = degrees * Math.PI / 180;
        var shifted = Math.Clamp(latitude + (km * Math.Cos(angle) / KmADegree), -90, 90);
        var across = Math.Max(0.1, Math.Cos(latitude * Math.PI / 180));
        return (shifted, Math.Clamp(longitude + (km * Math.Sin(angle) / KmADegree / across), -180, 180));
    }
}
