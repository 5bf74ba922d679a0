using Marsad.Engine.Claims;
using Marsad.Engine.Entities;
using Marsad.Engine.Events.Judging;
using Marsad.Engine.Learning;

namespace Marsad.Engine.Events.Circumstances;

/// <summary>The actors that may be the speaker of a quotation: the rules' own, the speakers and sources about it, and whoever else is named in its sentence, outside of the marks, and in the two before.</summary>
internal sealed class SpeakerChoices
{
    private const int Before = 2;
    private const int FarWords = 30;
    private readonly ReportReading reading;
    private readonly Surroundings around;
    private readonly List<ActorMention>?[] mentions;
    private readonly Dictionary<string, int> quoted = new(StringComparer.Ordinal);
    private readonly FeatureList features = new();

    internal SpeakerChoices(ReportReading reading)
    {
        (this.reading, around) = (reading, new(reading, []));
        mentions = new List<ActorMention>?[reading.Document.Sentences.Length];
        foreach (var mention in reading.Actors.Mentions) (mentions[reading.Document.Words[mention.Head].Sentence] ??= []).Add(mention);
        foreach (var quotation in reading.Claims.Quotations)
            if (quotation.Speaker is { } speaker) quoted[speaker] = quoted.GetValueOrDefault(speaker) + 1;
    }

    /// <summary>The keys of the actors with what speaks for and against each.</summary>
    /// <param name="index">The quotation's place among those of the report.</param>
    internal CircumstanceSheet<string> Of(int index)
    {
        var quotation = reading.Claims.Quotations[index];
        var previous = index > 0 ? reading.Claims.Quotations[index - 1] : null;
        var sentence = reading.Document.Words[quotation.Words.First].Sentence;
        var found = new List<string>();
        Add(found, quotation.Speaker);
        Add(found, previous?.Speaker);
        var near = new List<ActorMention>();
        for (var at = Math.Max(0, sentence - Before); at <= sentence; at++)
        {
            foreach (var mention in mentions[at] ?? [])
                if (!quotation.Words.Contains(mention.Head)) near.Add(mention);
            foreach (var claim in around.Attributions(at))
                foreach (var source in claim.Sources) Add(found, source);
        }

        foreach (var mention in near) Add(found, mention.Actor);
        for (var at = found.Count - 1; at >= 0; at--)
            if (reading.Actors.Find(found[at])?.PartOf is { } whole && reading.Actors.Find(whole) is not null) Add(found, whole);
        var all = new uint[found.Count + 1][];
        all[0] = OfNobody(quotation, found.Count);
        for (var at = 0; at < found.Count; at++) all[at + 1] = Of(quotation, previous, found[at], near);
        return new(found, all);
    }

    private static void Add(List<string> found, string? actor)
    {
        if (actor is not null && !found.Contains(actor)) found.Add(actor);
    }

    private uint[] OfNobody(Quotation quotation, int count)
    {
        features.Clear();
        var has = quotation.Speaker is null ? 0u : 1;
        features.Add("speaker none", has, 0);
        features.Add("speaker none by", FeatureHash.Of(quotation.FoundBy), has);
        features.Add("speaker none count", (uint)Math.Min(count, 5), has);
        features.Add("speaker none length", (uint)Math.Min(quotation.Words.Count / 4, 6), has);
        return [.. features.Hashes];
    }

