using System.Collections.Immutable;

namespace Marsad.Engine.Entities;

/// <summary>Turns the figures into the immutable set that leaves the stage, and gives them their keys.</summary>
internal static class ActorSetBuilder
{
    internal static ActorSet Build(Reading reading, List<Figure> figures)
    {
        var keys = new Dictionary<Figure, string>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in figures) keys.Add(figure, Unique(Slugs.Of(figure), used));
        var actors = ImmutableArray.CreateBuilder<Actor>(figures.Count);
        var mentions = new List<ActorMention>();
        foreach (var figure in figures)
        {
            var names = figure.Names.Select(name => new ActorName(name.Key, name.Value)).OrderBy(name => name.Span).ToImmutableArray();
            var parent = figure.Parent is not null && keys.TryGetValue(figure.Parent, out var key) && figure.Parent != figure ? key : null;
            actors.Add(new(keys[figure], names, figure.Type, parent, figure.Entry?.Id, figure.FoundBy) { Salience = figure.Score });
            foreach (var (words, head, kind) in figure.Mentions) mentions.Add(new(words, head, keys[figure], kind));
        }

        mentions.Sort((one, other) => one.Words.First != other.Words.First ? one.Words.First.CompareTo(other.Words.First) : other.Words.End.CompareTo(one.Words.End));
        return new(actors.ToImmutable(), [.. mentions]);
    }

    private static string Unique(string slug, HashSet<string> used)
    {
        if (used.Add(slug)) return slug;
        for (var number = 2; ; number++)
        {
            var numbered = slug + "_" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (used.Add(numbered)) return numbered;
        }
    }
}
