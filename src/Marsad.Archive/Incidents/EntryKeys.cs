using System.Globalization;
using Marsad.Engine.Records;

namespace Marsad.Archive.Incidents;

/// <summary>The keys under which an account finds those it is worth comparing with: a group of types, a time of three days, and a place, an actor, a figure or a word of the headline.</summary>
/// <remarks>Two accounts whose types, times and one of the others fit share at least one key; sharing one says nothing yet. Keys are hashes: a collision costs one comparison.</remarks>
internal static class EntryKeys
{
    private const int HashBits = 40;
    private const int LongTimes = 1 << 20;
    private const int BucketDays = 3;
    private const int FewAnchors = 3;
    private const int LeadWords = 8;
    private const int TellingFigure = 4;
    private const double CellDegrees = 0.5;

    /// <summary>All keys of an account, without doubles.</summary>
    internal static HashSet<long> Of(IncidentEntry entry)
    {
        var keys = new HashSet<long>();
        var anchors = Anchors(entry);
        foreach (var group in TypeLikeness.Groups(entry.Type))
            foreach (var time in Times(entry))
                foreach (var anchor in anchors) keys.Add(Key(time, $"{group}\t{anchor}"));
        return keys;
    }

    private static HashSet<string> Anchors(IncidentEntry entry)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in entry.Places.Concat(entry.Around.Places))
        {
            var count = anchors.Count;
            anchors.UnionWith(PlaceNearness.Holders(place.Key).Where(id => !IsCountry(id) || id == place.Key));

            // Neighbours meet in their governorate; where the register has none, in a cell.
            if (!place.IsLocated || anchors.Count > count + 1) continue;
            anchors.Add(Cell(place.Latitude, place.Longitude));
            anchors.Add(Cell(place.Latitude + (CellDegrees / 2), place.Longitude + (CellDegrees / 2)) + "+");
        }

        foreach (var actor in entry.Agents.Concat(entry.Targets).Concat(entry.Around.Actors)) anchors.UnionWith(ActorLikeness.Circle(actor).Where(id => !id.StartsWith("generic_", StringComparison.Ordinal)));
        foreach (var count in entry.Counts)
            if (count.Of is CountOf.Killed or CountOf.Wounded && count.Low >= TellingFigure) anchors.Add($"{Codebook.Word(count.Of)} {count.Low.ToString(CultureInfo.InvariantCulture)}");
        if (anchors.Count < FewAnchors)
            foreach (var word in entry.Lead.Take(LeadWords)) anchors.Add("w" + word.ToString(CultureInfo.InvariantCulture));
        return anchors;
    }

    /// <summary>A dated account stands under its days and the next, an undated one under those it may tell of.</summary>
    private static IEnumerable<int> Times(IncidentEntry entry)
    {
        if (!entry.IsDated)
        {
            if (entry.Published == IncidentEntry.Unknown) return [0];
            var around = entry.Around.Day == IncidentEntry.Unknown ? entry.Published : entry.Around.Day;
            return new[] { entry.Published - TimeNearness.Back, entry.Published, around, around + 1 }.Select(Bucket).Distinct();
        }

        // A longer time meets its like by its first and last day; days within it are another grain.
        if (!entry.IsExact) return [LongTimes + (((entry.From * 31) + entry.To) & (LongTimes - 1))];
        return Enumerable.Range(entry.From, entry.To - entry.From + 2).Select(Bucket).Distinct();
    }

    private static int Bucket(int day) => (day / BucketDays) + 1;

    private static string Cell(double latitude, double longitude) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(latitude / CellDegrees)}:{Math.Floor(longitude / CellDegrees)}");

    private static bool IsCountry(string id) => id.StartsWith("ms:", StringComparison.Ordinal) && id.Length == 5;

    /// <summary>The time in the upper bits, so that what is told together lies together in the file; below it FNV-1a, the same on every machine.</summary>
    private static long Key(int time, string text)
    {
        var hash = 14695981039346656037ul;
        foreach (var unit in text) hash = (hash ^ unit) * 1099511628211ul;
        return ((long)time << HashBits) | (long)((hash ^ (hash >> HashBits)) & ((1ul << HashBits) - 1));
    }
}
