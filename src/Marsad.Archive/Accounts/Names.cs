using Marsad.Engine.Actors;

namespace Marsad.Archive.Accounts;

/// <summary>The names of registered actors.</summary>
internal static class Names
{
    /// <summary>Whether a register entry is a kind of people ("مصادر طبية") and no single actor.</summary>
    internal static bool IsGeneric(string registerId) => ActorRegister.Embedded.ById(registerId)?.IsGeneric ?? false;

    /// <summary>The Arabic and English names of an actor by its identifier across reports; null where the register does not know it.</summary>
    internal static (string Arabic, string English)? Of(string actorId) => ActorRegister.Embedded.ById(actorId) is { } actor ? (actor.Arabic, actor.English) : null;
}
