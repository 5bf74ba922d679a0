using Marsad.Engine.Data;
using Marsad.Engine.Places;
using Marsad.Engine.Tagging.Names;
using Marsad.Engine.Text;
using Marsad.Training.Tagging;

namespace Marsad.Training.Names;

/// <summary>Puts together what is known of word forms without labelled names.</summary>
internal static class FormTableBuilder
{
    private const int MinCount = 2;

    internal static FormTable Build(IReadOnlyList<string[]> text, IEnumerable<TreebankSentence> treebank, Action<string>? report = null)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in text) foreach (var word in sentence) Count(counts, word);
        var classes = ClassBuilder.Build(text, counts, report);
        var tags = Tags(treebank);
        var (marks, phrases) = Marks();
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (form, count) in counts) if (count >= MinCount) forms.Add(form);
        forms.UnionWith(classes.Keys);
        forms.UnionWith(tags.Keys);
        forms.UnionWith(marks.Keys);
        var none = new ushort[FormTable.Levels];
        report?.Invoke(FormattableString.Invariant($"{forms.Count} forms"));
        return FormTable.Of(forms.Order(StringComparer.Ordinal).Select(form => KeyValuePair.Create(form, new FormFacts(
            Frequency(counts.GetValueOrDefault(form)), classes.GetValueOrDefault(form) ?? none, tags.GetValueOrDefault(form), marks.GetValueOrDefault(form)))), PhraseTable.Of(phrases));
    }

    private static void Count(Dictionary<string, int> counts, string word) => counts[word] = counts.GetValueOrDefault(word) + 1;

    private static byte Frequency(int count) => count == 0 ? (byte)0 : (byte)Math.Clamp(1 + Math.Round(4 * Math.Log2(count)), 1, 255);

    private static Dictionary<string, byte> Tags(IEnumerable<TreebankSentence> treebank)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var word in treebank.SelectMany(sentence => sentence.Words))
        {
            var form = Folding.Fold(word.Form);
            if (!counts.TryGetValue(form, out var row)) row = counts[form] = new int[17];
            row[(int)word.Tag]++;
        }

        var tags = new Dictionary<string, byte>(StringComparer.Ordinal);
        foreach (var (form, row) in counts)
        {
            var most = Array.IndexOf(row, row.Max());
            var isPure = row[most] * 10 >= row.Sum() * 9;
            tags[form] = (byte)(1 + (2 * most) + (isPure ? 0 : 1));
        }

        return tags;
    }

    private static (Dictionary<string, FormMarks> Marks, List<(string[] Words, byte Kind)> Phrases) Marks()
    {
        var marks = new Dictionary<string, FormMarks>(StringComparer.Ordinal);
        var phrases = new List<(string[] Words, byte Kind)>();
        foreach (var file in new[] { "places/curated.tsv", "places/countries.tsv", "places/units.tsv" })
            foreach (var row in DataFiles.Rows(file)) foreach (var name in row.List("arabic")) Add(name, FormMarks.Place, FormMarks.PlaceFirst, FormMarks.PlaceInner);
        var cities = CityFile.Read();
        for (var city = 0; city < cities.Count; city++) Add(cities.Entry(city, false).Place.Arabic, FormMarks.Place, FormMarks.PlaceFirst, FormMarks.PlaceInner);
        foreach (var file in DataFiles.Under("actors/").Where(name => name.IndexOf('/', 7) < 0 && name != "actors/generic.tsv"))
        {
            foreach (var row in DataFiles.Rows(file))
            {
                if (row["type"] is "state" && row["country"].Length > 0 && row["ar"].IndexOf(' ', StringComparison.Ordinal) < 0) continue;
                foreach (var name in row.List("aliases").Append(row["ar"])) Add(name, FormMarks.Actor, FormMarks.ActorFirst, FormMarks.ActorInner);
            }
        }

        return (marks, phrases);

        void Add(string name, FormMarks single, FormMarks first, FormMarks inner)
        {
            var words = Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            phrases.Add((words, (byte)(single == FormMarks.Place ? 0 : 1)));
            for (var i = 0; i < words.Length; i++)
                marks[words[i]] = marks.GetValueOrDefault(words[i]) | (words.Length == 1 ? single : i == 0 ? first : inner);
        }
    }
}
