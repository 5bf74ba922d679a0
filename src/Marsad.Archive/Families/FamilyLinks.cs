using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Families;

/// <summary>Keeps the links between reports: two reports are linked where some key has them within reach of each other and their texts overlap enough. That is a property of the
/// set of reports; taking one in or out changes only pairs around its places.</summary>
internal sealed class FamilyLinks(Database database)
{
    private readonly SketchStore sketches = new(database);

    /// <summary>The reports that won or lost a link, or came, or went.</summary>
    internal SortedSet<string> Touched { get; } = new(StringComparer.Ordinal);

    internal static (string A, string B) Ordered(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);

    /// <summary>Takes a report's sketch in.</summary>
    internal void Add(Sketch sketch)
    {
        Touched.Add(sketch.ReportId);
        var keys = sketch.Keys();
        sketches.Insert(sketch, keys);
        var neighbours = sketches.NeighboursOf(sketch, keys);
        foreach (var other in neighbours.SelectMany(places => places.All).ToHashSet(StringComparer.Ordinal)) Compare(sketch, sketches.Find(other)!);
        foreach (var (a, b) in neighbours.SelectMany(places => places.Straddling).ToHashSet())
            if (IsLinked(a, b) && !AreWithinReach(a, b)) Delete(a, b);
    }

    /// <summary>Takes a report's sketch out.</summary>
    internal void Remove(string reportId)
    {
        if (sketches.Find(reportId) is not { } sketch) return;
        Touched.Add(reportId);
        foreach (var other in LinkedWith(reportId)) Delete(reportId, other);
        var keys = sketch.Keys();
        sketches.Delete(sketch, keys);
        foreach (var (a, b) in sketches.NeighboursOf(sketch, keys).SelectMany(places => places.Straddling).ToHashSet())
            if (!IsLinked(a, b)) Compare(sketches.Find(a)!, sketches.Find(b)!);
    }

    private void Compare(Sketch a, Sketch b)
    {
        if (string.CompareOrdinal(a.ReportId, b.ReportId) > 0) (a, b) = (b, a);
        var overlap = Overlap.Of(a, b);
        if (overlap.Strength < Overlap.Linked) return;
        Touched.Add(a.ReportId);
        Touched.Add(b.ReportId);
        database.Run(
            "INSERT INTO family_link VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            a.ReportId, b.ReportId, overlap.Jaccard, overlap.CoveredA, overlap.CoveredB, overlap.Lead, overlap.Days, overlap.Strength, overlap.Reason);
    }

    private bool AreWithinReach(string a, string b)
    {
        var (first, second) = (sketches.Find(a)!, sketches.Find(b)!);
        var common = first.Keys().Intersect(second.Keys()).ToList();
        return sketches.NeighboursOf(first, common).Exists(places => places.All.Contains(b));
    }

    private bool IsLinked(string a, string b) => database.Number("SELECT count(*) FROM family_link WHERE a = $1 AND b = $2", a, b) > 0;

    private List<string> LinkedWith(string reportId) => database.List("SELECT b FROM family_link WHERE a = $1 UNION ALL SELECT a FROM family_link WHERE b = $1", row => row.Text(0), reportId);

    private void Delete(string a, string b)
    {
        (a, b) = Ordered(a, b);
        Touched.Add(a);
        Touched.Add(b);
        database.Run("DELETE FROM family_link WHERE a = $1 AND b = $2", a, b);
    }
}
