using Marsad.Engine.Records;

namespace Marsad.Archive.Reports;

/// <summary>A version of a report with its text and its record.</summary>
/// <param name="Version">What is known of it.</param>
/// <param name="Text">The body as published.</param>
/// <param name="Record">What it says, with reviewers' decisions applied.</param>
public sealed record CodedReport(ReportVersion Version, string Text, Record Record)
{
    /// <summary>Title, line feed and body: what every span counts in (UTF-16 units).</summary>
    public string Content { get; } = Version.Title.Length == 0 ? Text : Version.Title + "\n" + Text;
}
