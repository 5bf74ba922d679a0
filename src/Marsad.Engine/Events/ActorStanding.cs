using Marsad.Engine.Entities;
using Marsad.Engine.Learning;

namespace Marsad.Engine.Events;

/// <summary>What place each actor has in a report: how often it is mentioned, whether in the title, by which words.</summary>
internal sealed class ActorStanding
{
    private const int LastRank = 3;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<uint>> heads = new(StringComparer.Ordinal);
    private readonly HashSet<string> inTitle = new(StringComparer.Ordinal);
    private readonly int[] highest;

    internal ActorStanding(ReportReading reading)
    {
        var document = reading.Document;
        HasTitle = document.Sentences.Length > 0 && document.Sentences[0].IsTitle;
        foreach (var mention in reading.Actors.Mentions)
        {
            counts[mention.Actor] = counts.GetValueOrDefault(mention.Actor) + 1;
            if (reading.SentenceOf(mention.Head).IsTitle) inTitle.Add(mention.Actor);
            if (mention.Kind is not (MentionKind.Name or MentionKind.Description)) continue;
            if (!heads.TryGetValue(mention.Actor, out var own)) heads.Add(mention.Actor, own = []);
            own.Add(FeatureHash.Of(document.Words[mention.Head].Bare));
        }

        highest = [.. counts.Values.OrderDescending().Take(LastRank)];
    }

    /// <summary>Whether the report has a title.</summary>
    internal bool HasTitle { get; }

    /// <summary>How often an actor is mentioned.</summary>
    internal int CountOf(string actor) => counts.GetValueOrDefault(actor);

    /// <summary>How many actors are mentioned more often, at most three.</summary>
    internal uint RankOf(string actor)
    {
        var rank = 0u;
        foreach (var count in highest)
            if (count > CountOf(actor)) rank++;
        return rank;
    }

    /// <summary>Whether the title mentions an actor.</summary>
    internal bool IsInTitle(string actor) => inTitle.Contains(actor);

    /// <summary>The hashes of the head words by which an actor is mentioned.</summary>
    internal IReadOnlyCollection<uint> HeadsOf(string actor) => heads.TryGetValue(actor, out var own) ? own : [];
}
