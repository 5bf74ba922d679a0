using Marsad.Engine.Records;

namespace Marsad.Archive.Incidents;

/// <summary>What the joining compares of one account.</summary>
/// <remarks>Days count from 1 January 0001 (<see cref="DateOnly.DayNumber"/>), <see cref="Unknown"/> where there is none. Word sets are sorted hashes without doubles.</remarks>
internal sealed record IncidentEntry
{
    /// <summary>Stands for a day that is not known.</summary>
    internal const int Unknown = -1;

    internal required string AccountId { get; init; }

    internal required string VersionId { get; init; }

    internal required EventType Type { get; init; }

    internal required EventStatus Status { get; init; }

    internal required int Published { get; init; }

    /// <summary>First day of the occurrence by the account.</summary>
    internal required int From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    internal required int To { get; init; }

    /// <summary>Actors that do it or back it.</summary>
    internal required string[] Agents { get; init; }

    /// <summary>Actors that it is done to.</summary>
    internal required string[] Targets { get; init; }

    internal required EntryPlace[] Places { get; init; }

    /// <summary>What the report's other accounts of such types say, where this one says nothing.</summary>
    internal Surroundings Around { get; init; } = Surroundings.None;

    internal required EntryCount[] Counts { get; init; }

    /// <summary>The trigger's stem.</summary>
    internal required uint Trigger { get; init; }

    /// <summary>Stems of the trigger's sentence.</summary>
    internal required uint[] Words { get; init; }

    /// <summary>Stems of the report's headline and first words.</summary>
    internal required uint[] Lead { get; init; }

    internal bool IsDated => From != Unknown;

    /// <summary>Whether it is dated to a week at most.</summary>
    internal bool IsExact => IsDated && To - From <= 7;

    internal bool IsSpeech => Type is EventType.Accuse or EventType.Condemn or EventType.Threaten or EventType.Demand or EventType.Deny or EventType.Endorse;
}

/// <summary>What an account that leaves a slot open may mean, taken from the accounts of near types in the same report.</summary>
/// <param name="Day">The day that most of them are dated to, or <see cref="IncidentEntry.Unknown"/>; only where the account is not dated.</param>
/// <param name="Places">Their places; only where the account has none.</param>
/// <param name="Actors">Their agents and targets; only where the account has none.</param>
internal sealed record Surroundings(int Day, EntryPlace[] Places, string[] Actors)
{
    internal static Surroundings None { get; } = new(IncidentEntry.Unknown, [], []);
}

/// <summary>A place of an account.</summary>
/// <param name="Key">Register identifier, or "~" and the folded phrase where it is unknown or ambiguous.</param>
/// <param name="Latitude">Degrees north, NaN where unknown.</param>
/// <param name="Longitude">Degrees east, NaN where unknown.</param>
/// <param name="PrecisionKm">Radius, NaN where unknown.</param>
internal readonly record struct EntryPlace(string Key, float Latitude, float Longitude, float PrecisionKm)
{
    internal bool IsLocated => !float.IsNaN(Latitude);
}

/// <summary>A number of an account.</summary>
internal readonly record struct EntryCount(CountOf Of, float Low, float High);
