using System.Collections.Immutable;
using Marsad.Archive.Search;
using Marsad.Engine.Records;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>What comes first in a list of incidents.</summary>
internal enum IncidentOrder
{
    /// <summary>The latest.</summary>
    Date,

    /// <summary>That with most accounts.</summary>
    Accounts,

    /// <summary>That for which the highest number of dead is given.</summary>
    Dead,
}

/// <summary>Which incidents are listed. An empty list and null let all pass.</summary>
internal sealed record IncidentFilter
{
    /// <summary>The types, by the codebook's words.</summary>
    internal ImmutableArray<EventType> Types { get; init; } = [];

    /// <summary>The statuses.</summary>
    internal ImmutableArray<EventStatus> Statuses { get; init; } = [];

    /// <summary>Only what is said to have happened, surely or perhaps.</summary>
    internal bool HappenedOnly { get; init; }

    /// <summary>An actor that by any account takes part as agent, target or supporter.</summary>
    internal string? ActorId { get; init; }

    /// <summary>A place, unit or country of the register in which it lies by any account.</summary>
    internal string? PlaceId { get; init; }

    /// <summary>The first day. An incident without a time stands on the day of its first publication.</summary>
    internal DateOnly? From { get; init; }

    /// <summary>The last day, inclusive.</summary>
    internal DateOnly? To { get; init; }

    /// <summary>Words that one account's sentence holds.</summary>
    internal SearchQuery? Text { get; init; }

    /// <summary>What comes first.</summary>
    internal IncidentOrder Order { get; init; }

    /// <summary>How many are given at most.</summary>
    internal int Limit { get; init; } = 20;

    /// <summary>How many are passed over.</summary>
    internal int Skip { get; init; }
}
