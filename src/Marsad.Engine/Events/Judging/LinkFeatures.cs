using Marsad.Engine.Learning;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events.Judging;

/// <summary>What speaks for and against two mentions telling of one occurrence.</summary>
internal sealed class LinkFeatures
{
    private readonly ReportReading reading;
    private readonly Document document;
    private readonly HashSet<uint>?[] stems;

    internal LinkFeatures(ReportReading reading)
    {
        (this.reading, document) = (reading, reading.Document);
        stems = new HashSet<uint>?[document.Sentences.Length];
    }

    /// <summary>Whether two types can be one occurrence: the same, or violence that one of the two names only generally.</summary>
    internal static bool MayLink(EventMention one, EventMention two) =>
        one.Type == two.Type || (CasualtyLinker.IsCause(one.Type) && CasualtyLinker.IsCause(two.Type) && (IsGeneral(one) || IsGeneral(two)));

    /// <summary>Whether a mention's words do not say by which means: "الهجوم", "قتل".</summary>
    private static bool IsGeneral(EventMention mention) =>
        mention.Type == EventType.Attack || CasualtyLinker.IsCasualty(mention);

    /// <summary>Collects the features of a mention and an earlier one.</summary>
    /// <param name="earlier">The earlier mention.</param>
    /// <param name="later">The later mention.</param>
    /// <param name="between">How many mentions of the same type stand between them.</param>
    /// <param name="into">Where the features go.</param>
    internal void Of(EventMention earlier, EventMention later, int between, FeatureList into)
    {
        into.Clear();
        var type = (uint)later.Type;
        var other = (uint)earlier.Type;
        into.Add("bias");
        into.Add("types", other, type);
        if (earlier.Type == later.Type) into.Add("same type");
        var first = document.Words[earlier.Trigger];
        var second = document.Words[later.Trigger];
        var distance = (uint)Math.Min(5, second.Sentence - first.Sentence);
        var shape = TriggerShapes.Of(reading, later.Trigger);
        var sameWord = first.Bare == second.Bare ? 2u : first.Bare.Length > 3 && second.Bare.Length > 3 && Likeness(first.Bare, second.Bare) ? 1u : 0;
        var agents = Compare(earlier.Agent, later.Agent);
        var targets = Compare(earlier.Target, later.Target);
        var crossed = Compare(earlier.Agent, later.Target) == 3 || Compare(earlier.Target, later.Agent) == 3;
        var places = ComparePlaces(earlier, later);
        var times = earlier.Time?.Resolved is not { } left || later.Time?.Resolved is not { } right ? 0u : left.Start <= right.End && right.Start <= left.End ? 2u : 1;
        var title = reading.SentenceOf(earlier.Trigger).IsTitle;
        var common = (uint)Math.Min(6, Common(first.Sentence, second.Sentence));
        into.Add("word", sameWord);
        into.Add("word type", sameWord, type);
        into.Add("distance", distance);
        into.Add("distance type", distance, type);
        into.Add("shape", shape);
        into.Add("shape distance", shape, distance);
        into.Add("shape word", shape, sameWord);
        into.Add("shapes", TriggerShapes.Of(reading, earlier.Trigger), shape);
        into.Add("agents", agents);
        into.Add("targets", targets);
        into.Add("places", places);
        into.Add("times", times);
        into.Add("agents targets", agents, targets);
        into.Add("sides places", agents, targets, places);
        into.Add("agents type", agents, type);
        into.Add("targets type", targets, type);
        into.Add("places type", places, type);
        into.Add("places word", places, sameWord);
        into.Add("times type", times, type);
        into.Add("word agents", sameWord, agents);
        into.Add("word targets", sameWord, targets);
        into.Add("distance agents", distance, agents);
        into.Add("distance targets", distance, targets);
        into.Add("distance places", distance, places);
        into.Add("distance word", distance, sameWord);
        if (crossed) into.Add("crossed", type);
        if (earlier.Status != later.Status) into.Add("statuses", (uint)earlier.Status, (uint)later.Status);
        into.Add("status", earlier.Status == later.Status ? 1u : 0, type);
        if (title) into.Add("title");
        if (title) into.Add("title type", type);
        if (title) into.Add("title distance", distance);
        into.Add("common", common);
        into.Add("common distance", common, distance);
        into.Add("between", (uint)Math.Min(5, between));
        into.Add("between distance", (uint)Math.Min(5, between), distance);
        into.Add("later rule", FeatureHash.Of(later.Rule.Name));
        into.Add("casualty", CasualtyLinker.IsCasualty(earlier) ? 1u : 0, CasualtyLinker.IsCasualty(later) ? 1u : 0, distance);
        into.Add("sources", Compare(earlier.Sources, later.Sources));
        if (distance == 0) into.Add("near", (uint)Math.Min(6, (later.Trigger - earlier.Trigger) / 4));
        if (distance == 0) into.Add("near type", (uint)Math.Min(6, (later.Trigger - earlier.Trigger) / 4), type);
        if (SamePlaceWords(earlier, later)) into.Add("same place phrase");
    }

    private static bool Likeness(string one, string two)
    {
        var same = 0;
        while (same < one.Length && same < two.Length && one[same] == two[same]) same++;
        return same >= 3;
    }

    private static bool SamePlaceWords(EventMention one, EventMention two) => one.Places.Any(place => two.Places.Contains(place));

    /// <summary>0: neither has any, 1: only one has, 2: different, 3: shared, 4: different but vague.</summary>
    private uint Compare(IReadOnlyCollection<string> one, IReadOnlyCollection<string> two)
    {
        if (one.Count == 0 && two.Count == 0) return 0;
        if (one.Count == 0) return 1;
        if (two.Count == 0) return 5;
        foreach (var actor in one)
            foreach (var other in two)
                if (actor == other || reading.Actors.Find(actor)?.PartOf == other || reading.Actors.Find(other)?.PartOf == actor) return 3;
        return one.All(reading.Mentions.IsUnnamed) || two.All(reading.Mentions.IsUnnamed) ? 4u : 2;
    }

    private uint ComparePlaces(EventMention one, EventMention two)
    {
        if (one.Places.Length == 0 && two.Places.Length == 0) return 0;
        if (one.Places.Length == 0 || two.Places.Length == 0) return 1;
        foreach (var place in one.Places)
            foreach (var other in two.Places)
                if (PlaceLikeness.AreNear(document, place, other)) return one.HasWeakPlace || two.HasWeakPlace ? 4u : 5;
        return one.HasWeakPlace || two.HasWeakPlace ? 2u : 3;
    }

    /// <summary>How many content words two sentences share.</summary>
    private int Common(int one, int two)
    {
        if (one == two) return 0;
        var left = Stems(one);
        var count = 0;
        foreach (var stem in Stems(two))
            if (left.Contains(stem)) count++;
        return count;
    }

    private HashSet<uint> Stems(int sentence)
    {
        if (stems[sentence] is { } known) return known;
        var found = new HashSet<uint>();
        for (var i = document.Sentences[sentence].Words.First; i < document.Sentences[sentence].Words.End; i++)
            if (document.Words[i].Attachment == Attachment.Stem && document.Words[i].Bare.Length > 3) found.Add(FeatureHash.Of(document.Words[i].Bare));
        return stems[sentence] = found;
    }
}
