using System.Globalization;
using Marsad.Engine.Records;

namespace Marsad.Archive.Review;

/// <summary>The values of an event's slots.</summary>
internal static class SlotValues
{
    /// <summary>An event of which only one slot has a value.</summary>
    internal static CodedEvent Only(Slot slot, CodedEvent coded) => coded with
    {
        Triggers = [],
        Anchor = new("", default),
        Agent = slot == Slot.Agent ? coded.Agent : [],
        Target = slot == Slot.Target ? coded.Target : [],
        Supporter = [],
        Places = slot == Slot.Place ? coded.Places : [],
        Time = slot == Slot.Time ? coded.Time : null,
        AccordingTo = slot == Slot.AccordingTo ? coded.AccordingTo : [],
        Counts = slot == Slot.Counts ? coded.Counts : [],
    };

    /// <summary>An event with one slot taken from another, and the decision as what found it.</summary>
    internal static CodedEvent Put(Slot slot, CodedEvent coded, CodedEvent from, long number)
    {
        var corrected = slot switch
        {
            Slot.Type => coded with { Type = from.Type },
            Slot.Agent => coded with { Agent = from.Agent },
            Slot.Target => coded with { Target = from.Target },
            Slot.Place => coded with { Places = from.Places },
            Slot.Time => coded with { Time = from.Time },
            Slot.Status => coded with { Status = from.Status },
            Slot.AccordingTo => coded with { AccordingTo = from.AccordingTo },
            _ => coded with { Counts = from.Counts },
        };
        return corrected with { FoundBy = coded.FoundBy.Add(string.Create(CultureInfo.InvariantCulture, $"review:{DecisionWords.Word(slot)}@{number}")) };
    }
}
