using Marsad.Engine.Text;

namespace Marsad.Engine.Numbers;

/// <summary>How a stated number relates to the true one, as the text words it.</summary>
public enum Qualifier : byte
{
    /// <summary>The bare number.</summary>
    Exact,

    /// <summary>"نحو", "حوالي".</summary>
    About,

    /// <summary>"ما لا يقل عن", "على الأقل".</summary>
    AtLeast,

    /// <summary>"ما لا يزيد على", "على الأكثر".</summary>
    AtMost,

    /// <summary>"أكثر من".</summary>
    MoreThan,

    /// <summary>"بين 20 و30".</summary>
    Range,
}

/// <summary>A number with the thing that it counts, as written in a report.</summary>
/// <param name="Span">The whole expression, qualifier and counted noun phrase included.</param>
/// <param name="Words">Its words.</param>
/// <param name="Low">The value, or the lower end of a range; null for an indefinite plural ("عشرات").</param>
/// <param name="High">The upper end of a range, else null.</param>
/// <param name="Qualifier">How the text qualifies the value.</param>
/// <param name="IsPercent">Whether it is a per cent or a fraction rather than a count.</param>
/// <param name="Counted">The words of the counted noun phrase, without the number; empty where none is written.</param>
public sealed record Quantity(Span Span, Words Words, double? Low, double? High, Qualifier Qualifier, bool IsPercent, Words Counted);
