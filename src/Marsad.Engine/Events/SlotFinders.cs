using Marsad.Engine.Claims;

namespace Marsad.Engine.Events;

/// <summary>What fills the slots of events and statements of control, made once for a report.</summary>
internal sealed class SlotFinders
{
    internal SlotFinders(ReportReading reading)
    {
        Claims = new(reading.Claims, reading.Document.Words.Length);
        Arguments = new(reading, Claims);
        Conditions = new(reading, Arguments);
        Places = new(reading, Arguments);
        Times = new(reading);
        Counts = new(reading);
    }

    /// <summary>Who says it, and whether it is said to have happened.</summary>
    internal ClaimIndex Claims { get; }

    /// <summary>The actors in a relation to a trigger.</summary>
    internal ArgumentFinder Arguments { get; }

    /// <summary>Whether a rule's conditions hold.</summary>
    internal ConditionChecker Conditions { get; }

    /// <summary>Where.</summary>
    internal PlaceFinder Places { get; }

    /// <summary>When.</summary>
    internal TimeFinder Times { get; }

    /// <summary>How many of what.</summary>
    internal CountFinder Counts { get; }
}
