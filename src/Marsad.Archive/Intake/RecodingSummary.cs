namespace Marsad.Archive.Intake;

/// <summary>What coding anew did so far.</summary>
/// <param name="Outdated">Versions that another engine had read when it began.</param>
/// <param name="Recoded">Versions that the present engine has read since.</param>
/// <param name="Changed">Those of them of which it reads something else.</param>
/// <param name="Failed">Versions that could not be coded; they keep their record.</param>
public sealed record RecodingSummary(int Outdated, int Recoded, int Changed, int Failed);
