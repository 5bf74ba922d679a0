using Marsad.Archive.Reports;

namespace Marsad.Archive.Review;

/// <summary>What a reviewer's identifier means.</summary>
/// <param name="Subject">The subject with its evidence.</param>
/// <param name="Report">The version that it stands in, its record with decisions applied.</param>
/// <param name="Snapshot">The event or statement as it is; null for a whole report.</param>
internal sealed record FoundSubject(Subject Subject, CodedReport Report, Snapshot? Snapshot);
