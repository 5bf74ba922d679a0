using System.Collections.Immutable;
using Marsad.Engine.Numbers;
using Marsad.Engine.Text;

namespace Marsad.Engine.Times;

/// <summary>Finds the time expressions of a report and resolves them against its date.</summary>
/// <remarks>Words become pieces, rules join pieces to larger ones (the idea is Duckling's: a rule is a name, a pattern and a
/// production), and what is a time in the end is a mention. An expression that cannot be resolved says why.</remarks>
public static class TimeReader
{
    /// <summary>The time expressions of a report in reading order.</summary>
    public static ImmutableArray<TimeMention> Read(Document document)
    {
        var atoms = Atoms.Of(document);
        var mentions = ImmutableArray.CreateBuilder<TimeMention>();
        var story = new TimeStory(document.Report.Published);
        for (var first = 0; first < atoms.Length;)
        {
            var end = first + 1;
            while (end < atoms.Length && atoms[end].Sentence == atoms[first].Sentence) end++;
            new SentenceTimes(document, atoms, first, end).Read(story, mentions);
            first = end;
        }

        EventBeginnings.Resolve(document, mentions);
        return mentions.ToImmutable();
    }
}

/// <summary>What a report has told of times so far.</summary>
internal sealed class TimeStory(DateOnly? published)
{
    internal DateOnly? Published => published;

    /// <summary>The day that was named last.</summary>
    internal DateOnly? Mentioned { get; set; }

    /// <summary>The year, before the report's, that the sentence before named last; 0 for none.</summary>
    internal int Year { get; set; }
}