    private uint[] Of(Quotation quotation, Quotation? previous, string actor, List<ActorMention> near)
    {
        features.Clear();
        var known = reading.Actors.Find(actor);
        var own = quotation.Speaker is null ? 0u : quotation.Speaker == actor ? 1u : 2;
        uint[] conditions = [own, (uint)(known?.Type ?? default)];
        Add("speaker own", own, FeatureHash.Of(quotation.FoundBy));
        Add("speaker kind", own);
        Add("speaker quoted", (uint)Math.Min(quoted.GetValueOrDefault(actor), 4));
        Add("speaker spoken", (uint)Math.Min(around.Spoken(actor), 4));
        if (reading.Mentions.IsUnnamed(actor)) Add("speaker unnamed", 0);
        if (previous is not null) Add("speaker before", previous.Speaker == actor ? 1u : 0, (uint)Math.Min(2, Sentence(quotation.Words.First) - Sentence(previous.Words.First)));
        if (quotation.Speaker is { } chosen && reading.Actors.Find(chosen) is { } speaker)
        {
            if (known?.PartOf == chosen) Add("speaker of own", (uint)speaker.Type);
            if (speaker.PartOf == actor) Add("speaker above own", (uint)speaker.Type);
        }

        for (var at = -Before; at <= 0; at++) AddClaims(quotation, actor, at);
        AddMentions(quotation, actor, near);
        return [.. features.Hashes.Distinct()];

        void Add(string name, uint value, uint with = 0) => features.Add(name, value, with, conditions);
    }

    private void AddClaims(Quotation quotation, string actor, int offset)
    {
        foreach (var claim in around.Attributions(Sentence(quotation.Words.First) + offset))
        {
            if (claim.Sources.IndexOf(actor) is not (>= 0 and var rank)) continue;
            var place = (uint)(offset + Before) + (claim.Scope.Contains(quotation.Words.First) ? 8u : claim.Scope.First > quotation.Words.First ? 16u : 0);
            features.Add("speaker claim", place, (uint)Math.Min(rank, 2));
            features.Add("speaker claim by", place, FeatureHash.Of(claim.FoundBy));
            if (claim.Cue.First < reading.Document.Words.Length) features.Add("speaker cue", place, FeatureHash.Of(reading.Document.Words[claim.Cue.First].Folded));
        }
    }

    /// <summary>Where the actor is named last before the quotation, and first after it in its sentence, and what governs the name there.</summary>
    private void AddMentions(Quotation quotation, string actor, List<ActorMention> near)
    {
        var first = quotation.Words.First;
        ActorMention? before = null, after = null;
        foreach (var mention in near)
        {
            if (mention.Actor != actor) continue;
            if (mention.Head < first) before = mention;
            else after ??= mention;
        }

        if (before is null && after is null) features.Add("speaker unmentioned");
        if (before is { } last) AddMention("before", last, first - last.Words.End, Sentence(first) - Sentence(last.Head), Between(last.Head, first));
        if (after is { } next) AddMention("after", next, next.Words.First - quotation.Words.End, 0, Between(quotation.Words.End - 1, next.Head));

        int Between(int from, int to) => near.Count(mention => from < mention.Head && mention.Head < to && mention.Actor != actor);
    }

    private void AddMention(string side, ActorMention mention, int distance, int sentences, int between)
    {
        var name = FeatureHash.Of(side);
        var type = (uint)(reading.Actors.Find(mention.Actor)?.Type ?? default);
        features.Add("speaker distance", name, (uint)Math.Clamp(distance, 0, FarWords) / 3, (uint)sentences);
        features.Add("speaker between", name, (uint)Math.Min(between, 4), (uint)sentences);
        features.Add("speaker between kind", name, (uint)Math.Min(between, 4), type);
        features.Add("speaker sentence", name, (uint)sentences, type);
        features.Add("speaker mention", name, (uint)mention.Kind, type);
        var words = reading.Document.Words;
        if (mention.Words.First > 0) features.Add("speaker word before", name, FeatureHash.Of(words[mention.Words.First - 1].Folded));
        if (mention.Words.End < words.Length) features.Add("speaker word after", name, FeatureHash.Of(words[mention.Words.End].Folded));
        if (reading.Clauses.GovernorOf(mention.Head) is not { } governor) return;
        var role = ArgumentCandidates.Role(governor.Role, governor.Preposition);
        features.Add("speaker role", name, role, (uint)sentences);
        features.Add("speaker verb", name, role, FeatureHash.Of(words[governor.Predicate.Verb].Folded));
    }

    private int Sentence(int word) => reading.Document.Words[word].Sentence;
}
