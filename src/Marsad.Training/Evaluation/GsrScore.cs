using System.Text;
using Marsad.Engine.Records;

namespace Marsad.Training.Evaluation;

/// <summary>Scores records against the Arabic gold-standard sentences.</summary>
internal static class GsrScore
{
    private static readonly string[] Types = ["ASSAULT", "PROTEST"];

    /// <summary>The figures as the reference scorer prints them.</summary>
    internal static string Lines(IReadOnlyList<GsrSentence> detection, IReadOnlyList<GsrSentence> spans, RecordSet predicted)
    {
        var text = new StringBuilder();
        foreach (var type in Types) Detection(text, type, detection, predicted);
        if (spans.Count > 0)
            foreach (var type in Types) Spans(text, type, spans, predicted);
        return text.ToString();
    }

    private static void Detection(StringBuilder text, string type, IReadOnlyList<GsrSentence> sentences, RecordSet predicted)
    {
        int right = 0, missed = 0, wrong = 0, hard = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.Type != type || sentence.Label == "ambiguous") continue;
            var isGold = sentence.Label == "yes";
            var isFound = Events(predicted[sentence.Report.Id], type).Any();
            if (isGold && isFound) right++;
            if (isGold && !isFound) missed++;
            if (!isGold && isFound) wrong++;
            if (isFound && sentence.Label == "difficult no") hard++;
        }

        var precision = Share(right, right + wrong);
        var recall = Share(right, right + missed);
        var f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        text.Append($"detection {type,-8} P {Short(precision)} R {Short(recall)} F1 {Short(f1)}   ({right} right of {right + missed}; {wrong} false, {hard} of them on difficult negatives)\n");
    }

    private static void Spans(StringBuilder text, string type, IReadOnlyList<GsrSentence> sentences, RecordSet predicted)
    {
        int all = 0, family = 0, sources = 0, sourceRight = 0, targets = 0, targetRight = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.Type != type) continue;
            all++;
            var record = predicted[sentence.Report.Id];
            var events = Events(record, type).ToList();
            if (events.Count > 0) family++;
            if (sentence.Sources.Count > 0)
            {
                sources++;
                if (Wordings(record, events.Select(coded => coded.Agent)).Overlaps(sentence.Sources)) sourceRight++;
            }

            if (sentence.Targets.Count > 0)
            {
                targets++;
                if (Wordings(record, events.Select(coded => coded.Target)).Overlaps(sentence.Targets)) targetRight++;
            }
        }

        text.Append($"spans     {type,-8} family {family}/{all} = {Short(Share(family, all))}   source {sourceRight}/{sources} = {Short(Share(sourceRight, sources))}   target {targetRight}/{targets} = {Short(Share(targetRight, targets))}\n");
    }

    private static IEnumerable<ScoredEvent> Events(ScoredRecord record, string type)
    {
        var family = type == "ASSAULT" ? EventFamily.Violence : EventFamily.Unrest;
        return record.Events.Where(coded => coded.Status == "actual" && Codebook.TryReadType(coded.Type, out var read) && Codebook.FamilyOf(read) == family);
    }

    private static HashSet<string> Wordings(ScoredRecord record, IEnumerable<IReadOnlyList<string>?> slots)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in slots.SelectMany(slot => slot ?? []))
            foreach (var name in record.Actors.FirstOrDefault(actor => actor.Key == key)?.Names ?? []) words.UnionWith(ScorerText.Stems(name));
        return words;
    }

    private static double Share(int part, int whole) => whole > 0 ? (double)part / whole : 0;

    private static string Short(double value) => Rounding.Fixed(value, 3);
}
