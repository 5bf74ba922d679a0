using System.Collections.Frozen;
using System.Globalization;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Places;

/// <summary>What a word does in a place phrase; a word may do several things.</summary>
[Flags]
internal enum PlaceRole
{
    None = 0,
    Unit = 1,
    Feature = 1 << 1,
    Area = 1 << 2,
    Border = 1 << 3,
    Part = 1 << 4,
    Capital = 1 << 5,
    Generic = 1 << 6,
    Direction = 1 << 7,
    DirectionAdjective = 1 << 8,
    In = 1 << 9,
    From = 1 << 10,
    Near = 1 << 11,
    With = 1 << 12,
    Between = 1 << 13,
    On = 1 << 14,
    Toward = 1 << 15,
    For = 1 << 16,
    Locator = 1 << 17,
    Adjective = 1 << 18,
    Opener = 1 << 19,
    Nationality = 1 << 20,
    Head = Unit | Feature | Area | Border | Capital,
}

/// <summary>A word of the place lexicon: one row of <c>lexicon/place-heads.tsv</c>, or a nationality adjective of <c>places/countries.tsv</c>.</summary>
/// <param name="Roles">What it does; all the rows of one word together.</param>
/// <param name="Kinds">Register kinds that the head agrees with.</param>
/// <param name="RadiusKm">Radius of a thing of this kind.</param>
/// <param name="Degrees">The direction, clockwise from north.</param>
/// <param name="Number">How many names it governs: 1, 2 or 3 for more.</param>
/// <param name="TakesUp">Whether it takes up an earlier place when it stands alone with the article.</param>
/// <param name="OnlyBare">Whether it is a head only without the article.</param>
/// <param name="NamesAny">Whether any definite noun behind it is a name.</param>
/// <param name="Country">The country of a nationality adjective.</param>
/// <param name="StandsFor">The countries that a generic word may stand for; empty for any.</param>
internal sealed record PlaceWord(PlaceRole Roles, string[] Kinds, double RadiusKm, double Degrees, int Number, bool TakesUp, bool OnlyBare, bool NamesAny, string? Country, string[] StandsFor)
{
    private static readonly Lazy<FrozenDictionary<string, PlaceWord>> Table = new(Load);

    internal static PlaceWord None { get; } = new(PlaceRole.None, [], 0, 0, 1, false, false, false, null, []);

    internal bool Is(PlaceRole role) => (Roles & role) != 0;

    internal bool Agrees(string kind) => Array.IndexOf(Kinds, kind) >= 0;

    /// <summary>The lexicon's word for a word of the document, by its folded form, then by its form without the article.</summary>
    internal static PlaceWord Of(Word word)
    {
        var table = Table.Value;
        if (table.TryGetValue(word.Folded, out var found)) return found;
        return word.IsDefinite && table.TryGetValue(word.Bare, out found) && !found.Is(PlaceRole.In | PlaceRole.From | PlaceRole.Near | PlaceRole.Toward | PlaceRole.Part) ? found : None;
    }

    private static FrozenDictionary<string, PlaceWord> Load()
    {
        var words = new Dictionary<string, PlaceWord>(StringComparer.Ordinal);
        foreach (var row in DataFiles.Rows("lexicon/place-heads.tsv"))
        {
            if (row["word"].Contains(' ', StringComparison.Ordinal)) continue;
            var role = Enum.Parse<PlaceRole>(row["role"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            var number = double.Parse(row["number"], CultureInfo.InvariantCulture);
            var marks = row.List("marks");
            var governed = marks.Contains("dual") ? 2 : marks.Contains("plural") ? 3 : 1;
            var isDirection = role is PlaceRole.Direction or PlaceRole.DirectionAdjective;
            Merge(words, Folding.Fold(row["word"]), new(role, row.List("kinds"), isDirection ? 0 : number, isDirection ? number : 0, governed, marks.Contains("anaphor"), marks.Contains("idafa"), marks.Contains("names"), null, [.. marks.Where(mark => mark.Length == 2 && char.IsAsciiLetterUpper(mark[0]))]));
        }

        foreach (var row in DataFiles.Rows("places/countries.tsv"))
            foreach (var adjective in row.List("nationality"))
                foreach (var ending in Endings)
                    if (!adjective.Contains(' ', StringComparison.Ordinal)) Merge(words, Folding.Fold(adjective + ending), new(PlaceRole.Nationality, [], 0, 0, 1, false, false, false, row["id"], []));
        foreach (var key in words.Keys.Where(key => key.StartsWith("ال", StringComparison.Ordinal)).ToArray())
            if (words.TryGetValue(key[2..], out var bare) && bare.Is(PlaceRole.Adjective)) Merge(words, key, bare);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static readonly string[] Endings = ["", "ة", "تين", "تان", "ين", "ان"];

    private static void Merge(Dictionary<string, PlaceWord> words, string key, PlaceWord word)
    {
        if (words.TryGetValue(key, out var other))
            word = other with
            {
                Roles = other.Roles | word.Roles,
                Kinds = [.. other.Kinds.Union(word.Kinds)],
                RadiusKm = Math.Max(other.RadiusKm, word.RadiusKm),
                Degrees = other.Is(PlaceRole.Direction | PlaceRole.DirectionAdjective) ? other.Degrees : word.Degrees,
                Number = Math.Max(other.Number, word.Number),
                TakesUp = other.TakesUp || word.TakesUp,
                OnlyBare = other.OnlyBare || word.OnlyBare,
                NamesAny = other.NamesAny || word.NamesAny,
                Country = other.Country ?? word.Country,
            };
        words[key] = word;
    }
}
