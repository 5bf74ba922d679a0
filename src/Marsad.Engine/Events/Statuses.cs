using Marsad.Engine.Claims;
using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>The codebook's status for a stance of the text.</summary>
internal static class Statuses
{
    /// <summary>The status; actual where the text takes no stance.</summary>
    internal static EventStatus Of(Stance? stance) => stance switch
    {
        Stance.Planned => EventStatus.Planned,
        Stance.Demanded => EventStatus.Demanded,
        Stance.Denied => EventStatus.Denied,
        Stance.Uncertain => EventStatus.Uncertain,
        Stance.Ended => EventStatus.Ended,
        _ => EventStatus.Actual,
    };
}
