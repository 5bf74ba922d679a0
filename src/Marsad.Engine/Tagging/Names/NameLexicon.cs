using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging.Names;

/// <summary>The word lists that help to see names: first names, titles, heads of organisations and of places, countries, cities.</summary>
internal sealed class NameLexicon
{
    private const string File = "lexicon/name-words.tsv";

    private readonly Dictionary<string, LexiconFlags> lists;

    private NameLexicon(Dictionary<string, LexiconFlags> lists) => this.lists = lists;

    /// <summary>The lists in which a folded form stands.</summary>
    internal LexiconFlags ListsOf(string folded) => lists.GetValueOrDefault(folded);

    internal static NameLexicon Empty { get; } = new([]);

    /// <summary>Reads the embedded lists.</summary>
    internal static NameLexicon Load()
    {
        var lists = new Dictionary<string, LexiconFlags>(StringComparer.Ordinal);
        foreach (var row in DataFiles.Rows(File))
        {
            if (!Enum.TryParse<LexiconFlags>(row["list"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var flag)) throw row.Error($"There is no list '{row["list"]}'.");
            foreach (var word in row.List("words"))
            {
                var folded = Folding.Fold(word);
                lists[folded] = lists.GetValueOrDefault(folded) | flag;
            }
        }

        return new(lists);
    }
}
