using System.Collections.Immutable;
using Marsad.Engine.Text;
using Marsad.Engine.Times;

namespace Marsad.Engine.Numbers;

/// <summary>Finds the quantities of a report: numbers in digits and words, duals, per cent and fractions, with what they count.</summary>
/// <remarks>Numbers of times, ordinals, list numbers, telephone numbers, scores, labels ("القرار 2254") and hashtags are none.</remarks>
public static class NumberReader
{
    /// <summary>The quantities of a report in reading order.</summary>
    public static ImmutableArray<Quantity> Read(Document document) => Read(document, TimeReader.Read(document));

    /// <summary>The quantities of a report whose times are known, in reading order.</summary>
    /// <param name="document">The report.</param>
    /// <param name="times">The report's time expressions in reading order; no number in one of them is a quantity.</param>
    public static ImmutableArray<Quantity> Read(Document document, ImmutableArray<TimeMention> times) =>
        new QuantityScan(document, Atoms.Of(document), times).Run();
}
