using Marsad.Archive.Reports;

namespace Marsad.Archive.Derivation;

/// <summary>A version that is new, or whose record, decisions or currency changed.</summary>
/// <param name="Report">The version as it now is; its record has reviewers' decisions applied.</param>
internal sealed record VersionChange(CodedReport Report)
{
    /// <summary>The version's identifier.</summary>
    internal string VersionId => Report.Version.VersionId;

    /// <summary>Whether it is the latest version of its report: superseded versions count in no picture of today.</summary>
    internal bool IsCurrent => Report.Version.IsCurrent;
}
