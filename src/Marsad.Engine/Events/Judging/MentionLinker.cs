namespace Marsad.Engine.Events.Judging;

/// <summary>Joins the mentions of one occurrence: each goes to the occurrence before it that it most likely tells of, or begins one of its own.</summary>
/// <param name="reading">The report.</param>
/// <param name="model">The weights.</param>
internal sealed class MentionLinker(ReportReading reading, JudgeModel model)
{
    /// <summary>The log odds from which a mention joins; chosen by cross-validation for detection.</summary>
    private const double Least = 0;

    /// <summary>How far the unlikeliest link counts against the mean.</summary>
    private const double Caution = 0.15;

    /// <summary>How many occurrences, and how many mentions of each, are compared: no report of news comes near, and a text of megabytes stays linear.</summary>
    private const int MostOpen = 60;

    private const int MostMentions = 12;

    private readonly LinkFeatures pairs = new(reading);
    private readonly FeatureList features = new();

    /// <summary>The occurrences in order of first mention.</summary>
    internal List<Occurrence> Join(List<EventMention> mentions)
    {
        var found = new List<Occurrence>();
        var numbers = new Dictionary<EventMention, int>(ReferenceEqualityComparer.Instance);
        for (var number = 0; number < mentions.Count; number++)
        {
            numbers[mentions[number]] = number;
            Occurrence? best = null;
            var bestOdds = Least;
            for (var at = Math.Max(0, found.Count - MostOpen); at < found.Count; at++)
            {
                if (Odds(found[at], mentions[number], number, numbers) is { } odds && odds > bestOdds) (best, bestOdds) = (found[at], odds);
            }

            if (best is not null) best.Add(mentions[number]);
            else found.Add(new(mentions[number]));
        }

        return found;
    }

    /// <summary>The log odds that a mention tells of an occurrence, or null where their types exclude it.</summary>
    private double? Odds(Occurrence occurrence, EventMention mention, int number, Dictionary<EventMention, int> numbers)
    {
        var (least, sum, count) = (double.MaxValue, 0.0, 0);
        for (var at = Math.Max(0, occurrence.Mentions.Count - MostMentions); at < occurrence.Mentions.Count; at++)
        {
            if (!LinkFeatures.MayLink(occurrence.Mentions[at], mention)) return null;
            pairs.Of(occurrence.Mentions[at], mention, number - numbers[occurrence.Mentions[at]] - 1, features);
            var odds = features.Sum(model.Links);
            least = Math.Min(least, odds);
            sum += odds;
            count++;
        }

        return ((1 - Caution) * sum / count) + (Caution * least);
    }
}
