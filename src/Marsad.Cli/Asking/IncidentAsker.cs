using System.Collections.Immutable;
using System.Text;
using Marsad.Archive.Incidents;
using Marsad.Archive.Incidents.Telling;
using Marsad.Archive.Lookup;
using Marsad.Archive.Search;
using Marsad.Archive.Sqlite;
using Marsad.Cli.Output;
using Marsad.Cli.Output.Answers;
using Marsad.Engine.Records;
using Marsad.Exchange.Export;

namespace Marsad.Cli.Asking;

/// <summary>Finds the incidents that are meant and writes them. Each method gives what is wrong with the question, or null.</summary>
internal sealed class IncidentAsker(Database database)
{
    private readonly IncidentQueries queries = new(database);
    private readonly SearchNames names = new(database);

    internal string? List(IncidentQuestion question, string format, Stream output)
    {
        var (filter, problem) = Read(question);
        if (filter is null) return problem;
        var list = queries.List(filter);
        if (format == "ndjson")
            foreach (var line in list.Lines) IncidentJson.Write(output, line);
        else if (format == "csv") IncidentCsv.Write(output, list.Lines);
        else Write(output, new IncidentListTable(TerminalStyle.OfOutput()).Text(list, filter));
        return null;
    }

    internal string? One(string id, string format, Stream output)
    {
        if (queries.Find(id.Trim()) is not { } picture) return $"The archive has no incident and no account '{id}'. 'marsad incidents' lists them.";
        if (format == "ndjson") IncidentJson.Write(output, picture);
        else if (format == "csv") IncidentCsv.Write(output, picture);
        else Write(output, new IncidentTable(TerminalStyle.OfOutput()).Text(picture));
        return null;
    }

    private (IncidentFilter? Filter, string? Problem) Read(IncidentQuestion question)
    {
        var (types, problem) = Types(question.Types);
        if (problem is not null) return (null, problem);
        var filter = new IncidentFilter
        {
            Types = types,
            Statuses = question.Statuses,
            HappenedOnly = question.HappenedOnly,
            From = question.From,
            To = question.To,
            Order = question.Order,
            Skip = question.Skip,
            Limit = question.Limit,
        };
        if (question.Actor is { } actor)
        {
            var found = new ActorLookup(database).Find(actor);
            if (found is not [{ IsGeneric: false }]) return (null, Ambiguity.OfActor(actor, found));
            filter = filter with { ActorId = found[0].Id };
        }

        if (question.Place is { } place)
        {
            (var id, problem) = FilterNames.Place(place);
            if (id is null) return (null, problem);
            filter = filter with { PlaceId = id };
        }

        if (question.Text is not { } text) return (filter, null);
        (var query, problem) = SearchQueryReader.Read(text, names);
        if (query is null) return (null, problem);
        return query.Wanted.IsEmpty ? (null, "--text holds no word.") : (filter with { Text = query }, null);
    }

    /// <summary>Types and families of types, commas between.</summary>
    private (ImmutableArray<EventType> Types, string? Problem) Types(string? words)
    {
        var types = ImmutableArray.CreateBuilder<EventType>();
        foreach (var word in (words ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Codebook.TryReadType(word, out var type)) types.Add(type);
            else if (names.Type(word).Problem is { } problem) return ([], problem);
            else types.AddRange(Enum.GetValues<EventType>().Where(of => Codebook.Word(Codebook.FamilyOf(of)) == word));
        }

        return (types.ToImmutable(), null);
    }

    private static void Write(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
