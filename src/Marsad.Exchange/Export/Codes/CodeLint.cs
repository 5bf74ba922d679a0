using Marsad.Engine.Actors;
using Marsad.Engine.Data;
using Marsad.Engine.Records;

namespace Marsad.Exchange.Export.Codes;

/// <summary>Checks the files of codes and says what is wrong where.</summary>
internal static class CodeLint
{
    private static readonly string[] Statuses = [.. Enum.GetValues<EventStatus>().Select(Codebook.Word)];
    private static readonly string[] ActorTypes = [.. Enum.GetValues<ActorType>().Select(Codebook.Word)];
    private static readonly string[] GedRegions = ["Africa", "Americas", "Asia", "Europe", "Middle East"];

    /// <summary>The messages for the files that ship with the engine, <c>file:line: problem</c>; none where all is well.</summary>
    internal static IReadOnlyList<string> Check() => Check(DataFiles.Rows(Crosswalk.File), DataFiles.Rows(ActorCodes.File), DataFiles.Rows(Countries.File), DataFiles.Rows("places/countries.tsv"));

    /// <summary>The messages for given rows.</summary>
    internal static IReadOnlyList<string> Check(IEnumerable<DataRow> crosswalk, IEnumerable<DataRow> actorCodes, IEnumerable<DataRow> countries, IEnumerable<DataRow> places)
    {
        var messages = new List<string>();
        CheckCrosswalk(crosswalk, messages);
        CheckActorCodes(actorCodes, messages);
        CheckCountries(countries, places, messages);
        return messages;
    }

    private static void CheckCrosswalk(IEnumerable<DataRow> rows, List<string> messages)
    {
        var closed = new HashSet<EventType>();
        foreach (var row in rows)
        {
            if (Read(row, CrosswalkRow.Read, messages) is not { } read) continue;
            if (closed.Contains(read.Type)) messages.Add(Say(row, $"no event gets here: a row of '{row["type"]}' above has no condition"));
            if (read.Conditions.IsEmpty) closed.Add(read.Type);
            if (!(read.AcledEvent.Length == 0 ? read.AcledSubEvent.Length == 0 : Acled.SubEvents.TryGetValue(read.AcledEvent, out var subs) && subs.Contains(read.AcledSubEvent)))
                messages.Add(Say(row, $"ACLED has no '{read.AcledEvent}' / '{read.AcledSubEvent}'"));
            if (!Plover.Has(read.Plover, read.PloverMode)) messages.Add(Say(row, $"PLOVER has no '{read.Plover}' / '{read.PloverMode}'"));
            if (read.Cameo.Length > 0 && !IsCameo(read.Cameo)) messages.Add(Say(row, $"'{read.Cameo}' is no CAMEO code"));
            foreach (var condition in read.Conditions)
            {
                if (condition.Kind == "status" && condition.Values.Except(Statuses, StringComparer.Ordinal).Any()) messages.Add(Say(row, "there is no such status"));
                if (condition.Kind is "agent" or "target" && condition.Values.Any(code => code is not ("1" or "2" or "3" or "4" or "5" or "6" or "7" or "8"))) messages.Add(Say(row, "there is no such code of actors"));
            }
        }

        foreach (var type in Enum.GetValues<EventType>())
            if (!closed.Contains(type)) messages.Add($"{Crosswalk.File}: '{Codebook.Word(type)}' has no row without a condition");
    }

    private static void CheckActorCodes(IEnumerable<DataRow> rows, List<string> messages)
    {
        var keys = new HashSet<(string, string)>();
        foreach (var row in rows)
        {
            if (!keys.Add((row["kind"], row["key"]))) messages.Add(Say(row, $"'{row["key"]}' has a row already"));
            Read(row, read => ActorCodes.Code(read, "home") + ActorCodes.Code(read, "abroad"), messages);
            var isKnown = row["kind"] switch
            {
                "type" => ActorTypes.Contains(row["key"]),
                "id" => ActorRegister.Embedded.ById(row["key"]) is not null,
                _ => false,
            };
            if (!isKnown) messages.Add(Say(row, $"there is no actor or actor type '{row["key"]}'"));
        }

        foreach (var type in ActorTypes)
            if (!keys.Contains(("type", type))) messages.Add($"{ActorCodes.File}: the actor type '{type}' has no row");
    }

    private static void CheckCountries(IEnumerable<DataRow> rows, IEnumerable<DataRow> places, List<string> messages)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (Read(row, CountryCodes.Read, messages) is not { } country) continue;
            if (!known.Add(country.Iso2)) messages.Add(Say(row, $"'{country.Iso2}' has a row already"));
            if (country.Iso3.Length != 3 || !country.Iso3.All(char.IsAsciiLetterUpper)) messages.Add(Say(row, $"'{country.Iso3}' is no ISO 3166-1 alpha-3 code"));
            if (country.Numeric is < 0 or > 999 || country.GleditschWard is < 2 or > 999) messages.Add(Say(row, "a number is out of range"));
            if (country.AcledRegion.Length == 0 || !GedRegions.Contains(country.GedRegion)) messages.Add(Say(row, "there is no such region"));
        }

        foreach (var place in places)
            if (!known.Contains(place["id"])) messages.Add($"{Countries.File}: '{place["id"]}' ({place["english"]}) has no row");
    }

    private static bool IsCameo(string code) => code.Length is 3 or 4 && code.All(char.IsAsciiDigit) && int.Parse(code[..2], System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 20;

    private static T? Read<T>(DataRow row, Func<DataRow, T> read, List<string> messages)
    {
        try
        {
            return read(row);
        }
        catch (InvalidDataException problem)
        {
            messages.Add(problem.Message);
            return default;
        }
    }

    private static string Say(DataRow row, string problem) => $"{row.File}:{row.Line}: {problem}";
}
