using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Archive.Accounts;

/// <summary>The sentences of a report's content, as evidence shows them.</summary>
internal sealed class Sentences(string content)
{
    private readonly ImmutableArray<Span> spans = DocumentReader.Sentences(content);

    /// <summary>The sentence that a span begins in; the span itself where there is none.</summary>
    internal Span Around(Span span)
    {
        foreach (var sentence in spans)
            if (sentence.Start <= span.Start && span.Start < sentence.End) return sentence.Union(span);
        return span;
    }
}
