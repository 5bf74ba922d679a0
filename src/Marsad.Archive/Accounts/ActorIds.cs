using Marsad.Engine.Actors;
using Marsad.Engine.Entities;
using Marsad.Engine.Text;

namespace Marsad.Archive.Accounts;

/// <summary>The identifiers under which actors of different reports are one: the register's; else the folded full name where it has two words or more; else one that holds in
/// its report only, since a lone word ("المسلحون", "محمد") is another in every report.</summary>
internal static class ActorIds
{
    /// <summary>The identifier of a publisher whose own voice a report is.</summary>
    internal static string OfPublisher(string name) => "source:" + name;

    /// <summary>The identifier of an actor of a version's record.</summary>
    internal static string Of(string versionId, Actor actor)
    {
        if (actor.RegisterId is { } id && !Names.IsGeneric(id)) return id;
        if (actor is { RegisterId: null, Type: ActorType.State } && Names.StateOf(Name(actor)) is { } state) return state;
        var folded = WithoutTitle(actor, Folding.Fold(Name(actor)));
        return actor.RegisterId is null && folded.Contains(' ') ? "~" + folded : $"{versionId}#{actor.Key}";
    }

    /// <summary>The fullest form that the report uses: the longest, of equals the first.</summary>
    internal static string Name(Actor actor) => actor.Names.MaxBy(name => name.Text.Length).Text;

    // "الناطق باسم الحملة رياض الفارس" is "رياض الفارس" in another report: where this one says the name alone too, that is the person.
    private static string WithoutTitle(Actor actor, string folded)
    {
        if (actor.Type != ActorType.Person) return folded;
        var best = folded;
        foreach (var form in actor.Names)
        {
            var name = Folding.Fold(form.Text);
            var title = folded.Length - name.Length - 1;
            if (title <= 0 || folded[title] != ' ' || !folded.EndsWith(name, StringComparison.Ordinal) || !name.Contains(' ') || !folded.AsSpan(0, title).Contains(' ')) continue;
            if (best.Length == folded.Length || name.Length > best.Length) best = name;
        }

        return best;
    }
}
