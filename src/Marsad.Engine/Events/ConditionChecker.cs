using System.Collections.Immutable;
using Marsad.Engine.Chunking;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>Decides whether the conditions of a rule hold at a trigger.</summary>
internal sealed class ConditionChecker(ReportReading reading, ArgumentFinder arguments)
{
    private const int Window = 7;
    private const int Side = 4;
    private const int ClauseWindow = 16;
    private readonly Document document = reading.Document;

    /// <summary>Whether all conditions hold.</summary>
    internal bool Holds(ImmutableArray<Condition> needs, int trigger, List<string> agent, List<string> target, bool hasPlace)
    {
        foreach (var condition in needs)
            if (Holds(condition, trigger, agent, target, hasPlace) == condition.IsNegated) return false;
        return true;
    }

    private bool Holds(Condition condition, int trigger, List<string> agent, List<string> target, bool hasPlace)
    {
        switch (condition.Kind)
        {
            case ConditionKind.After:
                return Any(condition.Classes, trigger + 1, trigger + 1 + Window, trigger)
                    || (reading.Clauses.At(trigger)?.Object is { } direct && Any(condition.Classes, direct.Words.First, direct.Words.End, trigger));
            case ConditionKind.Clause:
                return InClause(condition.Classes, trigger);
            case ConditionKind.Frame:
                foreach (var complement in arguments.Complements(trigger))
                    if (complement.Key == condition.Values[0] && complement.Object is { } framed && IsAny(framed.Head, condition.Classes)) return true;
                return false;
            case ConditionKind.Next:
                return NextStem(trigger) is var next and >= 0 && IsAny(next, condition.Classes);
            case ConditionKind.Before:
                return Any(condition.Classes, trigger - Side, trigger, trigger);
            case ConditionKind.Near:
                return Any(condition.Classes, trigger - Side, trigger, trigger) || Any(condition.Classes, trigger + 1, trigger + 1 + Side, trigger);
            case ConditionKind.Sentence:
                return Any(condition.Classes, 0, int.MaxValue, trigger);
            case ConditionKind.Subject:
                return reading.Clauses.At(trigger)?.Subject is { } subject && IsAny(subject.Head, condition.Classes);
            case ConditionKind.On:
                foreach (var complement in arguments.Complements(trigger))
                    if (Array.IndexOf(condition.Values, complement.Key) >= 0) return true;
                return false;
            case ConditionKind.Agent:
                return Covers(condition.Values, agent);
            case ConditionKind.Target:
                return Covers(condition.Values, target);
            case ConditionKind.Place:
                return hasPlace;
            case ConditionKind.Governed:
                return reading.Clauses.GovernorOf(trigger) is { } governor && IsAny(governor.Predicate.Verb, condition.Classes);
            case ConditionKind.Object:
                return condition.Classes.Length == 0 ? reading.Clauses.At(trigger) is { Object: not null } : Acted(trigger) is { } acted && Any(condition.Classes, acted.Words.First, acted.Words.End, trigger);
            case ConditionKind.Title:
                return reading.SentenceOf(trigger).IsTitle;
            default:
                return HasShape(condition.Values, trigger);
        }
    }

    /// <summary>What the trigger acts on: the object of a verb, the construct-state group of a verbal noun.</summary>
    private NounGroup? Acted(int trigger) => reading.Clauses.At(trigger) is { } predicate ? predicate.Object : arguments.Idafa(trigger);

    private bool Covers(string[] groups, List<string> actors)
    {
        foreach (var actor in actors)
            foreach (var group in groups)
                if (Condition.Covers(group, reading.Mentions.TypeOf(actor))) return true;
        return false;
    }

    private bool HasShape(string[] shapes, int trigger)
    {
        foreach (var shape in shapes)
        {
            var holds = shape switch
            {
                "definite" => document.Words[trigger].IsDefinite,
                "indefinite" => !document.Words[trigger].IsDefinite,
                "suffixed" => trigger + 1 < document.Words.Length && document.Words[trigger + 1].Attachment == Attachment.Enclitic,
                "proclitic_b" => trigger > 0 && document.Words[trigger - 1] is { Attachment: Attachment.Proclitic, Folded: "ب" },
                "proclitic_s" => trigger > 0 && document.Words[trigger - 1] is { Attachment: Attachment.Proclitic, Folded: "س" },
                "proclitic_l" => trigger > 0 && document.Words[trigger - 1] is { Attachment: Attachment.Proclitic, Folded: "ل" },
                _ => Array.Exists(reading.Classes[trigger], word => word.Shape.ToString().Equals(shape, StringComparison.OrdinalIgnoreCase)),
            };
            if (holds) return true;
        }

        return false;
    }

    /// <summary>Whether a word of a class follows before the clause ends: at a stop, a conjunction, or a verb after "و" or a comma.</summary>
    private bool InClause(int[] classes, int trigger)
    {
        var end = Math.Min(reading.SentenceOf(trigger).Words.End, trigger + 1 + ClauseWindow);
        for (var i = trigger + 1; i < end; i++)
        {
            var tag = reading.Clauses.Tags[i];
            if (tag is ChunkTag.Stop or ChunkTag.Subordinator) return false;
            if (IsAny(i, classes)) return true;
            if (tag == ChunkTag.Verb && reading.Clauses.Tags[i - 1] is ChunkTag.Coordinator or ChunkTag.Comma) return false;
        }

        return false;
    }

    private bool Any(int[] classes, int from, int to, int trigger)
    {
        var sentence = reading.SentenceOf(trigger).Words;
        from = Math.Max(from, sentence.First);
        to = Math.Min(to, sentence.End);
        for (var i = from; i < to; i++)
            if (IsAny(i, classes)) return true;
        return false;
    }

    private bool IsAny(int word, int[] classes)
    {
        foreach (var found in reading.Classes[word])
            if (Array.IndexOf(classes, found.Class) >= 0) return true;
        return false;
    }

    private int NextStem(int trigger)
    {
        var end = reading.SentenceOf(trigger).Words.End;
        for (var i = trigger + 1; i < end; i++)
        {
            if (document.Words[i].Attachment == Attachment.Stem && reading.Clauses.Tags[i] is not (ChunkTag.Quote or ChunkTag.Comma)) return i;
        }

        return -1;
    }
}
