namespace Marsad.Training.Evaluation;

/// <summary>Precision, recall and their harmonic mean, rounded to four digits.</summary>
internal sealed record Figures(double Precision, double Recall, double F1, int Gold, int Predicted, int Right)
{
    internal static Figures Of(int right, int gold, int predicted)
    {
        var precision = predicted > 0 ? (double)right / predicted : 0;
        var recall = gold > 0 ? (double)right / gold : 0;
        var f1 = precision + recall > 0 ? Rounding.Round(2 * precision * recall / (precision + recall), 4) : 0;
        return new(Rounding.Round(precision, 4), Rounding.Round(recall, 4), f1, gold, predicted, right);
    }
}

/// <summary>A tally of right, gold and predicted items.</summary>
internal sealed class Tally
{
    internal int Right { get; set; }

    internal int Gold { get; set; }

    internal int Predicted { get; set; }

    internal int Core { get; set; }

    internal Figures Figures => Figures.Of(Right, Gold, Predicted);

    internal void Add(Tally other) => (Right, Gold, Predicted) = (Right + other.Right, Gold + other.Gold, Predicted + other.Predicted);
}
