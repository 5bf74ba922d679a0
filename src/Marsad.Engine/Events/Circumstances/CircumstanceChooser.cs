using Marsad.Engine.Times;

namespace Marsad.Engine.Events.Circumstances;

/// <summary>Chooses, by a learned model, what dates each occurrence and whose information it is, among what stands about its mentions.</summary>
internal sealed class CircumstanceChooser
{
    /// <summary>What a choice adds to the names of the rules that found an occurrence, where it is not the rules' own.</summary>
    internal const string FoundBy = "circumstances";

    private readonly List<Occurrence> occurrences;
    private readonly TimeChoices times;
    private readonly SourceChoices sources;

    internal CircumstanceChooser(ReportReading reading, List<Occurrence> occurrences)
    {
        this.occurrences = occurrences;
        var around = new Surroundings(reading, occurrences);
        (times, sources) = (new(reading, around), new(reading, around));
    }

    /// <summary>What may date an occurrence.</summary>
    /// <param name="index">Its place among the occurrences.</param>
    internal CircumstanceSheet<TimeMention> Times(int index) => times.Of(occurrences[index]);

    /// <summary>Who may be its source.</summary>
    /// <param name="index">Its place among the occurrences.</param>
    internal CircumstanceSheet<string> Sources(int index) => sources.Of(occurrences[index]);

    /// <summary>Gives the occurrences their times and sources.</summary>
    internal void Choose(CircumstanceModel model)
    {
        // What the rules found of every event is evidence for every other, so all are weighed before any is changed.
        var choices = new List<(TimeMention? Time, string? Source)>(occurrences.Count);
        for (var at = 0; at < occurrences.Count; at++) choices.Add((Choose(Times(at), model), Choose(Sources(at), model)));
        for (var at = 0; at < occurrences.Count; at++)
        {
            var (time, source) = choices[at];
            if (!TimeChoices.IsSame(occurrences[at].Time, time)) occurrences[at].Date(time);
            // A chain of sources stays whole where it names the likeliest.
            if (source is null ? occurrences[at].Sources.Count > 0 : !occurrences[at].Sources.Contains(source)) occurrences[at].Credit(source);
        }
    }

    private static T? Choose<T>(CircumstanceSheet<T> sheet, CircumstanceModel model)
        where T : class => model.Likeliest(sheet.Features) is > 0 and var best ? sheet.Candidates[best - 1] : null;
}
