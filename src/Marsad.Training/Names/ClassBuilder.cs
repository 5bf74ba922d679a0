using Marsad.Engine.Tagging.Names;

namespace Marsad.Training.Names;

/// <summary>Learns word classes of several granularities from unlabelled text.</summary>
internal static class ClassBuilder
{
    private static readonly int[] Sizes = [64, 256, 800];
    private const int MinCount = 3;
    private const string Rare = "\u0001";
    private const string Edge = "\u0002";

    /// <summary>The classes, from 1 at each level, of all forms that occur often enough.</summary>
    internal static Dictionary<string, ushort[]> Build(IEnumerable<string[]> sentences, Dictionary<string, int> surface, Action<string>? report = null)
    {
        var text = sentences.Select(Mask).ToList();
        SplitClitics(text, surface);
        var counts = Count(text);
        var vocabulary = counts.Where(pair => pair.Value >= MinCount).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).ToList();
        vocabulary.Insert(0, Rare);
        vocabulary.Insert(0, Edge);
        var ids = vocabulary.Select((word, id) => (word, id)).ToDictionary(pair => pair.word, pair => pair.id, StringComparer.Ordinal);
        var bigrams = new Dictionary<(int, int), int>();
        foreach (var sentence in text)
        {
            var before = 0;
            foreach (var word in sentence)
            {
                var id = ids.GetValueOrDefault(word, 1);
                bigrams[(before, id)] = bigrams.GetValueOrDefault((before, id)) + 1;
                before = id;
            }

            bigrams[(before, 0)] = bigrams.GetValueOrDefault((before, 0)) + 1;
        }

        report?.Invoke(FormattableString.Invariant($"{text.Count} sentences, {vocabulary.Count} forms, {bigrams.Count} pairs"));
        var classes = new ushort[vocabulary.Count][];
        for (var w = 0; w < classes.Length; w++) classes[w] = new ushort[Sizes.Length];
        for (var level = 0; level < Sizes.Length; level++)
        {
            var trainer = new ClassTrainer(vocabulary.Count, Sizes[level], bigrams);
            trainer.Train(12, report);
            for (var w = 0; w < classes.Length; w++) classes[w][level] = (ushort)(trainer.ClassOf[w] + 1);
        }

        var forms = new Dictionary<string, ushort[]>(StringComparer.Ordinal);
        for (var w = 2; w < classes.Length; w++) forms[vocabulary[w]] = classes[w];
        return forms;
    }

    private static string[] Mask(string[] sentence)
    {
        var masked = new string[sentence.Length];
        for (var i = 0; i < masked.Length; i++) masked[i] = sentence[i].Length > 0 && char.IsAsciiDigit(sentence[i][0]) ? new string('0', Math.Min(sentence[i].Length, 5)) : sentence[i];
        return masked;
    }

    private static Dictionary<string, int> Count(List<string[]> text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in text)
            foreach (var word in sentence) counts[word] = counts.GetValueOrDefault(word) + 1;
        return counts;
    }

    /// <summary>Takes proclitics off and makes words of them, so that "بغداد" and "وبغداد" are one form and the clitic is its context.</summary>
    private static void SplitClitics(List<string[]> text, Dictionary<string, int> surface)
    {
        var splits = new Dictionary<string, string[]>(StringComparer.Ordinal);
        for (var i = 0; i < text.Count; i++) text[i] = [.. text[i].SelectMany(Split)];

        string[] Split(string word)
        {
            if (splits.TryGetValue(word, out var parts)) return parts;
            var (stem, clitics) = Proclitics.Split(word, form => surface.GetValueOrDefault(form));
            return splits[word] = clitics.Length == 0 ? [word] : [clitics + "+", stem];
        }
    }
}
