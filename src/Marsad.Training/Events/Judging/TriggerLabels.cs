using Marsad.Engine.Events;
using Marsad.Engine.Records;
using Marsad.Engine.Text;
using Marsad.Training.Evaluation;

namespace Marsad.Training.Events.Judging;

/// <summary>Which words of a report are triggers of which coded events. A trigger's text may stand in the report several times; where one of several events that
/// claim a word has its anchor in the word's sentence, the others lose it.</summary>
internal sealed class TriggerLabels
{
    private readonly List<(int Event, bool IsAnchored)>[] claims;

    internal TriggerLabels(Document document, ScoredRecord gold)
    {
        Events = gold.Events;
        var content = document.Content;
        var byToken = new List<(int Event, bool IsAnchored)>[document.Tokens.Length];
        for (var number = 0; number < gold.Events.Count; number++)
        {
            var coded = gold.Events[number];
            var anchor = string.IsNullOrEmpty(coded.Anchor) ? -1 : content.IndexOf(coded.Anchor, StringComparison.Ordinal);
            var anchored = anchor < 0 ? -1 : SentenceAt(document, anchor);
            foreach (var trigger in coded.Triggers.Where(trigger => trigger.Length > 0))
            {
                for (var at = content.IndexOf(trigger, StringComparison.Ordinal); at >= 0; at = content.IndexOf(trigger, at + 1, StringComparison.Ordinal))
                {
                    for (var token = 0; token < byToken.Length; token++)
                    {
                        var span = document.Tokens[token].Span;
                        if (span.End <= at || span.Start >= at + trigger.Length) continue;
                        // The trigger must begin at the token, clitics aside, so that "حرب" is not found in "حربية".
                        if (span.End > at + trigger.Length + 2 || span.Start < at - 3) continue;
                        (byToken[token] ??= []).Add((number, document.Tokens[token].Sentence == anchored));
                    }
                }
            }
        }

        claims = new List<(int, bool)>[document.Words.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            var all = byToken[document.Words[i].Token];
            if (all is null) continue;
            claims[i] = all.Exists(claim => claim.IsAnchored) ? all.FindAll(claim => claim.IsAnchored) : all;
        }
    }

    internal IReadOnlyList<ScoredEvent> Events { get; }

    /// <summary>The coded events that a mention may tell of: those of its type whose trigger it is, and for dead and wounded, and for violence that is named only
    /// generally, any violence.</summary>
    internal List<int> EventsOf(EventMention mention) =>
        [.. EventsAt(mention.Trigger).Where(number => Codebook.TryReadType(Events[number].Type, out var type)
            && (type == mention.Type || (CasualtyLinker.IsCasualty(mention) && CasualtyLinker.IsCause(type))))];

    /// <summary>The numbers of the coded events whose trigger a word is.</summary>
    internal IEnumerable<int> EventsAt(int word) => (claims[word] ?? []).Select(claim => claim.Event).Distinct();

    private static int SentenceAt(Document document, int offset)
    {
        for (var s = 0; s < document.Sentences.Length; s++)
            if (document.Sentences[s].Span.End > offset) return s;
        return -1;
    }
}
