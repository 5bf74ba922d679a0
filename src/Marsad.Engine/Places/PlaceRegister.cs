using System.Collections.Immutable;
using System.Globalization;
using Marsad.Engine.Data;

namespace Marsad.Engine.Places;

/// <summary>The register of places: countries, first-level units and the curated list as they stand in data/places, and the world's cities as compiled.</summary>
internal sealed class PlaceRegister
{
    private static readonly Lazy<PlaceRegister> Loaded = new(() => new());

    private readonly List<PlaceEntry?> entries = new(9000);
    private readonly Dictionary<ulong, int> names = new(22000);
    private readonly List<(int Entry, int Next)> links = new(22000);
    private readonly Dictionary<string, int> ids = new(2000, StringComparer.Ordinal);
    private readonly Dictionary<string, ulong> capitals = new(StringComparer.Ordinal);
    private readonly HashSet<int> homographCities = [];
    private readonly CityFile cities;
    private readonly Lazy<Dictionary<int, int>> cityNumbers;
    private readonly int written;

    private PlaceRegister()
    {
        var refused = Words("places/refused-names.tsv");
        var homographs = Words("places/homographs.tsv");
        foreach (var row in DataFiles.Rows("places/countries.tsv"))
        {
            capitals[row["id"]] = PlaceKey.Of(row["capital"]);
            Add(row, "ms:" + row["id"], "country", null, row["id"], homographs);
        }

        foreach (var row in DataFiles.Rows("places/units.tsv")) Add(row, "ms:" + row["id"], row["geonames"].Length > 0 ? "admin1" : "region", "ms:" + row["country"], row["country"], homographs);
        foreach (var row in DataFiles.Rows("places/curated.tsv"))
        {
            var country = row["country"] is { Length: > 0 } code ? code : null;
            var parent = row["parent"] is { Length: > 0 } unit ? "ms:" + unit : country is null ? null : "ms:" + country;
            Add(row, "ms:" + row["id"], row["kind"], parent, country, homographs);
        }

        written = entries.Count;
        cities = CityFile.Read();
        cityNumbers = new(() => Enumerable.Range(0, cities.Count).ToDictionary(cities.Number));
        for (var city = 0; city < cities.Count; city++)
        {
            entries.Add(null);
            var (keys, beginnings) = cities.KeyCounts(city);
            for (var i = 0; i < keys; i++)
            {
                var key = cities.Key(city, i);
                if (homographs.Contains(key)) homographCities.Add(city);
                if (!refused.Contains(key)) Link(key, written + city);
            }

            for (var i = 0; i < beginnings; i++) names.TryAdd(cities.Key(city, keys + i), -1);
        }
    }

    /// <summary>The register that ships with the engine; read at the first use.</summary>
    internal static PlaceRegister Shared => Loaded.Value;

    /// <summary>How many entries there are; the written ones come first.</summary>
    internal int Count => entries.Count;

    /// <summary>The entries of countries.tsv, units.tsv and curated.tsv.</summary>
    internal IEnumerable<PlaceEntry> Written => Enumerable.Range(0, written).Select(Entry);

    /// <summary>All entries; every city is decoded.</summary>
    internal IEnumerable<PlaceEntry> All => Enumerable.Range(0, entries.Count).Select(Entry);

    /// <summary>Whether a name, or the beginning of one, has the key.</summary>
    internal bool Begins(ulong key) => names.ContainsKey(key);

    /// <summary>The written entry of an identifier, or null.</summary>
    internal PlaceEntry? Of(string? id) => id is not null && ids.TryGetValue(id, out var index) ? entries[index] : null;

    /// <summary>The entry of an identifier, written or a city of the gazetteer (<c>gn:</c> and its number), or null.</summary>
    internal PlaceEntry? ById(string id)
    {
        if (!id.StartsWith("gn:", StringComparison.Ordinal)) return Of(id);
        return int.TryParse(id.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && cityNumbers.Value.TryGetValue(number, out var city) ? Entry(written + city) : null;
    }

    /// <summary>The capital of a country by its code, or null.</summary>
    internal PlaceEntry? CapitalOf(string country)
    {
        if (!capitals.TryGetValue(country, out var key)) return null;
        foreach (var entry in Find(key))
            if (entry.Country == country && entry.Kind is ("city" or "town")) return entry;
        return null;
    }

    /// <summary>The entry at an index; a city is decoded at the first use, and twice in two threads does no harm.</summary>
    private PlaceEntry Entry(int index) => entries[index] ??= cities.Entry(index - written, homographCities.Contains(index - written));

    /// <summary>The entries that bear the name with the key; none where it is no name.</summary>
    internal ImmutableArray<PlaceEntry> Find(ulong key)
    {
        if (!names.TryGetValue(key, out var link) || link < 0) return [];
        var found = ImmutableArray.CreateBuilder<PlaceEntry>();
        for (; link >= 0; link = links[link].Next)
        {
            var entry = Entry(links[link].Entry);
            if (!IsSame(found, entry)) found.Add(entry);
        }

        return found.ToImmutable();
    }

    /// <summary>Whether a name, not only the beginning of one, has the key.</summary>
    internal bool IsName(ulong key) => names.TryGetValue(key, out var link) && link >= 0;

    /// <summary>A gazetteer's entry beside a curated one of the same name, country and neighbourhood is the same place; links are in the order of reading, the curated first.</summary>
    private static bool IsSame(ImmutableArray<PlaceEntry>.Builder found, PlaceEntry entry)
    {
        if (entry.IsCurated) return false;
        foreach (var other in found)
            if (other.Kind is not ("country" or "admin1" or "region") && Geo.Km(other, entry) < Math.Max(12, other.PrecisionKm * 2)) return true;
        return false;
    }

    private void Add(DataRow row, string id, string kind, string? parent, string? country, HashSet<ulong> homographs)
    {
        var arabic = row.List("arabic");
        if (arabic.Length == 0) throw row.Error("a place without an Arabic name");
        var isHomograph = false;
        foreach (var name in arabic) isHomograph |= homographs.Contains(PlaceKey.Of(name));
        isHomograph |= row.File == "places/curated.tsv" && row["marks"] == "homograph";
        var english = row["english"];
        var index = entries.Count;
        entries.Add(new(id, kind, parent, country, Number(row, "latitude"), Number(row, "longitude"), Number(row, "precision_km"), 0, isHomograph, () => (arabic[0], english)));
        ids[id] = index;
        foreach (var name in arabic)
        {
            foreach (var key in PlaceKey.AllOf(name)) Link(key, index);
            foreach (var key in PlaceKey.Beginnings(name)) names.TryAdd(key, -1);
        }
    }

    /// <summary>Appends to the chain of a key, so that a chain keeps the order of reading.</summary>
    private void Link(ulong key, int entry)
    {
        var made = links.Count;
        if (!names.TryGetValue(key, out var link) || link < 0) names[key] = made;
        else
        {
            while (true)
            {
                if (links[link].Entry == entry) return;
                if (links[link].Next < 0) break;
                link = links[link].Next;
            }

            links[link] = (links[link].Entry, made);
        }

        links.Add((entry, -1));
    }

    private static double Number(DataRow row, string column) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw row.Error($"'{row[column]}' is no number for {column}");

    private static HashSet<ulong> Words(string file)
    {
        var keys = new HashSet<ulong>();
        foreach (var row in DataFiles.Rows(file)) keys.Add(PlaceKey.Of(row["name"]));
        return keys;
    }
}
