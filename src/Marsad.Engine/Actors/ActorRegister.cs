using System.Collections.Immutable;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Actors;

/// <summary>The actors that the project knows, and where a report names them. Immutable once built.</summary>
internal sealed class ActorRegister
{
    private static readonly Lazy<ActorRegister> Loaded = new(() => new(ActorEntry.Files.SelectMany(DataFiles.Rows).Select(ActorEntry.Read), Institution.Read(), Spellings.Read()));

    private readonly Dictionary<string, RegisteredActor> byId = new(2048, StringComparer.Ordinal);
    private readonly NameTrie names;
    private readonly NameMeaning?[] meanings;

    /// <summary>Builds a register; where two entries claim one identifier or one strong name, the first keeps it (<see cref="ActorLint"/> reports it).</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="institutions">The institutions of every state among them.</param>
    /// <param name="spellings">The spellings of words.</param>
    internal ActorRegister(IEnumerable<ActorEntry> entries, IEnumerable<Institution> institutions, Spellings spellings)
    {
        names = new(spellings);
        Origins = new(spellings);
        var builder = new Builder(this);
        foreach (var entry in entries) builder.Add(entry);
        foreach (var institution in institutions) builder.Add(institution);
        (Entries, Institutions, meanings) = builder.Finish();
    }

    /// <summary>The register that ships with the engine.</summary>
    internal static ActorRegister Embedded => Loaded.Value;

    /// <summary>All entries, in the order of the files; the institutions that every state has are left out.</summary>
    internal ImmutableArray<RegisteredActor> Entries { get; }

    /// <summary>The institutions of the states.</summary>
    internal InstitutionTable Institutions { get; }

    /// <summary>The entry or institution with an identifier, or null.</summary>
    internal RegisteredActor? ById(string id) => byId.GetValueOrDefault(id) ?? Institutions.ById(id);

    /// <summary>The entry that a whole name stands for by itself, in any spelling, or null; weak names stand for none.</summary>
    internal RegisteredActor? ByName(string name)
    {
        var document = DocumentReader.Read(new("", null, "", name));
        var hits = Find(document);
        return hits.Length == 1 && !hits[0].IsWeak && hits[0].Words.Count == document.Words.Length ? hits[0].Actor : null;
    }

    /// <summary>The entry that an adjective of origin or the name of a people refers to ("روسي", "الروسية", "الأتراك"), with or without the article, or null.</summary>
    internal RegisteredActor? ByAdjective(string adjective) => Origins.Find(adjective) is >= 0 and var owner ? Institutions.OwnerOf(owner) : null;

    /// <summary>The places where a report names entries of the register, in reading order; they do not overlap.</summary>
    internal ImmutableArray<ActorHit> Find(Document document) => new ActorMatcher(this, document).Find();

    /// <summary>The node that follows by a folded word, or -1.</summary>
    internal int Step(int node, string folded) => names.Step(node, folded);

    /// <summary>What the name that ends at a node stands for, or null where no name ends there.</summary>
    internal NameMeaning? MeaningAt(int node) => meanings[node];

    /// <summary>The adjectives that complete an institution's name.</summary>
    internal OriginTable Origins { get; }

    /// <summary>Collects the entries while a register is built.</summary>
    private sealed class Builder(ActorRegister register)
    {
        private readonly Dictionary<int, NameMeaning> byNode = new(8192);
        private readonly ImmutableArray<RegisteredActor>.Builder all = ImmutableArray.CreateBuilder<RegisteredActor>(2048);
        private readonly ImmutableArray<Institution>.Builder institutions = ImmutableArray.CreateBuilder<Institution>(64);
        private readonly ImmutableArray<InstitutionTable.Owner>.Builder owners = ImmutableArray.CreateBuilder<InstitutionTable.Owner>(256);

        internal void Add(ActorEntry entry)
        {
            var actor = entry.Actor;
            if (!register.byId.TryAdd(actor.Id, actor)) return;
            all.Add(actor);
            AddStrong(actor.Arabic, actor);
            foreach (var alias in actor.Aliases) AddStrong(alias, actor);
            foreach (var alias in actor.WeakAliases) AddWeak(alias, actor);
            foreach (var name in entry.PlaceNames)
            {
                AddWeak(name, actor);
                Meaning(name).IsPlace = true;
            }

            var isState = actor.Type == ActorType.State && entry.PlaceNames.Length > 0;
            if (entry.Adjectives.Length == 0 && !isState) return;
            register.Origins.Add(entry, owners.Count);
            owners.Add(new(actor, new(actor.Arabic, entry.Adjectives.FirstOrDefault() ?? ""), entry.Adjectives.Length > 0 && isState));
        }

        internal void Add(Institution institution)
        {
            foreach (var (start, form) in institution.Names) Meaning(start).Slots.Add((form, institutions.Count));
            foreach (var weak in institution.Weak) Meaning(weak).WeakInstitutions.Add(institutions.Count);
            institutions.Add(institution);
        }

        internal (ImmutableArray<RegisteredActor> Entries, InstitutionTable Institutions, NameMeaning?[] Meanings) Finish()
        {
            var meanings = new NameMeaning?[register.names.Count];
            foreach (var (node, meaning) in byNode) meanings[node] = meaning;
            return (all.ToImmutable(), new(institutions.ToImmutable(), owners.ToImmutable(), register.byId), meanings);
        }

        private void AddStrong(string name, RegisteredActor actor)
        {
            var meaning = Meaning(name);
            if (actor.IsGeneric) meaning.Generic ??= actor;
            else meaning.Strong ??= actor;
        }

        private void AddWeak(string name, RegisteredActor actor)
        {
            var meaning = Meaning(name);
            if (!ReferenceEquals(meaning.Strong, actor)) meaning.Weak.Add(actor);
        }

        private NameMeaning Meaning(string name)
        {
            var node = register.names.Add(name);
            if (!byNode.TryGetValue(node, out var meaning)) byNode.Add(node, meaning = new());
            return meaning;
        }
    }
}
