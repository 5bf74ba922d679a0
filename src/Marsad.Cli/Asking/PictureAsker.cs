using System.Text;
using Marsad.Archive.Ledger;
using Marsad.Archive.Lookup;
using Marsad.Archive.Sqlite;
using Marsad.Cli.Output;
using Marsad.Cli.Output.Answers;

namespace Marsad.Cli.Asking;

/// <summary>Finds the actor, place or report that is meant and writes what the archive knows of it. Each method gives what is wrong with the question, or null.</summary>
internal sealed class PictureAsker(Database database)
{
    internal string? Actor(string name, int limit, string format, Stream output)
    {
        var found = new ActorLookup(database).Find(name);
        if (found is not [{ IsGeneric: false }]) return Ambiguity.OfActor(name, found);
        var picture = ActorPicture.Of(database, found[0], limit);
        if (format == "ndjson") ActorJson.Write(output, picture);
        else if (format == "csv") AccountCsv.Write(output, picture.Roles.SelectMany(role => role.Latest.Select(account => (role.Role, account))));
        else Write(output, new ActorTable(TerminalStyle.OfOutput()).Text(picture));
        return null;
    }

    internal string? Place(string name, int limit, string format, Stream output)
    {
        var found = PlaceLookup.Find(name);
        if (found.Length != 1) return Ambiguity.OfPlace(name, found);
        var picture = PlacePicture.Of(database, found[0], limit);
        var queries = new ControlQueries(database);
        var control = PlaceNames.ById(found[0].Id) is { } place ? queries.Ask(place, queries.LastDay(), Knowledge.All, []) : null;
        if (format == "ndjson") PlaceJson.Write(output, picture, control);
        else if (format == "csv") AccountCsv.Write(output, picture.Latest.Select(account => ("place", account)));
        else Write(output, new PlaceTable(TerminalStyle.OfOutput()).Text(picture, control));
        return null;
    }

    internal string? Report(string id, string format, Stream output)
    {
        var found = new ReportFinder(database).Find(id);
        if (found.Count == 0) return $"The archive has no report '{id}'. 'marsad search' finds reports by their words.";
        if (found.Count > 1) return $"'{id}' is the identifier of several reports; name one by the archive's:\n" + string.Join('\n', found.Select(report => "  " + report));
        var picture = ReportPicture.Of(database, found[0], id.Trim());
        if (format == "ndjson") ReportJson.Write(output, picture);
        else if (format == "csv") ReportCsv.Write(output, picture);
        else Write(output, new ReportTable(TerminalStyle.OfOutput()).Text(picture));
        return null;
    }

    private static void Write(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
