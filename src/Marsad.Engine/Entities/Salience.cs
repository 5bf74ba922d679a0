using System.Collections.Frozen;
using System.Globalization;
using Marsad.Engine.Data;

namespace Marsad.Engine.Entities;

/// <summary>Leaves out figures that a report mentions without letting them take part: a logistic regression over the kind of expression
/// and the marks around its mentions. The weights are learned by hand-coded reports and ship as data.</summary>
internal static class Salience
{
    private static readonly Lazy<FrozenDictionary<string, double>> Weights = new(() =>
        DataFiles.Rows("models/actor-salience.tsv").ToFrozenDictionary(row => row["feature"], row => double.Parse(row["weight"], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    private const double Threshold = 0;

    internal static List<Figure> Keep(Reading reading, Cast cast)
    {
        var kept = new List<Figure>();
        foreach (var figure in cast.Figures)
            if ((figure.Score = Score(reading, figure)) > Threshold) kept.Add(figure);
        return kept;
    }

    private static double Score(Reading reading, Figure figure)
    {
        var score = 0.0;
        foreach (var feature in Features(reading, figure)) score += Weights.Value.GetValueOrDefault(feature);
        return score;
    }

    /// <summary>The features of a figure, each once.</summary>
    internal static HashSet<string> Features(Reading reading, Figure figure)
    {
        var features = new HashSet<string>(StringComparer.Ordinal) { "bias", "t:" + figure.Type, "f:" + figure.FoundBy };
        var group = figure.IsPerson ? "person" : figure.Class is { } known ? known.ToString() : "name";
        features.Add("c:" + group);
        if (figure.Entry is null) foreach (var kin in figure.Kins) features.Add("k:" + kin);
        var type = figure.Type is Actors.ActorType.State && figure.Nation is not null ? "nation" : figure.Entry is not null ? "reg" : group;
        var count = figure.Mentions.Count;
        features.Add(count == 1 ? "m:1" : count == 2 ? "m:2" : count < 5 ? "m:3" : "m:5");
        if (figure.Parent is not null) features.Add("parent");
        var bare = true;
        var amount = false;
        var definite = false;
        foreach (var (words, head, kind) in figure.Mentions)
        {
            bare &= words.Count == 1;
            amount |= words.First < head && figure.Class is not null;
            definite |= reading.Words[head].IsDefinite;
            Context.Describe(reading, words, head, mark =>
            {
                features.Add(mark);
                if (type is "nation" or "People" or "Victims" or "Fighters" or "Source") features.Add(type + "&" + mark);
            });
        }

        if (bare) features.Add("bare:" + group);
        if (amount) features.Add("amount:" + group);
        if (definite) features.Add("definite:" + group);
        return features;
    }
}
