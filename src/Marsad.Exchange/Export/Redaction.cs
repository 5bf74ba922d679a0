using System.Collections.Immutable;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Actors;
using Marsad.Engine.Records;
using Marsad.Engine.Text;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export;

/// <summary>Leaves out what may harm people: personal names, links to sources, quotes and exact coordinates.</summary>
internal sealed class Redaction(Database database)
{
    private const int ShortestNamePart = 3;
    private const double GridKm = 8;
    private string? version;
    private HashSet<string> nameParts = [];

    /// <summary>An account without them.</summary>
    internal ExportAccount Of(ExportAccount account)
    {
        Know(account.Report.VersionId);
        return account with
        {
            TimeText = null,
            Agents = Of(account.Agents),
            Targets = Of(account.Targets),
            Supporters = Of(account.Supporters),
            Claimants = Of(account.Claimants),
            Places = [.. account.Places.Select(Of)],
            Counts = [.. account.Counts.Select(count => count with { Who = null })],
            Evidence = account.Evidence with { IsHidden = true },
            Report = Of(account.Report),
        };
    }

    /// <summary>A statement of control without them.</summary>
    internal ExportControl Of(ExportControl statement)
    {
        Know(statement.Report.VersionId);
        var holder = Of(statement.Holder);
        return statement with
        {
            Id = Identifier(statement.Id),
            Holder = holder,
            Place = Of(statement.Place),
            Claimants = Of(statement.Claimants),
            Quote = "",
            Report = Of(statement.Report),
        };
    }

    /// <summary>A place by its first-level unit; where it has none, by its country and on a grid of 0.1 degree.</summary>
    internal static ExportPlace Of(ExportPlace place)
    {
        if (place.Kind is "country" or "continent" or "sea") return place with { Text = place.Arabic };
        if (place.Unit is { } unit)
            return new(unit.Arabic, place.State, unit.Id, unit.Arabic, unit.English, "admin1", unit, place.Country, place.IsLocated ? unit.Latitude : null, place.IsLocated ? unit.Longitude : null, place.IsLocated ? unit.PrecisionKm : null);
        var names = Reading.Places.CountryNames(place.Country).ToList();
        return new(
            names.FirstOrDefault() ?? "", place.State, null, names.FirstOrDefault() ?? "", names.LastOrDefault(), null, null, place.Country, Grid(place.Latitude), Grid(place.Longitude),
            place.PrecisionKm is { } km ? Math.Max(km, GridKm) : null);
    }

    private static ExportReport Of(ExportReport report) => report with { Id = report.ReportId, Address = null, Title = "" };

    /// <summary>The identifier of a statement ends in the holder's key, which is made of the name.</summary>
    private static string Identifier(string id) => id[..id.LastIndexOf('/')];

    /// <summary>Degrees on a grid of a tenth.</summary>
    internal static double? Grid(double? degrees) => degrees is { } value ? Math.Round(value, 1) : null;

    /// <summary>A person is "person" with the body that they belong to; another name that holds a person's is its type; kinds of people ("انتحاري") have no name.</summary>
    private ImmutableArray<ExportActor> Of(ImmutableArray<ExportActor> actors) => [.. actors.Select(Of)];

    private ExportActor Of(ExportActor actor)
    {
        if (actor.RegisterId is { } id && ActorRegister.Embedded.ById(id) is { IsGeneric: true }) return actor;
        if (actor.Type == ActorType.Person)
        {
            var body = actor.Whole is null ? null : ActorRegister.Embedded.ById(actor.Whole) is { Type: not ActorType.Person } known ? known : null;
            return new("person", ActorType.Person, body is null ? "شخص" : $"شخص ({body.Arabic})", body is null ? "person" : $"person ({body.English})", null, actor.Country, body?.Id);
        }

        if (actor.RegisterId is not null || !HoldsName(actor.Arabic)) return actor;
        var word = Codebook.Word(actor.Type);
        return actor with { Id = word, Arabic = word, English = word, Whole = null };
    }

    private bool HoldsName(string name) => Words(name).Any(nameParts.Contains);

    private void Know(string versionId)
    {
        if (version == versionId) return;
        version = versionId;
        nameParts = [.. database.List("SELECT name FROM report_actor WHERE version_id = $1 AND type = 'person'", row => row.Text(0), versionId).SelectMany(Words)];
    }

    private static IEnumerable<string> Words(string name) => Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestNamePart);
}
