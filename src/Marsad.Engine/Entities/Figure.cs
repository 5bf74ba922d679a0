using Marsad.Engine.Actors;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>An actor while its names and mentions are being gathered; <see cref="Actor"/> is what leaves the stage.</summary>
internal sealed class Figure(ActorType type, string foundBy, int order)
{
    private readonly HashSet<Words> mentioned = [];
    private readonly Dictionary<string, Span> names = new(StringComparer.Ordinal);

    internal ActorType Type { get; set; } = type;

    internal string FoundBy { get; set; } = foundBy;

    internal int Order { get; } = order;

    internal RegisteredActor? Entry { get; set; }

    internal string? Nation { get; set; }

    /// <summary>The log odds that it takes part.</summary>
    internal double Score { get; set; }

    internal Figure? Parent { get; set; }

    /// <summary>The kins of all heads that were used for it, so that "التنظيم" finds it.</summary>
    internal HashSet<string> Kins { get; } = new(StringComparer.Ordinal);

    /// <summary>The head words themselves, folded and without the article, that of the register's principal name and those of its short ones included.</summary>
    internal HashSet<string> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>The head words of the register's other names, which take up the figure where nobody is called so more properly.</summary>
    internal HashSet<string> AliasForms { get; } = new(StringComparer.Ordinal);

    /// <summary>The content stems of the phrases that were used for it.</summary>
    internal List<HashSet<string>> Contents { get; } = [];

    /// <summary>The folded words of a person's name, in order.</summary>
    internal List<string[]> PersonNames { get; } = [];

    internal HeadClass? Class { get; set; }

    internal List<(Words Words, int Head, MentionKind Kind)> Mentions { get; } = [];

    /// <summary>The first word of the first mention.</summary>
    internal int First
    {
        get
        {
            var first = int.MaxValue;
            foreach (var mention in Mentions) first = Math.Min(first, mention.Words.First);
            return first;
        }
    }

    internal int LastMention { get; private set; } = order;

    internal IReadOnlyDictionary<string, Span> Names => names;

    /// <summary>Whether a feminine title was used for a person.</summary>
    internal bool IsFeminine { get; set; }

    internal bool IsPerson => PersonNames.Count > 0;

    internal void AddName(string text, Span span)
    {
        if (text.Length > 0 && (!names.TryGetValue(text, out var known) || span.Start < known.Start)) names[text] = span;
    }

    internal void AddMention(Words words, int head, MentionKind kind)
    {
        if (!mentioned.Add(words)) return;
        Mentions.Add((words, head, kind));
        if (words.First > LastMention) LastMention = words.First;
    }
}
