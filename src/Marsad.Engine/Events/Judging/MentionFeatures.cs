using Marsad.Engine.Learning;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events.Judging;

/// <summary>What speaks for and against a word telling of an event of a type, as the model of mentions weighs it.</summary>
internal sealed class MentionFeatures
{
    private const int Beside = 3;
    private const int Around = 8;
    private const int Far = 9;

    /// <summary>How many of the rules' mentions before and after are looked at; no report of news comes near, and a text of megabytes stays linear.</summary>
    private const int Window = 60;

    private readonly ReportReading reading;
    private readonly Document document;
    private readonly List<MentionCandidate> candidates;
    private readonly EventMentionReader reader;
    private readonly uint[] hashes;
    private readonly bool[] isQuoted;
    private readonly List<int> first = [];
    private readonly uint density;

    /// <param name="reading">The report.</param>
    /// <param name="reader">Knows where a word is barred from telling of an event.</param>
    /// <param name="candidates">All candidates of the report in reading order.</param>
    internal MentionFeatures(ReportReading reading, EventMentionReader reader, List<MentionCandidate> candidates)
    {
        (this.reading, this.reader, this.candidates, document) = (reading, reader, candidates, reading.Document);
        hashes = [.. document.Words.Select(word => FeatureHash.Of(word.Bare))];
        isQuoted = new bool[hashes.Length];
        foreach (var quotation in reading.Claims.Quotations)
            for (var i = quotation.Words.First; i < Math.Min(quotation.Words.End, isQuoted.Length); i++) isQuoted[i] = true;
        for (var at = 0; at < candidates.Count; at++)
            if (candidates[at].IsFirst) first.Add(at);
        density = (uint)Math.Min(6, first.Count * 60 / Math.Max(1, hashes.Length));
    }

    /// <summary>Collects the features of a candidate.</summary>
    internal void Of(int at, FeatureList into)
    {
        into.Clear();
        var candidate = candidates[at];
        var mention = candidate.Mention;
        var type = (uint)mention.Type;
        var state = (candidate.Holds ? 1u : 0) + (candidate.IsFirst ? 2u : 0) + (candidate.Rival is null ? 0 : 4u);
        into.Add("bias");
        into.Add("state", state);
        into.Add("type", type);
        into.Add("type state", type, state);
        into.Add("rule", FeatureHash.Of(mention.Rule.Name), state);
        if (candidate.Rival is { } rival) into.Add("rival", type, (uint)rival);
        if (reader.IsBarred(mention.Trigger))
        {
            into.Add("barred");
            into.Add("barred type", type);
        }

        AddWords(mention.Trigger, type, state, into);
        AddShape(mention.Trigger, type, into);
        AddGovernor(mention.Trigger, type, into);
        AddSlots(mention, type, into);
        AddReport(at, mention, type, into);
    }

    private void AddWords(int trigger, uint type, uint state, FeatureList into)
    {
        var own = hashes[trigger];
        into.Add("word", own);
        into.Add("word type", own, type);
        into.Add("word state", own, state);
        var sentence = reading.SentenceOf(trigger).Words;
        for (var offset = -Beside; offset <= Beside; offset++)
        {
            if (offset == 0) continue;
            var i = trigger + offset;
            var near = sentence.Contains(i) ? hashes[i] : 7u;
            var side = (uint)(offset + Beside);
            into.Add("near", near, side);
            into.Add("tag", sentence.Contains(i) ? (uint)reading.Clauses.Tags[i] : 99u, type, side);
            if (Math.Abs(offset) > 1) continue;
            into.Add("near type", near, type, side);
            into.Add("near word", near, own, side);
        }

        for (var i = Math.Max(sentence.First, trigger - Around); i < Math.Min(sentence.End, trigger + Around + 1); i++)
        {
            if (i == trigger) continue;
            foreach (var word in reading.Classes[i]) into.Add(i < trigger ? "class before" : "class after", (uint)word.Class, type);
            if (document.Words[i].Attachment == Attachment.Stem) into.Add("around", hashes[i]);
        }
    }

    private void AddShape(int trigger, uint type, FeatureList into)
    {
        var word = document.Words[trigger];
        var verb = reading.Clauses.At(trigger);
        var shape = TriggerShapes.Of(reading, trigger);
        into.Add("shape", shape);
        into.Add("shape type", shape, type);
        into.Add("shape word", shape, hashes[trigger]);
        into.Add("speech", (uint)word.PartOfSpeech);
        if (verb is not null) into.Add("order", (uint)verb.Order, type);
        if (trigger > 0 && document.Words[trigger - 1].Attachment == Attachment.Proclitic) into.Add("proclitic", hashes[trigger - 1], type);
    }

