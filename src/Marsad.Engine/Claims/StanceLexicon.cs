using Marsad.Engine.Data;

namespace Marsad.Engine.Claims;

/// <summary>What a stance cue governs.</summary>
internal enum StanceReach : byte { Word, Phrase, Clause, Noun, Before, After, Masdar, Possible, Condition, To, Verbal }

/// <summary>A word or phrase that says whether something happened.</summary>
internal readonly record struct StanceCue(Stance Stance, StanceReach Reach);

/// <summary>The words of stance.</summary>
internal sealed class StanceLexicon
{
    private static readonly Lazy<StanceLexicon> Loaded = new(() => new());

    private StanceLexicon()
    {
        Cues = new(DataFiles.Rows("lexicon/stance-cues.tsv").Select(row => (row["phrase"], new StanceCue(Read<Stance>(row, "stance"), Read<StanceReach>(row, "scope")))));
        var classes = DataFiles.Rows("lexicon/stance-nouns.tsv").ToDictionary(row => row["class"], row => new Phrases<bool>(row.List("words").Distinct(StringComparer.Ordinal).Select(word => (word, true))), StringComparer.Ordinal);
        (Lasting, Purpose, Governor) = (classes["lasting"], classes["purpose"], classes["governor"]);
        (Lifting, Causal) = (classes["lifting"], classes["causal"]);
        (Escort, About, Regained) = (classes["escort"], classes["about"], classes["regained"]);
        (Light, Imperfect, Happening, Exception) = (classes["light"], classes["imperfect"], classes["happening"], classes["exception"]);
    }

    internal static StanceLexicon Instance => Loaded.Value;

    internal Phrases<StanceCue> Cues { get; }

    internal Phrases<bool> Lasting { get; }

    internal Phrases<bool> Purpose { get; }

    internal Phrases<bool> Governor { get; }

    internal Phrases<bool> Lifting { get; }

    internal Phrases<bool> Causal { get; }

    internal Phrases<bool> Escort { get; }

    internal Phrases<bool> About { get; }

    internal Phrases<bool> Regained { get; }

    internal Phrases<bool> Light { get; }

    internal Phrases<bool> Imperfect { get; }

    internal Phrases<bool> Happening { get; }

    internal Phrases<bool> Exception { get; }

    private static T Read<T>(DataRow row, string column)
        where T : struct, Enum => Enum.TryParse<T>(row[column], ignoreCase: true, out var value) ? value : throw row.Error($"the {column} '{row[column]}' is unknown.");
}
