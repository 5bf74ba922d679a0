using System.Globalization;
using System.Text;
using System.Text.Json;
using Marsad.Engine.Actors;
using Marsad.Engine.Entities;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;
using Marsad.Training.Evaluation;

namespace Marsad.Training.Actors;

/// <summary>Trains which figures of a report take part in it, on hand-coded records: logistic regression by full-batch adaptive gradient
/// (Duchi, Hazan and Singer 2011). A figure holds where one of its names is a coded actor's.</summary>
internal static class SalienceTraining
{
    private const int Steps = 300;
    private const double Rate = 0.5;
    private const double Shrinkage = 2;

    /// <summary>Recall is worth more than precision here: an actor that is left out is missing from every event.</summary>
    private const double Lenience = 0.5;

    private const double SmallestWeight = 0.02;
    private const int FewestExamples = 3;

    /// <summary>Writes <c>actor-salience.tsv</c> into a folder.</summary>
    internal static void Train(string shared, string models, Action<string> report)
    {
        var gold = Path.Combine(shared, "evaluation", "gold");
        var examples = Examples(gold);
        var weights = Fit(examples);
        weights["bias"] += Lenience;
        var counts = examples.SelectMany(example => example.Features).GroupBy(feature => feature, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var text = new StringBuilder("""
            # Weights of the logistic regression that tells actors that take part from figures that are only mentioned; CC0-1.0, see README.md.
            # feature: a mark of the figure or of the surroundings of its mentions; weight: log odds. A figure stays when the sum is above 0.
            feature	weight

            """);
        foreach (var (feature, weight) in weights.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            if (Math.Abs(weight) >= SmallestWeight && counts[feature] >= FewestExamples) text.Append(CultureInfo.InvariantCulture, $"{feature}\t{weight:0.###}\n");
        File.WriteAllText(Path.Combine(models, "actor-salience.tsv"), text.ToString().ReplaceLineEndings("\n"));
        report($"actor-salience.tsv: {examples.Count} figures, {weights.Count} features");
    }

    private static List<(string[] Features, bool Holds)> Examples(string gold)
    {
        var records = RecordSet.Load(Path.Combine(gold, "records"));
        var examples = new List<(string[], bool)>();
        foreach (var doc in records.Docs)
        {
            var document = DocumentReader.Read(ReadReport(Path.Combine(gold, "reports", doc + ".json")));
            var (reading, cast, _) = ActorReader.Gather(document, ActorRegister.Embedded.Find(document), NameTagger.Tag(document));
            var actors = ActorSetBuilder.Build(reading, cast.Figures).Actors;
            var alignment = new ActorAlignment(records[doc].Actors, [.. actors.Select(actor => new ScoredActor(actor.Key, [.. actor.Names.Select(name => name.Text)]))]);
            for (var index = 0; index < actors.Length; index++)
                examples.Add(([.. Salience.Features(reading, cast.Figures[index]).Order(StringComparer.Ordinal)], alignment.IsFound(actors[index].Key)));
        }

        return examples;
    }

    private static Report ReadReport(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        string Text(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return new(Text("id"), DateOnly.TryParse(Text("published"), CultureInfo.InvariantCulture, out var day) ? day : null, Text("title"), Text("text"));
    }

    private static Dictionary<string, double> Fit(List<(string[] Features, bool Holds)> examples)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var squares = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var (features, holds) in examples)
            {
                var sum = 0.0;
                foreach (var feature in features) sum += weights.GetValueOrDefault(feature);
                var error = (holds ? 1 : 0) - (1 / (1 + Math.Exp(-Math.Clamp(sum, -30, 30))));
                foreach (var feature in features) gradient[feature] = gradient.GetValueOrDefault(feature) + error;
            }

            foreach (var (feature, slope) in gradient)
            {
                var weight = weights.GetValueOrDefault(feature);
                var shrunk = slope - (feature == "bias" ? 0 : Shrinkage * weight);
                var square = squares[feature] = squares.GetValueOrDefault(feature, 1e-8) + (shrunk * shrunk);
                weights[feature] = weight + (Rate * shrunk / Math.Sqrt(square));
            }
        }

        return weights;
    }
}
