using Marsad.Engine.Actors;
using Marsad.Engine.Text;

namespace Marsad.Archive.Accounts;

/// <summary>The names of registered actors.</summary>
internal static class Names
{
    /// <summary>Whether a register entry is a kind of people ("مصادر طبية") and no single actor.</summary>
    internal static bool IsGeneric(string registerId) => ActorRegister.Embedded.ById(registerId)?.IsGeneric ?? false;

    /// <summary>The Arabic and English names of an actor by its identifier across reports; null where the register does not know it.</summary>
    internal static (string Arabic, string English)? Of(string actorId) => ActorRegister.Embedded.ById(actorId) is { } actor ? (actor.Arabic, actor.English) : null;

    /// <summary>The identifier of the registered actor that a name, an English name or an identifier means by itself, or null.</summary>
    internal static string? Find(string name) =>
        ActorRegister.Embedded.ById(name)?.Id ?? ActorRegister.Embedded.ByName(name)?.Id
        ?? ActorRegister.Embedded.Entries.FirstOrDefault(entry => string.Equals(entry.English, name, StringComparison.OrdinalIgnoreCase))?.Id;

    /// <summary>The identifier of the state that a name means, also the name of its capital, or null.</summary>
    internal static string? StateOf(string name)
    {
        var document = DocumentReader.Read(new("", null, "", name));
        var hits = ActorRegister.Embedded.Find(document);
        return hits.Length == 1 && hits[0].Actor.Type == ActorType.State && hits[0].Words.Count == document.Words.Length && hits[0].Candidates.Length <= 1 ? hits[0].Actor.Id : null;
    }
}
