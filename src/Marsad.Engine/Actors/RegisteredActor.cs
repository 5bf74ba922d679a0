using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Actors;

/// <summary>The actor types of the codebook.</summary>
public enum ActorType : byte
{
#pragma warning disable CS1591 // the codebook's own words
    State, Military, ArmedGroup, Police, Political, InternationalOrganisation, Ngo, Media, Person, Civilians, Other,
#pragma warning restore CS1591
}

/// <summary>A dated relation of an actor to another.</summary>
/// <param name="Kind"><c>part_of</c>, <c>allied_with</c>, <c>successor_of</c> or <c>backed_by</c>.</param>
/// <param name="Actor">Identifier of the other actor.</param>
/// <param name="From">EDTF text of its begin, or null.</param>
/// <param name="Until">EDTF text of its end, or null while it lasts.</param>
public sealed record ActorRelation(string Kind, string Actor, string? From, string? Until);

/// <summary>An entry of the actor register.</summary>
/// <param name="Id">Stable ASCII identifier.</param>
/// <param name="Type">Its type.</param>
/// <param name="Arabic">Its principal Arabic name.</param>
/// <param name="English">Its principal English name.</param>
/// <param name="Aliases">Other Arabic names.</param>
/// <param name="WeakAliases">Names that stand for it only where the report names it otherwise too, or where the context says so ("التنظيم", "الجيش").</param>
/// <param name="Relations">Its relations.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of the country it belongs to, or null.</param>
public sealed record RegisteredActor(
    string Id, ActorType Type, string Arabic, string English, ImmutableArray<string> Aliases, ImmutableArray<string> WeakAliases,
    ImmutableArray<ActorRelation> Relations, string? Country)
{
    /// <summary>Whether the entry is a kind of people or bodies ("المدنيون", "مصادر طبية") and no single actor: what it refers to differs from report to report.</summary>
    public bool IsGeneric { get; init; }
}

/// <summary>A place where a name of the register stands in a report.</summary>
/// <param name="Words">The words of the name, without clitics at either end.</param>
/// <param name="Actor">The entry; for a weak name that several entries share, the one that the report and its date make likeliest.</param>
/// <param name="IsWeak">Whether only a weak alias matched.</param>
internal readonly record struct ActorHit(Words Words, RegisteredActor Actor, bool IsWeak)
{
    /// <summary>Whether the name is the name of a place too (a country, a capital): the context decides whether the actor is meant.</summary>
    internal bool IsPlaceName { get; init; }

    /// <summary>Whether the report names <see cref="Actor"/> by a strong name somewhere; always true for a strong name.</summary>
    internal bool IsAnchored { get; init; }

    /// <summary>All entries that share a weak name, <see cref="Actor"/> among them; empty for a strong name.</summary>
    internal ImmutableArray<RegisteredActor> Candidates { get; init; } = [];
}
