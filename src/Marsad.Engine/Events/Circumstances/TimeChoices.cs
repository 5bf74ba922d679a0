using Marsad.Engine.Chunking;
using Marsad.Engine.Events.Judging;
using Marsad.Engine.Learning;
using Marsad.Engine.Records;
using Marsad.Engine.Times;

namespace Marsad.Engine.Events.Circumstances;

/// <summary>The times that may date an occurrence: those of its mentions' sentences, the two before and the one after, each span of days once.</summary>
internal sealed class TimeChoices(ReportReading reading, Surroundings around)
{
    private const int MostMentions = 5;
    private const int Before = 2;
    private const int After = 1;
    private readonly FeatureList features = new();
    private uint type, family, status;

    /// <summary>The times with what speaks for and against each.</summary>
    internal CircumstanceSheet<TimeMention> Of(Occurrence occurrence)
    {
        (type, family, status) = ((uint)occurrence.Type, (uint)Codebook.FamilyOf(occurrence.Type), (uint)occurrence.Status);
        var found = new List<(TimeMention Time, List<(int Trigger, TimeMention Time)> Relations)>();
        if (occurrence.Time is { } own) found.Add((own, []));
        foreach (var mention in occurrence.Mentions.Take(MostMentions))
        {
            var sentence = reading.Document.Words[mention.Trigger].Sentence;
            for (var at = sentence - Before; at <= sentence + After; at++)
            {
                foreach (var time in around.Times(at))
                {
                    Add(found, mention.Trigger, time);
                    if (time.Onset is not null) Add(found, mention.Trigger, time with { Resolved = time.Onset });
                }
            }
        }

        var all = new uint[found.Count + 1][];
        all[0] = OfNothing(occurrence, found.Count);
        for (var at = 0; at < found.Count; at++) all[at + 1] = Of(occurrence, found[at].Time, found[at].Relations);
        return new([.. found.Select(one => one.Time)], all);
    }

    private static void Add(List<(TimeMention Time, List<(int, TimeMention)> Relations)> found, int trigger, TimeMention time)
    {
        var known = found.FindIndex(one => IsSame(one.Time, time));
        if (known < 0) found.Add((time, [(trigger, time)]));
        else found[known].Relations.Add((trigger, time));
    }

    /// <summary>Whether two times are the same days.</summary>
    internal static bool IsSame(TimeMention? left, TimeMention? right) => left?.Resolved?.Start == right?.Resolved?.Start && left?.Resolved?.End == right?.Resolved?.End;

    private uint[] OfNothing(Occurrence occurrence, int count)
    {
        features.Clear();
        var trigger = occurrence.Mentions[0].Trigger;
        var isDated = occurrence.Time is null ? 0u : 1;
        AddFull("time none", isDated);
        AddFull("time none rule", FeatureHash.Of(occurrence.Mentions[0].Rule.Name));
        AddFull("time none count", (uint)Math.Min(count, 4), isDated);
        AddFull("time none here", (uint)Math.Min(around.Times(reading.Document.Words[trigger].Sentence).Count, 3), isDated);
        AddFull("time none mentions", (uint)Math.Min(occurrence.Mentions.Count, 4));
        AddFull("time none shape", Shape(trigger), isDated);
        return [.. features.Hashes];
    }

    private uint[] Of(Occurrence occurrence, TimeMention time, List<(int Trigger, TimeMention Time)> relations)
    {
        features.Clear();
        var resolved = time.Resolved!;
        var isOwn = IsSame(occurrence.Time, time) ? 1u : 0;
        AddFull("time own", isOwn);
        AddFull("time grain", (uint)resolved.Grain, isOwn);
        if (reading.Document.Report.Published is { } day)
        {
            var age = resolved.Start > day ? 0u : resolved.End < day.AddDays(-31) ? 6u : resolved.End < day.AddDays(-7) ? 5u : resolved.End < day.AddDays(-1) ? 4u : resolved.End < day ? 3u : resolved.Start == day ? 2u : 1;
            AddFull("time age", age, isOwn);
        }

        AddFull("time dated", (uint)Math.Min(around.Dated(resolved.Start, resolved.End) - (int)isOwn, 4), isOwn);
        var nearest = relations.Count == 0 ? 99 : relations.Min(one => Math.Abs(SentenceOf(one.Trigger) - SentenceOf(one.Time.Words.First)));
        AddFull("time nearest", (uint)nearest, isOwn);
        AddFull("time relations", (uint)Math.Min(relations.Count, 4), isOwn);
        foreach (var (trigger, other) in relations) AddRelation(trigger, other, isOwn);
        return [.. features.Hashes.Distinct()];
    }

