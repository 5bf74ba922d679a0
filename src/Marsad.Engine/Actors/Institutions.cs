using System.Collections.Immutable;
using Marsad.Engine.Data;

namespace Marsad.Engine.Actors;

/// <summary>The last word of an institution's name, which says whose it is.</summary>
internal enum OriginForm : byte
{
#pragma warning disable CS1591 // each is a form of one adjective: السوري، السورية، السوريين، سوري، سورية، سوريين; or the name سوريا
    Masculine, Feminine, Plural, IndefiniteMasculine, IndefiniteFeminine, IndefinitePlural, Name,
#pragma warning restore CS1591
}

/// <summary>A kind of institution that every state has.</summary>
/// <param name="Suffix">End of the identifiers; empty for names of the state itself.</param>
/// <param name="Type">Its type.</param>
/// <param name="English">Its English name with {n} for the state.</param>
/// <param name="PartOf">Suffix of the body it belongs to, empty for the state, <c>-</c> for none.</param>
/// <param name="Names">The names up to their last word, and that word's form.</param>
/// <param name="Weak">Names that mean it only in context.</param>
internal sealed record Institution(
    string Suffix, ActorType Type, string English, string PartOf, ImmutableArray<(string Start, OriginForm Form)> Names, ImmutableArray<string> Weak)
{
    private const string None = "-";

    /// <summary>Reads the list that ships with the engine.</summary>
    internal static IEnumerable<Institution> Read() => DataFiles.Rows("actors/lists/institutions.tsv").Select(Read);

    /// <summary>The identifier of a state's institution.</summary>
    internal string IdFor(string state) => Suffix.Length == 0 ? state : state + "_" + Suffix;

    /// <summary>Makes the actor of a state's institution.</summary>
    /// <param name="state">The state.</param>
    /// <param name="origin">The state's name and adjective in their forms.</param>
    internal RegisteredActor For(RegisteredActor state, Origin origin)
    {
        var (start, form) = Names[0];
        return new(
            IdFor(state.Id), Type, $"{start} {origin.In(form)}", English.Replace("{n}", state.English, StringComparison.Ordinal), [], Weak,
            PartOf == None ? [] : [new("part_of", PartOf.Length == 0 ? state.Id : state.Id + "_" + PartOf, null, null)], state.Country);
    }

    private static Institution Read(DataRow row)
    {
        var names = ImmutableArray.CreateBuilder<(string, OriginForm)>();
        foreach (var name in row.List("names"))
        {
            var slot = name.IndexOf('{', StringComparison.Ordinal);
            if (slot <= 0 || FormOf(name[slot..]) is not { } form) throw row.Error($"'{name}' does not end in a slot");
            names.Add((name[..slot].TrimEnd(), form));
        }

        if (names.Count == 0) throw row.Error("an institution needs a name");
        var type = ActorEntry.TypeOf(row["type"]) ?? throw row.Error($"'{row["type"]}' is no actor type");
        return new(row["suffix"], type, row["en"], row["part_of"], names.ToImmutable(), [.. row.List("weak")]);
    }

    private static OriginForm? FormOf(string slot) => slot switch
    {
        "{m}" => OriginForm.Masculine,
        "{f}" => OriginForm.Feminine,
        "{p}" => OriginForm.Plural,
        "{im}" => OriginForm.IndefiniteMasculine,
        "{if}" => OriginForm.IndefiniteFeminine,
        "{ip}" => OriginForm.IndefinitePlural,
        "{n}" => OriginForm.Name,
        _ => null,
    };
}

/// <summary>An adjective of origin and the name it comes from, in the forms that stand after a noun.</summary>
/// <param name="Name">The name of the state.</param>
/// <param name="Adjective">The adjective, masculine, without article; several words for "كوري شمالي".</param>
internal readonly record struct Origin(string Name, string Adjective)
{
    /// <summary>The form.</summary>
    internal string In(OriginForm form) => form switch
    {
        OriginForm.Masculine => Each("ال", ""),
        OriginForm.Feminine => Each("ال", "ة"),
        OriginForm.Plural => Each("ال", "ين"),
        OriginForm.IndefiniteMasculine => Adjective,
        OriginForm.IndefiniteFeminine => Each("", "ة"),
        OriginForm.IndefinitePlural => Each("", "ين"),
        _ => Name,
    };

    private string Each(string before, string after) =>
        Adjective.Contains(' ', StringComparison.Ordinal) ? string.Join(' ', Adjective.Split(' ').Select(word => before + word + after)) : before + Adjective + after;
}
