using System.Collections.Immutable;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export;

/// <summary>Which events are exported. An empty list lets all pass.</summary>
internal sealed record ExportFilter
{
    /// <summary>The types.</summary>
    internal ImmutableArray<EventType> Types { get; init; } = [];

    /// <summary>The families of types.</summary>
    internal ImmutableArray<EventFamily> Families { get; init; } = [];

    /// <summary>The statuses.</summary>
    internal ImmutableArray<EventStatus> Statuses { get; init; } = [];

    /// <summary>Identifiers of actors, one of which takes part as agent, target or supporter.</summary>
    internal ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>Register identifiers of places, units or countries, in one of which the event lies.</summary>
    internal ImmutableArray<string> Places { get; init; } = [];

    /// <summary>The first day, or null.</summary>
    internal DateOnly? From { get; init; }

    /// <summary>The last day, inclusive, or null.</summary>
    internal DateOnly? To { get; init; }

    /// <summary>Whether every event passes.</summary>
    internal bool IsEmpty => Types.IsEmpty && Families.IsEmpty && Statuses.IsEmpty && Actors.IsEmpty && Places.IsEmpty && From is null && To is null;

    /// <summary>Whether what an account row says lets it pass, before its actors and places are read.</summary>
    internal bool Accepts(EventType type, EventStatus status, ExportTime? time) =>
        (Types.IsEmpty || Types.Contains(type)) && (Families.IsEmpty || Families.Contains(Codebook.FamilyOf(type))) && (Statuses.IsEmpty || Statuses.Contains(status)) && Accepts(time);

    /// <summary>Whether statements of control pass at all.</summary>
    internal bool AcceptsControl => Types.IsEmpty && Families.IsEmpty && (Statuses.IsEmpty || Statuses.Contains(EventStatus.Actual));

    /// <summary>Whether a statement of control passes.</summary>
    internal bool Accepts(ExportControl statement) =>
        Accepts(statement.Time) && (Actors.IsEmpty || Actors.Any(wanted => Is(statement.Holder, wanted))) && (Places.IsEmpty || Places.Any(wanted => Is(statement.Place, wanted)));

    /// <summary>Whether actors and places let an event pass.</summary>
    internal bool Accepts(ExportEvent item) =>
        (Actors.IsEmpty || item.Agents.Concat(item.Targets).Concat(item.Supporters).Any(actor => Actors.Any(wanted => Is(actor, wanted))))
        && (Places.IsEmpty || item.Places.Any(place => Places.Any(wanted => Is(place, wanted))));

    /// <summary>The filters in words, for the citation: <c>family violence; from 2018-03-01</c>; "none" where all pass.</summary>
    public override string ToString() => IsEmpty ? "none" : string.Join("; ", Words());

    private bool Accepts(ExportTime? time)
    {
        if (From is null && To is null) return true;
        return time is not null && (From is not { } from || time.End >= from) && (To is not { } to || time.Start <= to);
    }

    private static bool Is(ExportActor actor, string wanted) => actor.Id == wanted || actor.RegisterId == wanted;

    private static bool Is(ExportPlace place, string wanted) => place.Id == wanted || place.Unit?.Id == wanted || (place.Country is { } country && Reading.Places.CountryId(country) == wanted);

    private IEnumerable<string> Words()
    {
        if (!Types.IsEmpty) yield return "type " + string.Join(", ", Types.Select(Codebook.Word));
        if (!Families.IsEmpty) yield return "family " + string.Join(", ", Families.Select(Codebook.Word));
        if (!Statuses.IsEmpty) yield return "status " + string.Join(", ", Statuses.Select(Codebook.Word));
        if (!Actors.IsEmpty) yield return "actor " + string.Join(", ", Actors);
        if (!Places.IsEmpty) yield return "place " + string.Join(", ", Places);
        if (From is { } from) yield return $"from {from:yyyy-MM-dd}";
        if (To is { } to) yield return $"to {to:yyyy-MM-dd}";
    }
}
