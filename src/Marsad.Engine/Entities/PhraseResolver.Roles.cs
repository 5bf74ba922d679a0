using Marsad.Engine.Actors;

namespace Marsad.Engine.Entities;

/// <summary>Roles without a name beside them: whom they describe.</summary>
internal sealed partial class PhraseResolver
{
    private Figure? OfRole(Phrase role)
    {
        if (persons.IsUsed(role.HeadWord))
        {
            var person = cast.OfPhrase(role, ActorType.Person, role.HeadWord);
            if (Inner(role) is { } organisation && organisation != person) person.Parent ??= organisation;
            return person;
        }

        if (role.IsBare || (role.Tie is null && role.Nation is null && role.Content.All(Complements.IsSoft)))
        {
            if (!role.IsDefinite || cast.Latest(role.Head, role.Bare, role.HeadWord, reading.IsTitle(role.HeadWord)) is not { } latest) return null;
            AddNames(latest, role);
            return latest;
        }

        if (reading.PersonHitAt(role.HeadWord) is { } described && described.Words.End <= role.End && Holder(described) is { } holding)
        {
            cast.Bind(role, holding);
            if (Inner(role) is { } office && office != holding) holding.Parent ??= office;
            AddNames(holding, role);
            return holding;
        }

        if (!role.IsDefinite && role.Tie is null && role.Head.Alone == Alone.Never) return null;
        var inner = Inner(role);
        var holder = inner is not null && role.IsDefinite && role.Head.Kin is not ("متحدث" or "ناطق" or "عضو" or "ممثل") ? cast.HolderOf(role.Head.Kin, inner) : null;
        if (holder is not null) cast.Bind(role, holder);
        var figure = holder ?? cast.OfPhrase(role, ActorType.Person, role.HeadWord);
        if (inner is not null && inner != figure) figure.Parent ??= inner;
        AddNames(figure, role);
        return figure;
    }

    /// <summary>The person whom the register describes with these words; a description that others have held too needs the name in the report.</summary>
    private Figure? Holder(ActorHit described)
    {
        if (cast.OfKnownEntry(described.Actor.Id) is { } known) return known;
        if (described.IsWeak) return null;
        var figure = cast.Open("id:" + described.Actor.Id, ActorType.Person, "register", described.Words.First);
        cast.Register(figure, described.Actor);
        return figure;
    }
}
