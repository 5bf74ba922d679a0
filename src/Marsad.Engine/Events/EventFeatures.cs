using Marsad.Engine.Records;
using Marsad.Engine.Times;

namespace Marsad.Engine.Events;

/// <summary>What speaks for and against an occurrence being an event that a coder codes; the confidence model weighs it.</summary>
internal static class EventFeatures
{
    /// <summary>The names of the features that hold, all binary.</summary>
    /// <param name="reading">The report.</param>
    /// <param name="occurrence">The occurrence.</param>
    /// <param name="all">All occurrences of the report.</param>
    internal static List<string> Of(ReportReading reading, Occurrence occurrence, List<Occurrence> all)
    {
        var features = new List<string>(32);
        var first = occurrence.Mentions[0];
        var word = reading.Document.Words[first.Trigger];
        var sentence = reading.Document.Sentences[word.Sentence];
        var family = Codebook.FamilyOf(occurrence.Type);
        foreach (var rule in occurrence.Mentions.Select(mention => mention.Rule.Name).Distinct()) features.Add("rule " + rule);
        features.Add("type " + Codebook.Word(occurrence.Type));
        features.Add("shape " + Shape(reading, first.Trigger));
        features.Add($"family {Codebook.Word(family)} {Shape(reading, first.Trigger)}");
        features.Add("status " + Codebook.Word(occurrence.Status));
        features.Add(Roles(occurrence));
        features.Add($"type {Codebook.Word(occurrence.Type)} {Roles(occurrence)}");
        features.Add("mentions " + Math.Min(4, occurrence.Mentions.Count));
        features.Add("length " + Math.Min(4, reading.Document.Sentences.Length / 4));
        features.Add("kin " + Math.Min(4, all.Count(other => Codebook.FamilyOf(other.Type) == family) - 1));
        features.Add("fights " + Math.Min(5, all.Count(other => Codebook.FamilyOf(other.Type) is EventFamily.Violence or EventFamily.Territory)));
        if (occurrence.Mentions.Exists(mention => reading.SentenceOf(mention.Trigger).IsTitle)) features.Add("title");
        features.Add("sentence " + Math.Min(3, word.Sentence));
        if (occurrence.Time is { Resolved: { } time }) features.Add(time.Grain <= TimeGrain.Day ? "dated by day" : "dated");
        if (HasDay(reading, sentence)) features.Add("sentence names a day");
        if (occurrence.Mentions.Exists(mention => mention.Counts.Length > 0)) features.Add("counts");
        if (occurrence.Sources.Count > 0) features.Add("attributed");
        if (occurrence.IsCompleted) features.Add("completed");
        if (occurrence.HasWeakPlace) features.Add("weak place");
        if (occurrence.Mentions.Exists(mention => reading.Clauses.At(mention.Trigger) is not null)) features.Add("some verb");
        if (!occurrence.Mentions.Exists(mention => reading.SentenceOf(mention.Trigger).Words.First + 3 >= mention.Trigger) && occurrence.Mentions.Count == 1) features.Add("deep in the sentence");
        if (reading.Clauses.GovernorOf(first.Trigger) is { } governed) features.Add($"governed {governed.Role} {governed.Preposition}");
        return features;
    }

    private static string Roles(Occurrence occurrence) =>
        (occurrence.Agent.Count > 0 ? "agent " : "") + (occurrence.Target.Count > 0 ? "target " : "") + (occurrence.Places.Count > 0 && !occurrence.HasWeakPlace ? "place" : "");

    private static string Shape(ReportReading reading, int trigger)
    {
        if (reading.Clauses.At(trigger) is not null)
            return Array.Exists(reading.Classes[trigger], word => word.Shape == WordShape.Perfect) ? "perfect" : "imperfect";
        return reading.Document.Words[trigger].IsDefinite ? "definite" : "indefinite";
    }

    private static bool HasDay(ReportReading reading, Text.Sentence sentence)
    {
        foreach (var time in reading.Times)
            if (time.Resolved is { Grain: <= TimeGrain.Day } && sentence.Words.Contains(time.Words.First)) return true;
        return false;
    }
}
