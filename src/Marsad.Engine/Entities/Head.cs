using System.Collections.Frozen;
using Marsad.Engine.Actors;
using Marsad.Engine.Data;

namespace Marsad.Engine.Entities;

/// <summary>The families of head nouns of actor phrases.</summary>
internal enum HeadClass : byte
{
    Force, Group, Fighters, Vehicles, State, Ministry, Body, Organisation, Watchdog, Media, Source, People, Victims, Coalition, Role,
}

/// <summary>How a head may stand without a complement.</summary>
internal enum Alone : byte
{
    /// <summary>It needs a complement.</summary>
    Never,

    /// <summary>With the article it stands for an actor named before.</summary>
    Anaphor,

    /// <summary>With the article it is an actor of its own.</summary>
    Definite,

    /// <summary>It is an actor with and without the article.</summary>
    Any,
}

/// <summary>What a head that is a common word in other senses needs beside it.</summary>
internal enum Strictness : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A name, a nation, an armed or political adjective, or an actor.</summary>
    Yes,

    /// <summary>The article and an adjective of origin.</summary>
    Nation,
}

/// <summary>An entry of the lexicons of head nouns and roles.</summary>
/// <param name="Class">Its family.</param>
/// <param name="Type">The actor type that the head alone suggests.</param>
/// <param name="Alone">How it may stand alone.</param>
/// <param name="Kin">Heads of one kin can name one actor.</param>
/// <param name="TakesPortfolio">Whether the noun after a role belongs to the title.</param>
/// <param name="Speaks">Whether a role speaks for the organisation of its complement.</param>
/// <param name="Strictness">Whether an ambiguous head needs more beside it to be an actor.</param>
internal sealed record Head(HeadClass Class, ActorType Type, Alone Alone, string Kin, bool TakesPortfolio = false, bool Speaks = false, Strictness Strictness = Strictness.None)
{
    private static readonly string[] Endings = ["", "ون", "ين", "ان", "و", "ي", "ه", "ات", "تان", "تين"];

    private static readonly HashSet<string> Plurals = new(StringComparer.Ordinal) { "فصائل", "فصايل", "كتائب", "كتايب", "الويه", "فرق", "خلايا", "احزاب", "مجالس", "لجان", "مصادر", "صحف", "دول", "قوي", "جيوش", "شهود", "قنوات" };

    private static readonly Lazy<FrozenDictionary<string, Head>> Lexicon = new(Load);

    /// <summary>The entry of a folded form without the article, or null.</summary>
    internal static Head? Find(string bare) => Lexicon.Value.GetValueOrDefault(bare);

    /// <summary>Whether the head names people who may stand for the actor they belong to.</summary>
    internal bool IsMemberNoun => Class is HeadClass.Fighters or HeadClass.Vehicles && Kin != "leaders";

    /// <summary>"+" for a plural of bodies, the empty string otherwise: "الفصائل" does not take up one faction.</summary>
    internal static string Number(string bare) => bare.EndsWith("ات", StringComparison.Ordinal) && bare is not ("قوات" or "ميليشيات" or "مليشيات" or "ميلشيات") || Plurals.Contains(bare) ? "+" : "";

    internal static IEnumerable<string> Forms(string cell)
    {
        foreach (var form in cell.Split('|'))
        {
            if (!form.EndsWith('+'))
            {
                yield return form;
                continue;
            }

            foreach (var ending in Endings) yield return string.Concat(form.AsSpan(0, form.Length - 1), ending);
        }
    }

    private static FrozenDictionary<string, Head> Load()
    {
        var heads = new Dictionary<string, Head>(StringComparer.Ordinal);
        foreach (var row in DataFiles.Rows("lexicon/actor-heads.tsv"))
        {
            var head = new Head(Enum.Parse<HeadClass>(row["class"], true), TypeOf(row["type"]), Enum.Parse<Alone>(row["alone"], true), row["kin"],
                Strictness: row["strict"] switch { "yes" => Strictness.Yes, "nation" => Strictness.Nation, _ => Strictness.None });
            foreach (var form in Forms(row["forms"])) AddWithConstruct(heads, form, head);
        }

        foreach (var row in DataFiles.Rows("lexicon/roles.tsv"))
        {
            var alone = Enum.Parse<Alone>(row["alone"], true);
            var forms = row["forms"];
            var kin = forms.Split('|', 2)[0];
            var role = new Head(HeadClass.Role, ActorType.Person, alone, kin, row["complement"] == "portfolio", row["speaks"] == "yes");
            foreach (var form in Forms(forms)) heads.TryAdd(form, role);
        }

        return heads.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A sound plural has a construct form too: "مسلحون" gives "مسلحو" and "مسلحي".</summary>
    private static void AddWithConstruct(Dictionary<string, Head> heads, string form, Head head)
    {
        heads.TryAdd(form, head);
        if (form.Length < 5 || !form.EndsWith("ون", StringComparison.Ordinal)) return;
        heads.TryAdd(form[..^1], head);
        heads.TryAdd(form[..^2] + "ي", head);
    }

    private static ActorType TypeOf(string name) => name switch
    {
        "armed_group" => ActorType.ArmedGroup,
        "international_org" => ActorType.InternationalOrganisation,
        _ => Enum.Parse<ActorType>(name, true),
    };
}
