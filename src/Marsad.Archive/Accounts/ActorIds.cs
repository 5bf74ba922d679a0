using Marsad.Engine.Entities;
using Marsad.Engine.Text;

namespace Marsad.Archive.Accounts;

/// <summary>The identifiers under which actors of different reports are one: the register's; else the folded full name where it has two words or more; else one that holds in
/// its report only, since a lone word ("المسلحون", "محمد") is another in every report.</summary>
internal static class ActorIds
{
    /// <summary>The identifier of an actor of a version's record.</summary>
    internal static string Of(string versionId, Actor actor)
    {
        if (actor.RegisterId is { } id && !Names.IsGeneric(id)) return id;
        var folded = Folding.Fold(Name(actor));
        return actor.RegisterId is null && folded.Contains(' ') ? "~" + folded : $"{versionId}#{actor.Key}";
    }

    /// <summary>The fullest form that the report uses: the longest, of equals the first.</summary>
    internal static string Name(Actor actor) => actor.Names.MaxBy(name => name.Text.Length).Text;
}
