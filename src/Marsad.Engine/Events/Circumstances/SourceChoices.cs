using Marsad.Engine.Claims;
using Marsad.Engine.Events.Judging;
using Marsad.Engine.Learning;
using Marsad.Engine.Records;

namespace Marsad.Engine.Events.Circumstances;

/// <summary>The actors that may be the source of an occurrence: whom the claims about its mentions name, in its sentences, the two before and the one after, the
/// organisations that these belong to, and whoever else its sentences name.</summary>
internal sealed class SourceChoices(ReportReading reading, Surroundings around)
{
    private const int MostMentions = 5;
    private const int Before = 2;
    private const int After = 1;
    private readonly FeatureList features = new();
    private uint type, family, status, speech;

    /// <summary>The keys of the actors with what speaks for and against each.</summary>
    internal CircumstanceSheet<string> Of(Occurrence occurrence)
    {
        (type, family, status, speech) = ((uint)occurrence.Type, (uint)Codebook.FamilyOf(occurrence.Type), (uint)occurrence.Status, SpeechSources.IsSpeechAct(occurrence.Type) ? 1u : 0);
        var found = new List<string>();
        var claims = new List<(int Trigger, Attribution Claim)>();
        foreach (var source in occurrence.Sources) Add(found, source);
        foreach (var mention in occurrence.Mentions.Take(MostMentions))
        {
            var sentence = reading.Document.Words[mention.Trigger].Sentence;
            for (var at = sentence - Before; at <= sentence + After; at++)
            {
                foreach (var claim in around.Attributions(at))
                {
                    claims.Add((mention.Trigger, claim));
                    foreach (var source in claim.Sources) Add(found, source);
                }
            }

            foreach (var actor in reading.Mentions.In(reading.SentenceOf(mention.Trigger).Words)) Add(found, actor);
        }

        for (var at = found.Count - 1; at >= 0; at--)
            if (reading.Actors.Find(found[at])?.PartOf is { } whole && reading.Actors.Find(whole) is not null) Add(found, whole);
        var all = new uint[found.Count + 1][];
        all[0] = OfNobody(occurrence, claims);
        for (var at = 0; at < found.Count; at++) all[at + 1] = Of(occurrence, found[at], claims);
        return new(found, all);
    }

    private static void Add(List<string> found, string actor)
    {
        if (!found.Contains(actor)) found.Add(actor);
    }

    private uint[] OfNobody(Occurrence occurrence, List<(int Trigger, Attribution Claim)> claims)
    {
        features.Clear();
        var count = (uint)Math.Min(occurrence.Sources.Count, 3);
        AddFull("source none", count);
        AddFull("source none rule", FeatureHash.Of(occurrence.Mentions[0].Rule.Name), count);
        AddFull("source none claims", (uint)Math.Min(claims.Count, 5), count);
        AddFull("source none mentions", (uint)Math.Min(occurrence.Mentions.Count, 4), count);
        AddFull("source none told", (uint)occurrence.Mentions.Count(mention => reading.Slots.Claims.SourcesAt(mention.Trigger).Length > 0), (uint)Math.Min(occurrence.Mentions.Count, 4));
        AddFull("source none agent", occurrence.Agent.Count == 0 ? 0u : occurrence.Sources.Exists(occurrence.Agent.Contains) ? 2u : 1, count);
        if (reading.SentenceOf(occurrence.Mentions[0].Trigger).IsTitle) AddFull("source none title", count);
        if (!occurrence.Time?.Resolved?.Contains(reading.Document.Report.Published ?? default) ?? false) AddFull("source none past", count);
        return [.. features.Hashes];
    }

    private uint[] Of(Occurrence occurrence, string actor, List<(int Trigger, Attribution Claim)> claims)
    {
        features.Clear();
        var rank = occurrence.Sources.IndexOf(actor);
        var own = rank < 0 ? 0u : (uint)Math.Min(rank, 2) + 1;
        var known = reading.Actors.Find(actor);
        var kind = (uint)(known?.Type ?? default);
        AddFull("source own", own, (uint)Math.Min(occurrence.Sources.Count, 3));
        AddFull("source kind", kind, own);
        AddFull("source spoken", (uint)Math.Min(around.Spoken(actor), 5), own);
        AddFull("source part", occurrence.Agent.Contains(actor) ? 1u : occurrence.Target.Contains(actor) ? 2u : 0, own);
        if (reading.Mentions.IsUnnamed(actor)) AddFull("source unnamed", own);
        foreach (var other in occurrence.Sources)
        {
            if (known?.PartOf == other) AddFull("source of own", own, kind);
            if (reading.Actors.Find(other) is { } speaker && speaker.PartOf == actor) AddFull("source above own", (uint)speaker.Type, own);
        }

        foreach (var agent in occurrence.Agent)
        {
            if (known?.PartOf == agent) AddFull("source of agent", own);
            if (reading.Actors.Find(agent)?.PartOf == actor) AddFull("source above agent", own);
        }

        foreach (var (trigger, claim) in claims)
            if (claim.Sources.IndexOf(actor) is >= 0 and var at) AddClaim(trigger, claim, (uint)Math.Min(at, 2), own, kind);
        foreach (var mention in occurrence.Mentions.Take(MostMentions))
            foreach (var (trigger, act) in around.Acts(reading.Document.Words[mention.Trigger].Sentence))
                if (act != occurrence && act.Agent.Contains(actor)) AddFull("source act", (uint)act.Type, trigger < mention.Trigger ? 1u : 0);
        return [.. features.Hashes.Distinct()];
    }

    private void AddClaim(int trigger, Attribution claim, uint rank, uint own, uint kind)
    {
        var offset = (uint)(reading.Document.Words[claim.Scope.First].Sentence - reading.Document.Words[trigger].Sentence + 5);
        var side = claim.Scope.Contains(trigger) ? 0u : claim.Scope.First > trigger ? 1u : 2;
        var place = (offset * 4) + side;
        AddFull("source claim", place, own);
        AddFull("source claim rank", place, rank);
        AddFull("source claim by", FeatureHash.Of(claim.FoundBy), place);
        features.Add("source claim kind", place, kind);
        if (claim.Cue.First < reading.Document.Words.Length) features.Add("source cue", FeatureHash.Of(reading.Document.Words[claim.Cue.First].Folded), place);
        if (side != 0) return;
        AddFull("source distance", (uint)Math.Min((trigger - claim.Scope.First) / 5, 6), own);
        AddFull("source scope", (uint)Math.Min(claim.Scope.Count / 10, 6), own);
    }

    private void AddFull(string name, uint value, uint with = 0) => features.Add(name, value, with, [type, family, status, speech]);
}
