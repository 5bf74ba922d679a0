using System.Text.Json;

namespace Marsad.Exchange.Tests.Validators;

/// <summary>Checks a file against RFC 7946.</summary>
internal static class GeoJsonValidator
{
    internal static (List<JsonElement> Features, List<string> Problems) Check(string path)
    {
        var problems = new List<string>();
        var checks = new Checks(problems);
        var root = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
        checks.True(root.GetProperty("type").GetString() == "FeatureCollection", "no collection of features");
        var features = root.GetProperty("features").EnumerateArray().ToList();
        foreach (var feature in features)
        {
            checks.True(feature.GetProperty("type").GetString() == "Feature" && feature.GetProperty("properties").ValueKind == JsonValueKind.Object, "no feature");
            var geometry = feature.GetProperty("geometry");
            if (geometry.ValueKind == JsonValueKind.Null) continue;
            var kind = geometry.GetProperty("type").GetString();
            checks.OneOf("geometry", kind!, "Point", "MultiPoint");
            var coordinates = geometry.GetProperty("coordinates");
            foreach (var point in kind == "Point" ? [coordinates] : coordinates.EnumerateArray().ToArray())
                checks.True(point.GetArrayLength() == 2 && Math.Abs(point[0].GetDouble()) <= 180 && Math.Abs(point[1].GetDouble()) <= 90, $"position: {point}");
        }

        return (features, problems);
    }
}
