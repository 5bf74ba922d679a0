namespace Marsad.Archive.Integrity;

/// <summary>What a verification saw.</summary>
/// <param name="Versions">Versions of reports.</param>
/// <param name="Outdated">Versions that another engine read; no fault, 'marsad recode' reads them anew.</param>
/// <param name="Decisions">Entries of the log of decisions.</param>
/// <param name="LastHash">The hash of the last entry, which covers all of them; whoever notes it down can tell later that none was cut off. The empty string where there is none.</param>
/// <param name="Findings">How many things are wrong.</param>
public sealed record VerificationSummary(long Versions, long Outdated, long Decisions, string LastHash, int Findings);