    private void AddGovernor(int trigger, uint type, FeatureList into)
    {
        if (reading.Clauses.GovernorOf(trigger) is not { } governed)
        {
            into.Add("governed", 0, type);
            return;
        }

        var preposition = FeatureHash.Of(governed.Preposition ?? "");
        into.Add("governed", (uint)governed.Role + 1, type);
        into.Add("governed by", hashes[governed.Predicate.Verb], (uint)governed.Role, preposition);
        into.Add("governor", hashes[governed.Predicate.Verb]);
        into.Add("governing preposition", preposition, type);
        foreach (var word in reading.Classes[governed.Predicate.Verb]) into.Add("governor class", (uint)word.Class, (uint)governed.Role, type);
    }

    private void AddSlots(EventMention mention, uint type, FeatureList into)
    {
        var agent = mention.Agent.Length > 0 ? (uint)reading.Mentions.TypeOf(mention.Agent[0]) : 99u;
        var target = mention.Target.Length > 0 ? (uint)reading.Mentions.TypeOf(mention.Target[0]) : 99u;
        var place = mention.Places.Length == 0 ? 0u : mention.HasWeakPlace ? 1u : 2u;
        var status = (uint)mention.Status;
        into.Add("agent", agent);
        into.Add("agent type", agent, type);
        into.Add("target type", target, type);
        into.Add("sides", agent, target, type);
        into.Add("place type", place, type);
        into.Add("filled", (agent == 99 ? 0u : 1) + (target == 99 ? 0u : 2), place);
        into.Add("filled type", (agent == 99 ? 0u : 1) + (target == 99 ? 0u : 2), place, type);
        into.Add("status", status);
        into.Add("status type", status, type);
        into.Add("dated", mention.Time is null ? 0u : 1, type);
        into.Add("sources", (uint)Math.Min(2, mention.Sources.Length), type);
        if (mention.Agent.Length > 0 && reading.Actors.Find(mention.Agent[0])?.RegisterId is { } register) into.Add("agent entry", FeatureHash.Of(register));
        if (mention.Target.Length > 0 && reading.Actors.Find(mention.Target[0])?.RegisterId is { } other) into.Add("target entry", FeatureHash.Of(other));
    }

    private void AddReport(int at, EventMention mention, uint type, FeatureList into)
    {
        var sentence = reading.SentenceOf(mention.Trigger);
        var number = document.Words[mention.Trigger].Sentence;
        into.Add("sentence", (uint)Math.Min(6, number));
        into.Add("sentence type", (uint)Math.Min(3, number), type);
        if (sentence.IsTitle) into.Add("title", type);
        if (sentence.IsTitle) into.Add("title");
        into.Add("length", (uint)Math.Min(6, document.Sentences.Length / 4));
        into.Add("long sentence", (uint)Math.Min(6, sentence.Words.Count / 12));
        into.Add("deep", (uint)Math.Min(6, (mention.Trigger - sentence.Words.First) / 6));
        into.Add("density", density);
        into.Add("density type", density, type);
        if (isQuoted[mention.Trigger]) into.Add("quoted", type);
        if (isQuoted[mention.Trigger]) into.Add("quoted");
        AddOthers(at, mention, number, type, into);
    }

    /// <summary>What else the rules alone find near the candidate, and before it of its type.</summary>
    private void AddOthers(int at, EventMention mention, int sentence, uint type, FeatureList into)
    {
        int before = 0, all = 0, kin = 0, last = -1;
        var shares = 0u;
        var sameWord = false;
        var family = Codebook.FamilyOf(mention.Type);
        var middle = first.BinarySearch(at);
        if (middle < 0) middle = ~middle;
        for (var i = Math.Max(0, middle - Window); i < Math.Min(first.Count, middle + Window); i++)
        {
            var other = first[i];
            var known = candidates[other].Mention;
            if (known.Trigger == mention.Trigger) continue;
            if (Codebook.FamilyOf(known.Type) == family) kin++;
            if (document.Words[known.Trigger].Sentence == sentence && Math.Abs(known.Trigger - mention.Trigger) <= Far)
                into.Add(known.Trigger < mention.Trigger ? "left" : "right", (uint)known.Type, type);
            if (known.Type != mention.Type) continue;
            all++;
            if (hashes[known.Trigger] == hashes[mention.Trigger]) sameWord = true;
            if (known.Trigger > mention.Trigger) continue;
            before++;
            last = other;
        }

        into.Add("kin", (uint)Math.Min(8, kin));
        into.Add("kin family", (uint)Math.Min(8, kin), (uint)family);
        into.Add("like before", (uint)Math.Min(4, before), type);
        into.Add("like", (uint)Math.Min(4, all), type);
        if (sameWord) into.Add("same word", type);
        if (last < 0) return;
        var previous = candidates[last].Mention;
        if (previous.Agent.Any(actor => mention.Agent.Contains(actor))) shares |= 1;
        if (previous.Target.Any(actor => mention.Target.Contains(actor))) shares |= 2;
        into.Add("shares", shares, type);
        into.Add("since", (uint)Math.Min(4, sentence - document.Words[previous.Trigger].Sentence), type);
    }
}
