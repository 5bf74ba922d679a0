using System.Collections.Immutable;
using Marsad.Archive.Incidents.Telling;
using Marsad.Engine.Records;

namespace Marsad.Cli.Asking;

/// <summary>Which incidents a user asks for, names as typed.</summary>
internal sealed record IncidentQuestion(
    string? Types, string? Actor, string? Place, DateOnly? From, DateOnly? To, ImmutableArray<EventStatus> Statuses, bool HappenedOnly, string? Text, IncidentOrder Order, int Skip, int Limit);
