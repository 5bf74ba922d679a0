using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Records;

/// <summary>A direct quotation.</summary>
/// <param name="Speaker">Key of the actor who says it, or null where the report does not say.</param>
/// <param name="Starts">The first three words inside the marks.</param>
/// <param name="Ends">The last three words inside the marks.</param>
/// <param name="Medium">To whom or where it is said, as written, or null.</param>
/// <param name="Span">The text inside the marks.</param>
/// <param name="FoundBy">The rules that found it and its speaker.</param>
public sealed record CodedQuote(string? Speaker, string Starts, string Ends, TextSpan? Medium, Span Span, ImmutableArray<string> FoundBy);
