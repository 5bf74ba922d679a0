using System.Collections.Frozen;
using Marsad.Engine.Data;

namespace Marsad.Engine.Entities;

/// <summary>The lexicon of words that build the phrase around an actor's head noun. All keys are folded and without the article.</summary>
internal static class Complements
{
    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string>>> Kinds = new(Load);
    private static readonly Lazy<FrozenDictionary<string, string>> RelationTable = new(() => Kinds.Value["relation"]);
    private static readonly Lazy<FrozenDictionary<string, string>> QuantityTable = new(() => Kinds.Value["quantity"]);

    /// <summary>Whether the word may stand between a head and its proper name.</summary>
    internal static bool IsLink(string bare) => Kinds.Value["link"].ContainsKey(bare);

    /// <summary>Whether the indefinite word closes a phrase after its head.</summary>
    internal static bool IsPair(string bare) => Kinds.Value["pair"].ContainsKey(bare);

    /// <summary>Whether the word names an office after a role.</summary>
    internal static bool IsPortfolio(string bare) => Kinds.Value["portfolio"].ContainsKey(bare);

    /// <summary>Whether a content stem does not tell a role from another ("السابق", "الرسمي").</summary>
    internal static bool IsSoft(string stem) => Kinds.Value["soft"].ContainsKey(stem);

    /// <summary>Whether the word is one of time and so no genitive of an actor.</summary>
    internal static bool IsTime(string bare) => Kinds.Value["time"].ContainsKey(bare);

    /// <summary>Whether the word makes a group noun a common noun ("حركة المرور").</summary>
    internal static bool IsMotion(string bare) => Kinds.Value["motion"].ContainsKey(bare);

    /// <summary>Whether the word is a noun of kinship.</summary>
    internal static bool IsFamily(string bare) => Kinds.Value["family"].ContainsKey(bare);

    /// <summary>Whether the word is one of amount.</summary>
    internal static bool IsQuantity(string bare) => QuantityTable.Value.ContainsKey(bare);

    /// <summary>Whether the word is a participle that always begins a complement ("التابعة", "المدعومة").</summary>
    internal static bool IsParticiple(string bare) => Kinds.Value["participle"].ContainsKey(bare);

    /// <summary>The preposition that a relation word needs (several joined by <c>|</c>, <c>*</c> for none), or null where the word is no relation.</summary>
    internal static string? RelationOf(string bare) => RelationTable.Value.GetValueOrDefault(bare);

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Load()
    {
        var kinds = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var row in DataFiles.Rows("lexicon/actor-complements.tsv"))
        {
            if (!kinds.TryGetValue(row["kind"], out var table)) kinds[row["kind"]] = table = new(StringComparer.Ordinal);
            foreach (var form in Head.Forms(row["forms"]))
                table[form] = table.TryGetValue(form, out var other) && other.Length > 0 ? other + "|" + row["preposition"] : row["preposition"];
        }

        return kinds.ToFrozenDictionary(kind => kind.Key, kind => kind.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
