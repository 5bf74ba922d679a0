using Marsad.Archive.Accounts;
using Marsad.Archive.Reports;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Review;

/// <summary>The words that a decision holds on to, so that it is found again in a later version of the report and never slides to other words that look alike
/// (the quote with its surroundings is the W3C Web Annotation model's TextQuoteSelector).</summary>
/// <param name="ReportId">The report.</param>
/// <param name="VersionId">The version that the reviewer saw.</param>
/// <param name="TextSha256">Hash of that version's title, line feed and text.</param>
/// <param name="Start">Where the quote began in it, in UTF-16 units.</param>
/// <param name="Quote">The sentence as written; empty where the decision is about the whole report.</param>
/// <param name="Prefix">Up to 32 units before it.</param>
/// <param name="Suffix">Up to 32 units after it.</param>
internal sealed record Evidence(string ReportId, string VersionId, string TextSha256, int Start, string Quote, string Prefix, string Suffix)
{
    private const int Surroundings = 32;

    /// <summary>A sentence without an end is quoted this far to both sides of its trigger.</summary>
    private const int LongestSide = 600;

    /// <summary>The whole report.</summary>
    internal static Evidence OfReport(ReportVersion version) => new(version.ReportId, version.VersionId, version.TextSha256, 0, "", "", "");

    /// <summary>The sentence about a span of a version's content.</summary>
    internal static Evidence Around(ReportVersion version, string content, Span span)
    {
        content = RecordJson.Clean(content);
        var sentence = new Sentences(content).Around(span);
        var start = Whole(content, Math.Max(sentence.Start, span.Start - LongestSide));
        var end = Whole(content, Math.Min(sentence.End, span.End + LongestSide));
        var before = Whole(content, Math.Max(0, start - Surroundings));
        var after = Whole(content, Math.Min(content.Length, end + Surroundings));
        return new(version.ReportId, version.VersionId, version.TextSha256, start, content[start..end], content[before..start], content[end..after]);
    }

    /// <summary>Where the quote begins in a version of the report: at its old place in the same text; in another text where it occurs exactly once with its surroundings.
    /// Null where it does not.</summary>
    internal int? Locate(string content, string textSha256)
    {
        content = RecordJson.Clean(content);
        if (textSha256 == TextSha256) return Start <= content.Length && content.AsSpan(Start).StartsWith(Quote, StringComparison.Ordinal) ? Start : null;
        if (Quote.Length == 0) return null;
        var wanted = Prefix + Quote + Suffix;
        var at = content.IndexOf(wanted, StringComparison.Ordinal);
        if (at < 0 || content.IndexOf(wanted, at + 1, StringComparison.Ordinal) >= 0) return null;
        return at + Prefix.Length;
    }

    /// <summary>An offset that does not stand inside of a surrogate pair.</summary>
    private static int Whole(string content, int offset) =>
        offset > 0 && offset < content.Length && char.IsSurrogatePair(content[offset - 1], content[offset]) ? offset - 1 : offset;
}
