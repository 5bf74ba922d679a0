using Marsad.Engine.Claims;
using Marsad.Engine.Times;

namespace Marsad.Engine.Events.Circumstances;

/// <summary>The times, attributions and triggers of a report by sentence and word, so that what stands about a mention is found without a search of the whole.</summary>
internal sealed class Surroundings
{
    private readonly List<TimeMention>?[] times;
    private readonly List<Attribution>?[] attributions;
    private readonly List<(int Trigger, Occurrence Act)>?[] acts;
    private readonly Dictionary<(DateOnly Start, DateOnly End), int> dated = [];
    private readonly Dictionary<string, int> spoken = new(StringComparer.Ordinal);
    private readonly int[] triggersBefore;

    internal Surroundings(ReportReading reading, List<Occurrence> occurrences)
    {
        var document = reading.Document;
        times = new List<TimeMention>?[document.Sentences.Length];
        attributions = new List<Attribution>?[document.Sentences.Length];
        acts = new List<(int, Occurrence)>?[document.Sentences.Length];
        triggersBefore = new int[document.Words.Length + 1];
        foreach (var time in reading.Times)
            if (time.Resolved is not null) (times[document.Words[time.Words.First].Sentence] ??= []).Add(time);
        foreach (var attribution in reading.Claims.Attributions)
        {
            if (attribution.Sources.IsEmpty || attribution.Scope.First >= document.Words.Length) continue;
            (attributions[document.Words[attribution.Scope.First].Sentence] ??= []).Add(attribution);
            foreach (var source in attribution.Sources) spoken[source] = spoken.GetValueOrDefault(source) + 1;
        }

        foreach (var occurrence in occurrences)
        {
            if (occurrence.Time?.Resolved is { } time) dated[(time.Start, time.End)] = dated.GetValueOrDefault((time.Start, time.End)) + 1;
            foreach (var mention in occurrence.Mentions)
            {
                triggersBefore[mention.Trigger + 1] = 1;
                if (SpeechSources.IsSpeechAct(occurrence.Type)) (acts[document.Words[mention.Trigger].Sentence] ??= []).Add((mention.Trigger, occurrence));
            }
        }

        for (var word = 0; word < document.Words.Length; word++) triggersBefore[word + 1] += triggersBefore[word];
    }

    /// <summary>The resolved times of a sentence; none outside of the report.</summary>
    internal IReadOnlyList<TimeMention> Times(int sentence) => In(times, sentence);

    /// <summary>The attributions whose scope begins in a sentence.</summary>
    internal IReadOnlyList<Attribution> Attributions(int sentence) => In(attributions, sentence);

    /// <summary>The acts of speech that a sentence tells of.</summary>
    internal IReadOnlyList<(int Trigger, Occurrence Act)> Acts(int sentence) => In(acts, sentence);

    /// <summary>How many occurrences the rules dated so.</summary>
    internal int Dated(DateOnly start, DateOnly end) => dated.GetValueOrDefault((start, end));

    /// <summary>How often an actor is a source.</summary>
    internal int Spoken(string actor) => spoken.GetValueOrDefault(actor);

    /// <summary>How many words between two words are triggers, both left out.</summary>
    internal int TriggersBetween(int left, int right) => left + 1 >= right ? 0 : triggersBefore[right] - triggersBefore[left + 1];

    private static IReadOnlyList<T> In<T>(List<T>?[] lists, int sentence) => (uint)sentence < (uint)lists.Length && lists[sentence] is { } list ? list : [];
}
