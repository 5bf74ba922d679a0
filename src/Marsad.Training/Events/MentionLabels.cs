using Marsad.Engine.Events;
using Marsad.Engine.Records;
using Marsad.Engine.Text;
using Marsad.Training.Evaluation;

namespace Marsad.Training.Events;

/// <summary>Finds the coder's event that a mention of the engine tells of: of the same type, by its trigger's wording and place, else by its anchor's sentence.</summary>
internal sealed class MentionLabels
{
    private const int FarSentences = 50;
    private readonly Document document;
    private readonly List<(ScoredEvent Event, int Start, int End)> events = [];

    internal MentionLabels(Document document, ScoredRecord gold)
    {
        this.document = document;
        foreach (var coded in gold.Events)
        {
            var start = string.IsNullOrEmpty(coded.Anchor) ? -1 : document.Content.IndexOf(coded.Anchor, StringComparison.Ordinal);
            events.Add((coded, start, start < 0 ? -1 : start + coded.Anchor!.Length));
        }
    }

    /// <summary>The coder's event, or null where none can be told.</summary>
    internal ScoredEvent? Of(EventMention mention)
    {
        ScoredEvent? best = null;
        var bestRank = int.MaxValue;
        var word = document.Words[mention.Trigger];
        foreach (var (coded, start, end) in events)
        {
            if (!Fits(coded, mention)) continue;
            var isInside = start <= word.Span.Start && word.Span.Start < end;
            var isNamed = coded.Triggers.Any(trigger => Names(trigger, word));
            var distance = start < 0 ? FarSentences : Math.Min(FarSentences, Math.Abs(SentenceAt(start) - word.Sentence));
            if (!isNamed && !isInside && distance > 0) continue;
            var rank = (isInside ? 0 : 100) + (isNamed ? 0 : 200) + distance;
            if (rank < bestRank) (best, bestRank) = (coded, rank);
        }

        return best;
    }

    private static bool Fits(ScoredEvent coded, EventMention mention) =>
        Codebook.TryReadType(coded.Type, out var type) && (type == mention.Type || (CasualtyLinker.IsCasualty(mention) && CasualtyLinker.IsCause(type)));

    private static bool Names(string trigger, Word word)
    {
        foreach (var part in trigger.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (ScorerText.IsNear(part, word.Form, 1)) return true;
        return false;
    }

    private int SentenceAt(int offset)
    {
        for (var i = 0; i < document.Sentences.Length; i++)
            if (offset < document.Sentences[i].Span.End) return i;
        return document.Sentences.Length;
    }
}
