using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Marsad.Archive.Accounts;
using Marsad.Archive.Ledger;
using Marsad.Archive.Sqlite;
using Marsad.Cli.Output;
using Marsad.Cli.Output.Answers;

namespace Marsad.Cli.Asking;

/// <summary>Finds the places and claimants that a question means, asks the ledger and writes the answers.</summary>
internal sealed class ControlAsker(Database database)
{
    private readonly ControlQueries queries = new(database);
    private readonly LedgerStore ledger = new(database);

    /// <summary>Answers; gives what is wrong with the question, or null.</summary>
    internal string? Ask(ControlQuestion question, string format, Stream output)
    {
        var knowledge = new Knowledge(question.AsKnown, question.AsArchived is { } day ? new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddSeconds(-1) : null);
        var on = question.On ?? question.AsKnown ?? queries.LastDay();
        ImmutableArray<string> claimants = [];
        if (question.AccordingTo is { } claimant && (claimants = Claimants(claimant)).IsEmpty) return $"nobody called '{claimant}' is quoted on who holds what. 'marsad actor' finds how the archive names it.";
        if (question.Changes.Length > 0) return Changes(question, claimants, format, output);
        if (question.Area is { } area) return Area(area, on, knowledge, claimants, format, output);
        if (question.Place is not { } name) return "name a place, or --area REGION, or --changes FROM TO.";
        var places = Places(name);
        var told = places.Where(place => ledger.Reports(place.Subject) > 0).ToList();
        if (told.Count > 1 || (told.Count == 0 && places.Length > 1)) return Ambiguous(name, told.Count > 1 ? told : places);
        var answer = queries.Ask(told.Count == 1 ? told[0] : places[0], on, knowledge, claimants);
        Write([answer], format, output, isOne: true);
        return null;
    }

    /// <summary>What a name can mean: an area that reports call so ("ريف دير الزور الشرقي"), or places of the register.</summary>
    private ImmutableArray<LedgerPlace> Places(string name)
    {
        var found = PlaceNames.Find(name);
        return ledger.Areas(Engine.Text.Folding.Fold(name)) is { Count: > 0 } areas && !found.Any(place => place.IsRegistered && ledger.Reports(place.Subject) > 0)
            ? [PlaceNames.Of(areas[0], name)]
            : found;
    }

    private string? Area(string area, DateOnly on, Knowledge knowledge, ImmutableArray<string> claimants, string format, Stream output)
    {
        var regions = PlaceNames.Find(area).Where(place => place.IsRegistered).Select(place => place.Subject).ToHashSet(StringComparer.Ordinal);
        if (regions.Count == 0) return $"no region called '{area}' is in the place register.";
        var places = ledger.Subjects().Select(subject => PlaceNames.Of(subject.Subject, subject.Text))
            .Where(place => regions.Contains(place.Subject) || PlaceNames.UnitsOf(place).Any(unit => regions.Contains(unit.Subject)));
        Write(places.Select(place => queries.Ask(place, on, knowledge, claimants)).Where(answer => answer.State != ControlAnswerState.Unknown), format, output, isOne: false);
        return null;
    }

    private string? Changes(ControlQuestion question, ImmutableArray<string> claimants, string format, Stream output)
    {
        if (!TryDay(question.Changes[0], out var from) || !TryDay(question.Changes[1], out var to) || to < from) return "--changes takes two days of the form 2018-05-01, the earlier first.";
        var changed = ledger.Changed(from, to).Select(subject => PlaceNames.Of(subject, subject[(subject.IndexOfAny(['|', ':']) + 1)..]))
            .Select(place => (Before: queries.Ask(place, from.AddDays(-1), new(from.AddDays(-1)), claimants), After: queries.Ask(place, to, new(question.AsKnown ?? to), claimants)))
            .Where(pair => !pair.After.Holders.IsEmpty && !IsSameSide(pair.Before, pair.After, to)).Select(pair => pair.After);
        Write(changed, format, output, isOne: false);
        return null;
    }

    private static bool IsSameSide(ControlAnswer before, ControlAnswer after, DateOnly day) => !before.Holders.IsEmpty && Camps.AreKin(before.Holders[0].Actor.Id, after.Holders[0].Actor.Id, day);

    private static void Write(IEnumerable<ControlAnswer> answers, string format, Stream output, bool isOne)
    {
        switch (format)
        {
            case "ndjson":
                foreach (var answer in answers) ControlJson.Write(output, answer);
                break;
            case "csv":
                ControlCsv.Write(output, answers);
                break;
            default:
                var table = new ControlTable(TerminalStyle.OfOutput());
                output.Write(Encoding.UTF8.GetBytes(isOne ? table.One(answers.First()) : table.Many(answers)));
                break;
        }
    }

    private ImmutableArray<string> Claimants(string name)
    {
        var folded = Engine.Text.Folding.Fold(name);
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (Names.Find(name) is { } registered) found.Add(registered);
        foreach (var (id, written) in database.List("SELECT DISTINCT actor_id, name FROM statement_actor WHERE role = 'claimant'", row => (row.Text(0), row.Text(1))))
            if (id == name || Engine.Text.Folding.Fold(written) == folded) found.Add(id);
        return [.. found];
    }

    private static string Ambiguous(string name, IEnumerable<LedgerPlace> places) =>
        $"'{name}' can mean several places; name one by its identifier:\n" + string.Join('\n', places.Select(place => $"  {place.Subject}  {place.Arabic} ({place.English}), {place.Kind}, {place.Parent}"));

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
