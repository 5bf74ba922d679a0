using System.Globalization;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Actors;

/// <summary>Checks the register's files and says what is wrong where.</summary>
internal static class ActorLint
{
    private static readonly HashSet<string> Kinds = new(["part_of", "allied_with", "successor_of", "backed_by"], StringComparer.Ordinal);

    private static readonly string[] DateFormats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>The messages for the register that ships with the engine, <c>file:line: problem</c>; none where all is well.</summary>
    internal static IReadOnlyList<string> Check() =>
        Check(ActorEntry.Files.SelectMany(DataFiles.Rows), DataFiles.Rows("actors/lists/generic-words.tsv").Select(row => row["word"]));

    /// <summary>The messages for given rows.</summary>
    /// <param name="rows">The rows of all files.</param>
    /// <param name="genericWords">Words that name no one actor when they stand alone.</param>
    internal static IReadOnlyList<string> Check(IEnumerable<DataRow> rows, IEnumerable<string> genericWords)
    {
        var messages = new List<string>();
        var entries = new List<ActorEntry>();
        foreach (var row in rows) ReadRow(row, entries, messages);

        var generic = new HashSet<string>(genericWords.Select(word => Folding.Fold(word)), StringComparer.Ordinal);
        var ids = new Dictionary<string, ActorEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
            if (!ids.TryAdd(entry.Actor.Id, entry)) messages.Add(Say(entry, $"the identifier '{entry.Actor.Id}' is taken at {ids[entry.Actor.Id].Row.File}:{ids[entry.Actor.Id].Row.Line}"));

        var names = new NameTrie(Spellings.Read());
        var owners = new Dictionary<(int Node, bool IsGeneric), ActorEntry>();
        var register = new ActorRegister(entries, Institution.Read(), Spellings.Read());
        foreach (var entry in entries)
        {
            CheckRelations(entry, register, messages);
            CheckNames(entry, generic, names, owners, messages);
        }

        return messages;
    }

    private static void ReadRow(DataRow row, List<ActorEntry> entries, List<string> messages)
    {
        try
        {
            entries.Add(ActorEntry.Read(row));
        }
        catch (InvalidDataException problem)
        {
            messages.Add(problem.Message);
        }
    }

    private static void CheckRelations(ActorEntry entry, ActorRegister register, List<string> messages)
    {
        foreach (var relation in entry.Actor.Relations)
        {
            if (!Kinds.Contains(relation.Kind)) messages.Add(Say(entry, $"'{relation.Kind}' is no kind of relation"));
            if (register.ById(relation.Actor) is null) messages.Add(Say(entry, $"the relation's actor '{relation.Actor}' is not in the register"));
            if (relation.Actor == entry.Actor.Id) messages.Add(Say(entry, "an actor has a relation to itself"));
            if (!IsDate(relation.From) || !IsDate(relation.Until)) messages.Add(Say(entry, $"a date of the relation to '{relation.Actor}' is no year, month or day"));
            else if (relation is { From: { } from, Until: { } until } && string.CompareOrdinal(from, until + "~") > 0) messages.Add(Say(entry, $"the relation to '{relation.Actor}' ends before it begins"));
        }
    }

    private static void CheckNames(
        ActorEntry entry, HashSet<string> generic, NameTrie names, Dictionary<(int Node, bool IsGeneric), ActorEntry> owners, List<string> messages)
    {
        var actor = entry.Actor;
        if (actor.Id.Length == 0 || actor.Id.Any(unit => !char.IsAsciiLetterLower(unit) && !char.IsAsciiDigit(unit) && unit != '_')) messages.Add(Say(entry, $"the identifier '{actor.Id}' is not of a-z, 0-9 and _"));
        if (actor.English.Length == 0) messages.Add(Say(entry, "the English name is empty"));
        if (entry.Row["source"].Length == 0) messages.Add(Say(entry, "the source note is empty"));
        if (actor.Country is { } country && (country.Length != 2 || !country.All(char.IsAsciiLetterUpper))) messages.Add(Say(entry, $"'{country}' is no country code of two letters"));
        foreach (var name in actor.Aliases.Prepend(actor.Arabic))
        {
            if (names.Add(name) is var node && node == NameTrie.Root)
            {
                messages.Add(Say(entry, "a name is empty"));
                continue;
            }

            if (!actor.IsGeneric && generic.Contains(Folding.Fold(name))) messages.Add(Say(entry, $"'{name}' alone names no one actor and must be weak"));
            if (!owners.TryAdd((node, actor.IsGeneric), entry) && owners[(node, actor.IsGeneric)] is var other && other.Actor.Id != actor.Id)
                messages.Add(Say(entry, $"'{name}' is a strong name of '{other.Actor.Id}' too ({other.Row.File}:{other.Row.Line})"));
        }

        foreach (var name in actor.WeakAliases.Concat(entry.PlaceNames))
            if (names.Add(name) == NameTrie.Root) messages.Add(Say(entry, "a weak name is empty"));
    }

    private static bool IsDate(string? text) => text is null || DateTime.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Say(ActorEntry entry, string problem) => $"{entry.Row.File}:{entry.Row.Line}: {problem}";
}
