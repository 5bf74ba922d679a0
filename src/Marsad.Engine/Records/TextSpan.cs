using Marsad.Engine.Text;

namespace Marsad.Engine.Records;

/// <summary>Words of a report with the place where they stand.</summary>
/// <param name="Text">Exactly as written.</param>
/// <param name="Span">Where, in the report's content.</param>
public readonly record struct TextSpan(string Text, Span Span)
{
    /// <summary>The text of a span of <paramref name="content"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in it.</exception>
    public static TextSpan Of(string content, Span span) => new(span.Of(content), span);
}
