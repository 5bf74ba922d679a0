using Marsad.Engine.Numbers;
using Marsad.Engine.Text;

namespace Marsad.Engine.Records;

/// <summary>A figure of an event or a control statement.</summary>
/// <param name="Of">What it counts.</param>
/// <param name="Who">Those who are counted, as written, or null.</param>
/// <param name="Value">The figure; null where <paramref name="Qualifier"/> is a range.</param>
/// <param name="Low">The lower end of a range, else null.</param>
/// <param name="High">The upper end of a range, else null.</param>
/// <param name="Qualifier">How the report qualifies the figure.</param>
/// <param name="Span">The whole expression.</param>
public sealed record CodedCount(CountOf Of, string? Who, double? Value, double? Low, double? High, Qualifier Qualifier, Span Span)
{
    /// <summary>A quantity that is read as a count of something; null for an indefinite plural ("عشرات"), which gives no figure.</summary>
    public static CodedCount? From(Quantity quantity, CountOf of, string? who)
    {
        if (quantity.Low is not { } low) return null;
        return quantity.Qualifier == Qualifier.Range && quantity.High is { } high
            ? new(of, who, null, low, high, Qualifier.Range, quantity.Span)
            : new(of, who, low, null, null, quantity.Qualifier == Qualifier.Range ? Qualifier.AtLeast : quantity.Qualifier, quantity.Span);
    }
}
