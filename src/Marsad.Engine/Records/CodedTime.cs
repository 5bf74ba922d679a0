using Marsad.Engine.Text;
using Marsad.Engine.Times;

namespace Marsad.Engine.Records;

/// <summary>A time expression of an event or a control statement.</summary>
/// <param name="Text">As written.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Start">First day, or null where the expression is unresolved.</param>
/// <param name="End">Last day, inclusive, or null where it is unresolved.</param>
/// <param name="Grain">How exact it is, or null where it is unresolved.</param>
/// <param name="Edtf">The same in the Extended Date/Time Format, or null where it is unresolved.</param>
public sealed record CodedTime(string Text, Span Span, DateOnly? Start, DateOnly? End, TimeGrain? Grain, string? Edtf)
{
    /// <summary>Whether the expression stands for days that are known.</summary>
    public bool IsResolved => Start is not null && End is not null;

    /// <summary>Why it is unresolved, or null.</summary>
    public string? Unresolved { get; init; }

    /// <summary>What a time mention says, as it goes into a record.</summary>
    public static CodedTime Of(string content, TimeMention mention) =>
        new(mention.Span.Of(content), mention.Span, mention.Resolved?.Start, mention.Resolved?.End, mention.Resolved?.Grain, mention.Resolved?.Edtf)
        {
            Unresolved = mention.Unresolved,
        };
}
