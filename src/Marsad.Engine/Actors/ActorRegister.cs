using System.Collections.Immutable;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Actors;

/// <summary>The actors that the project knows, and where a report names them. Immutable once built.</summary>
internal sealed class ActorRegister
{
    private static readonly Lazy<ActorRegister> Loaded = new(() => new(ActorEntry.Files.SelectMany(DataFiles.Rows).Select(ActorEntry.Read), Spellings.Read()));

    private readonly Dictionary<string, RegisteredActor> byId = new(2048, StringComparer.Ordinal);
    private readonly Dictionary<string, RegisteredActor> byAdjective = new(512, StringComparer.Ordinal);
    private readonly NameTrie names;
    private readonly NameMeaning?[] meanings;

    /// <summary>Builds a register; where two entries claim one identifier or one strong name, the first keeps it (<see cref="ActorLint"/> reports it).</summary>
    internal ActorRegister(IEnumerable<ActorEntry> entries, Spellings spellings)
    {
        names = new(spellings);
        var byNode = new Dictionary<int, NameMeaning>(8192);
        var all = ImmutableArray.CreateBuilder<RegisteredActor>(2048);
        foreach (var entry in entries)
        {
            if (!byId.TryAdd(entry.Actor.Id, entry.Actor)) continue;
            all.Add(entry.Actor);
            AddNames(entry, byNode);
            foreach (var adjective in entry.Adjectives) AddAdjective(Folding.Fold(adjective), entry.Actor);
        }

        All = all.ToImmutable();
        meanings = new NameMeaning?[names.Count];
        foreach (var (node, meaning) in byNode) meanings[node] = meaning;
    }

    /// <summary>The register that ships with the engine.</summary>
    internal static ActorRegister Embedded => Loaded.Value;

    /// <summary>All entries, in the order of the files.</summary>
    internal ImmutableArray<RegisteredActor> All { get; }

    /// <summary>The entry with an identifier, or null.</summary>
    internal RegisteredActor? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>The entry that a whole name stands for by itself, in any spelling, or null; weak names stand for none.</summary>
    internal RegisteredActor? ByName(string name) => names.Find(name) is >= 0 and var node ? meanings[node]?.Strong ?? meanings[node]?.Generic : null;

    /// <summary>The entry that an adjective of origin or the name of a people refers to ("روسي", "الروسية", "الأتراك"), with or without the article, or null.</summary>
    internal RegisteredActor? ByAdjective(string adjective)
    {
        var folded = Folding.Fold(adjective);
        return byAdjective.GetValueOrDefault(folded) ?? (folded.StartsWith("ال", StringComparison.Ordinal) ? byAdjective.GetValueOrDefault(folded[2..]) : null);
    }

    /// <summary>The places where a report names entries of the register, in reading order; they do not overlap.</summary>
    internal ImmutableArray<ActorHit> Find(Document document) => new ActorMatcher(this, document).Find();

    /// <summary>The node that follows by a folded word, or -1.</summary>
    internal int Step(int node, string folded) => names.Step(node, folded);

    /// <summary>What the name that ends at a node stands for, or null where no name ends there.</summary>
    internal NameMeaning? MeaningAt(int node) => meanings[node];

    private void AddNames(ActorEntry entry, Dictionary<int, NameMeaning> byNode)
    {
        var actor = entry.Actor;
        AddStrong(actor.Arabic);
        foreach (var alias in actor.Aliases) AddStrong(alias);
        foreach (var alias in actor.WeakAliases) AddWeak(alias);
        foreach (var name in entry.PlaceNames)
        {
            AddWeak(name);
            Meaning(name).IsPlace = true;
        }

        void AddStrong(string name)
        {
            var meaning = Meaning(name);
            if (actor.IsGeneric) meaning.Generic ??= actor;
            else meaning.Strong ??= actor;
        }

        void AddWeak(string name)
        {
            var meaning = Meaning(name);
            if (meaning.Strong != actor && !meaning.Weak.Contains(actor)) meaning.Weak.Add(actor);
        }

        NameMeaning Meaning(string name)
        {
            var node = names.Add(name);
            if (!byNode.TryGetValue(node, out var meaning)) byNode.Add(node, meaning = new());
            return meaning;
        }
    }

    private void AddAdjective(string adjective, RegisteredActor actor)
    {
        byAdjective.TryAdd(adjective, actor);
        if (!adjective.EndsWith('ي')) return;
        byAdjective.TryAdd(adjective + "ه", actor);
        byAdjective.TryAdd(adjective + "ون", actor);
        byAdjective.TryAdd(adjective + "ين", actor);
        byAdjective.TryAdd(adjective + "ان", actor);
        byAdjective.TryAdd(adjective + "ات", actor);
        byAdjective.TryAdd(adjective + "تين", actor);
        byAdjective.TryAdd(adjective + "تان", actor);
    }
}
