using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Marsad.Engine.Actors;

/// <summary>The institutions of all states. An actor is made when it is first asked for, so that the register loads fast; it is then the same object for all.</summary>
internal sealed class InstitutionTable
{
    private readonly ImmutableArray<Institution> institutions;
    private readonly ImmutableArray<Owner> owners;
    private readonly IReadOnlyDictionary<string, RegisteredActor> named;
    private readonly NameMeaning?[] meanings;
    private Dictionary<string, (int Institution, int Owner)>? byId;

    /// <summary>Prepares the institutions of given owners.</summary>
    /// <param name="institutions">The kinds.</param>
    /// <param name="owners">Whose they are; numbers of owners in the members below index this list.</param>
    /// <param name="named">The entries of the register: an institution that is an entry of its own is that entry.</param>
    internal InstitutionTable(ImmutableArray<Institution> institutions, ImmutableArray<Owner> owners, IReadOnlyDictionary<string, RegisteredActor> named)
    {
        (this.institutions, this.owners, this.named) = (institutions, owners, named);
        meanings = new NameMeaning?[institutions.Length * owners.Length];
    }

    /// <summary>One whose adjective or name completes the name of an institution.</summary>
    /// <param name="Actor">The actor.</param>
    /// <param name="Origin">Its name and adjective.</param>
    /// <param name="HasInstitutions">Whether it is a state with an adjective.</param>
    internal readonly record struct Owner(RegisteredActor Actor, Origin Origin, bool HasInstitutions);

    /// <summary>The actor with the number of an owner.</summary>
    internal RegisteredActor OwnerOf(int owner) => owners[owner].Actor;

    /// <summary>What a kind's name with an owner's adjective stands for, or null where the owner has no such institution.</summary>
    internal NameMeaning? MeaningOf(int institution, int owner)
    {
        ref var slot = ref meanings[(institution * owners.Length) + owner];
        if (slot is { } known) return known;
        var kind = institutions[institution];
        if (!owners[owner].HasInstitutions && kind.Suffix.Length > 0) return null;
        var (state, origin, _) = owners[owner];
        var made = new NameMeaning { Strong = named.TryGetValue(kind.IdFor(state.Id), out var entry) ? entry : kind.For(state, origin) };
        return Interlocked.CompareExchange(ref slot, made, null) ?? made;
    }

    /// <summary>The institution with an identifier, or null.</summary>
    internal RegisteredActor? ById(string id) =>
        (byId ??= Identifiers()).TryGetValue(id, out var numbers) ? MeaningOf(numbers.Institution, numbers.Owner)?.Strong : null;

    /// <summary>All institutions of one kind.</summary>
    internal IEnumerable<RegisteredActor> OfKind(int institution)
    {
        for (var owner = 0; owner < owners.Length; owner++)
            if (MeaningOf(institution, owner)?.Strong is { } actor) yield return actor;
    }

    /// <summary>All that a weak name may stand for, each once.</summary>
    internal ImmutableArray<RegisteredActor> CandidatesOf(NameMeaning meaning)
    {
        if (meaning.Candidates is { } known) return ImmutableCollectionsMarshal.AsImmutableArray(known);
        RegisteredActor[] candidates = [.. meaning.Weak.Concat(meaning.WeakInstitutions.SelectMany(OfKind)).Distinct<RegisteredActor>(ReferenceEqualityComparer.Instance)];
        meaning.Candidates = candidates;
        return ImmutableCollectionsMarshal.AsImmutableArray(candidates);
    }

    private Dictionary<string, (int Institution, int Owner)> Identifiers()
    {
        var all = new Dictionary<string, (int, int)>(meanings.Length, StringComparer.Ordinal);
        for (var institution = 0; institution < institutions.Length; institution++)
            for (var owner = 0; owner < owners.Length; owner++)
                if (owners[owner].HasInstitutions) all.TryAdd(institutions[institution].IdFor(owners[owner].Actor.Id), (institution, owner));
        return all;
    }
}
