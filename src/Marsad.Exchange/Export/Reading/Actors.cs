using Marsad.Engine.Actors;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Codes;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Reading;

/// <summary>What the actor register says about the actors of accounts.</summary>
internal sealed class Actors
{
    /// <summary>How many names of actors without an entry of their own are remembered.</summary>
    private const int Remembered = 20000;

    private static readonly string StateType = Codebook.Word(ActorType.State);

    private readonly Dictionary<string, RegisteredActor?> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RegisteredActor?> states = new(StringComparer.Ordinal);

    /// <summary>An actor of an account.</summary>
    /// <param name="id">Its identifier across reports.</param>
    /// <param name="type">The codebook's word.</param>
    /// <param name="name">The fullest form in the report.</param>
    /// <param name="whole">Identifier of what it is part of, or null.</param>
    internal ExportActor Of(string id, string type, string name, string? whole)
    {
        var entry = ActorRegister.Embedded.ById(id) ?? (type == StateType ? StateOf(id) : null);
        var kind = entry ?? (id.Contains('#', StringComparison.Ordinal) ? KindOf(name) : null);
        return new(
            entry?.Id ?? id, Codebook.ReadActorType(type), entry?.Arabic ?? name, kind?.English ?? name, kind?.Id, kind?.Country,
            whole ?? entry?.Relations.FirstOrDefault(relation => relation.Kind == "part_of")?.Actor);
    }

    /// <summary>Whether a word for those who are counted ("مدنيين", "أطفال") means civilians.</summary>
    internal bool AreCivilians(string? who) => who is not null && KindOf(who) is { Type: ActorType.Civilians };

    /// <summary>The state that a report means by the name of a country or its capital ("موسكو"): the engine's key for it is the country's code, which stands behind the '#'.</summary>
    private RegisteredActor? StateOf(string id)
    {
        var code = id[(id.IndexOf('#', StringComparison.Ordinal) + 1)..].ToUpperInvariant();
        if (Countries.Of(code) is null) return null;
        if (states.TryGetValue(code, out var known)) return known;
        return states[code] = ActorRegister.Embedded.Entries.FirstOrDefault(entry => entry.Type == ActorType.State && entry.Country == code && Places.CountryNames(code).Contains(entry.Arabic, StringComparer.Ordinal));
    }

    /// <summary>The register's entry for a kind of people ("المسلحون"), which the archive keeps apart for each report.</summary>
    private RegisteredActor? KindOf(string name)
    {
        if (kinds.TryGetValue(name, out var known)) return known;
        if (kinds.Count >= Remembered) kinds.Clear();
        return kinds[name] = ActorRegister.Embedded.ByName(name) is { IsGeneric: true } kind ? kind : null;
    }
}
