using Marsad.Archive.Accounts;
using Marsad.Archive.Reports;
using Marsad.Engine.Places;
using Marsad.Engine.Records;

namespace Marsad.Archive.Search;

/// <summary>What a report can be filtered by besides its words, as terms of the index.</summary>
internal static class SearchFacets
{
    private const int MostUnits = 8;

    /// <summary>The term that every report has.</summary>
    internal const string Any = "report";

    /// <summary>The term of an event type or a family of types, by the codebook's word.</summary>
    internal static string Type(string word) => ReportIdentity.Identifier('t', word);

    /// <summary>The term of an actor, by its identifier across reports.</summary>
    internal static string Actor(string actorId) => ReportIdentity.Identifier('a', actorId);

    /// <summary>The term of a place of the register, by its identifier.</summary>
    internal static string Place(string placeId) => ReportIdentity.Identifier('p', placeId);

    /// <summary>All terms of a report. A place stands for all units that it lies in.</summary>
    internal static IEnumerable<string> Of(CodedReport report)
    {
        var record = report.Record;
        var terms = new SortedSet<string>(StringComparer.Ordinal) { Any };
        if (report.Version.Published is { } published) terms.UnionWith(SearchDays.FacetsOf(published.Day));
        foreach (var coded in record.Events)
        {
            terms.Add(Type(Codebook.Word(coded.Type)));
            terms.Add(Type(Codebook.Word(coded.Family)));
            AddPlaces(terms, coded.Places);
        }

        foreach (var statement in record.Control) AddPlaces(terms, statement.Places);
        foreach (var actor in record.Actors) terms.Add(Actor(ActorIds.Of(report.Version.VersionId, actor)));
        return terms;
    }

    private static void AddPlaces(SortedSet<string> terms, IReadOnlyList<CodedPlace> places)
    {
        foreach (var place in places)
        {
            var id = place.PlaceId;
            for (var depth = 0; id is not null && depth < MostUnits; depth++)
            {
                terms.Add(Place(id));
                id = PlaceRegister.Shared.ById(id)?.Parent;
            }
        }
    }
}