    private void AddRelation(int trigger, TimeMention time, uint isOwn)
    {
        var offset = SentenceOf(time.Words.First) - SentenceOf(trigger);
        var side = offset != 0 ? (uint)(offset + 5) : time.Words.First > trigger ? 1u : 0;
        AddFull("time side", side, isOwn);
        features.Add("time side shape", side, Shape(trigger));
        features.Add("time found by", FeatureHash.Of(time.FoundBy), side);
        if (reading.SentenceOf(time.Words.First).IsTitle) AddFull("time title", side);
        var before = time.Words.First == 0 ? 0u : FeatureHash.Of(reading.Document.Words[time.Words.First - 1].Folded);
        AddFull("time before", before, side);
        AddFull("time scope", Scope(trigger, time), side);
        AddHost(trigger, time, side);
        if (offset != 0)
        {
            if (time.Words.First == reading.SentenceOf(time.Words.First).Words.First) AddFull("time leads", side);
            return;
        }

        var (from, to) = side == 1 ? (trigger + 1, time.Words.First) : (time.Words.End, trigger);
        int verbs = 0, commas = 0, stops = 0;
        for (var word = from; word < to; word++)
        {
            if (reading.Clauses.Tags[word] == ChunkTag.Verb) verbs++;
            else if (reading.Clauses.Tags[word] == ChunkTag.Comma) commas++;
            else if (reading.Clauses.Tags[word] is ChunkTag.Stop or ChunkTag.Relative or ChunkTag.Complementizer) stops++;
        }

        AddFull("time distance", Bucket(to - from), side);
        AddFull("time verbs", (uint)Math.Min(verbs, 3), side);
        AddFull("time marks", (uint)((Math.Min(commas, 2) * 4) + Math.Min(stops, 3)), side);
        AddFull("time between", (uint)Math.Min(around.TriggersBetween(Math.Min(trigger, time.Words.First), Math.Max(trigger, time.Words.First)), 3), side);
        features.Add("time path", (uint)(Math.Min(verbs, 2) + (4 * Math.Min(stops, 2)) + (16 * Math.Min(commas, 2))), side, isOwn);
        if (reading.Clauses.At(trigger) is { } predicate) AddFull("time order", (uint)predicate.Order, side);
        if (from - 1 >= 0 && to < reading.Document.Words.Length) features.Add("time next word", FeatureHash.Of(reading.Document.Words[side == 1 ? Math.Min(trigger + 1, to) : Math.Max(0, trigger - 1)].Folded), side);
    }

    /// <summary>The verb that the time most likely belongs to, the last before it in its sentence: the trigger itself, or which other.</summary>
    private void AddHost(int trigger, TimeMention time, uint side)
    {
        var first = reading.SentenceOf(time.Words.First).Words.First;
        var host = time.Words.First - 1;
        while (host >= first && reading.Clauses.Tags[host] != ChunkTag.Verb) host--;
        if (host < first) AddFull("time host", 0, side);
        else if (host == trigger) AddFull("time host", 1, side);
        else features.Add("time host word", FeatureHash.Of(reading.Document.Words[host].Folded), side);
        if (host >= first) AddFull("time host side", host < trigger ? 0u : 1, side);
        features.Add("time trigger word", FeatureHash.Of(reading.Document.Words[trigger].Folded), side);
    }

    /// <summary>Whether what is said at the trigger is said at the time too: 0 where nobody is named as a source, 1 within, 2 without, 3 where only the time is in somebody's words.</summary>
    private uint Scope(int trigger, TimeMention time)
    {
        var (here, there) = (reading.Slots.Claims.SourcesAt(trigger), reading.Slots.Claims.SourcesAt(time.Words.First));
        return here.IsEmpty ? there.IsEmpty ? 0u : 3 : there.IsEmpty ? 2u : 1;
    }

    private uint Shape(int word) => reading.Clauses.At(word) is not null ? 1u : reading.Document.Words[word].IsDefinite ? 2u : 3;

    private int SentenceOf(int word) => reading.Document.Words[word].Sentence;

    private static uint Bucket(int distance) => distance < 6 ? (uint)distance : distance < 10 ? 6u : distance < 16 ? 7u : distance < 25 ? 8u : 9;

    private void AddFull(string name, uint value, uint with = 0) => features.Add(name, value, with, [type, family, status]);
}
