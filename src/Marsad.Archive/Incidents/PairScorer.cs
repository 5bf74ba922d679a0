using System.Globalization;
using Marsad.Engine.Data;

namespace Marsad.Archive.Incidents;

/// <summary>Weighs the signals of a pair (<c>data/incidents/signals.tsv</c>).</summary>
/// <remarks>A log-linear model of record linkage: Fellegi and Sunter, A theory for record linkage, JASA 64 (1969), with weights learned from labelled pairs.</remarks>
internal static class PairScorer
{
    /// <summary>From this score on two accounts are linked, and clusters whose members score so on average are one incident.</summary>
    internal const double Threshold = 0.4;

    private const double Audible = 0.05;
    private static readonly Signal[] Signals = Enum.GetValues<Signal>();
    private static readonly double[] Weights = new double[Signals.Length];
    private static readonly string[] Meanings = new string[Signals.Length];

    static PairScorer()
    {
        foreach (var row in DataFiles.Rows("incidents/signals.tsv"))
        {
            if (!Enum.TryParse<Signal>(row["signal"], out var signal)) throw row.Error($"'{row["signal"]}' is no signal");
            Weights[(int)signal] = double.Parse(row["weight"], CultureInfo.InvariantCulture);
            Meanings[(int)signal] = row["meaning"];
        }
    }

    /// <summary>The score of a pair; 0 where the two cannot tell one occurrence.</summary>
    internal static double Score(IncidentEntry a, IncidentEntry b) => PairSignals.Of(a, b) is { } signals ? Rounded(signals) : 0;

    /// <summary>The score with its reasons.</summary>
    internal static PairScore Explain(IncidentEntry a, IncidentEntry b)
    {
        if (PairSignals.Of(a, b) is not { } signals) return new(0, "");
        var parts = Signals.Where(signal => signal != Signal.Base).Select(signal => (Signal: signal, Weight: signals[(int)signal] * Weights[(int)signal]))
            .Where(part => Math.Abs(part.Weight) >= Audible).OrderByDescending(part => Math.Abs(part.Weight)).ThenBy(part => part.Signal);
        return new(Rounded(signals), string.Join(' ', parts.Select(part => part.Signal + part.Weight.ToString("+0.0;-0.0", CultureInfo.InvariantCulture))));
    }

    /// <summary>What a reason of a link means, in plain words; the reason itself where it is none of today's signals.</summary>
    internal static string Meaning(string reason)
    {
        var end = reason.AsSpan().IndexOfAny('+', '-');
        return end > 0 && Enum.TryParse<Signal>(reason.AsSpan(0, end), out var signal) ? Meanings[(int)signal] : reason;
    }

    private static double Sum(double[] signals)
    {
        var sum = 0.0;
        for (var i = 0; i < signals.Length; i++) sum += signals[i] * Weights[i];
        return sum;
    }

    /// <summary>The logistic function of the sum, to four digits: two machines agree on the order of links.</summary>
    private static double Rounded(double[] signals) => Math.Round(1 / (1 + Math.Exp(-Sum(signals))), 4);
}
