namespace Marsad.Archive.Ledger;

/// <summary>What may be known for an answer: reports published up to a day, and, where asked, only what the archive held at an instant.</summary>
/// <param name="Published">The last day of publication, or null for no limit.</param>
/// <param name="Archived">The instant at which the archive is asked, or null for now.</param>
internal sealed record Knowledge(DateOnly? Published = null, DateTimeOffset? Archived = null)
{
    /// <summary>Everything that the archive holds.</summary>
    internal static Knowledge All { get; } = new();

    // $2 and $3: the values below. A version counts if no newer one of its report was there at the time.
    internal string Condition => Archived is null
        ? "v.is_current = 1 AND ($2 IS NULL OR s.published <= $2) AND $3 IS NULL"
        : """
          ($2 IS NULL OR s.published <= $2) AND v.added <= $3
          AND NOT EXISTS (SELECT 1 FROM version n WHERE n.report_id = v.report_id AND n.added <= $3 AND (n.retrieved, n.version_id) > (v.retrieved, v.version_id))
          """;

    internal object?[] Values => [Published, Archived];
}
