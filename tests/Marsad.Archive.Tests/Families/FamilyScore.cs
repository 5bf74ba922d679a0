using System.Globalization;

namespace Marsad.Archive.Tests.Families;

/// <summary>Precision and recall of "in one family" over labelled pairs.</summary>
internal sealed record FamilyScore(int Right, int Wrong, int Missed)
{
    internal double Precision => (double)Right / (Right + Wrong);

    internal double Recall => (double)Right / (Right + Missed);

    internal static FamilyScore Of(IEnumerable<LabelledPair> pairs, Func<string, string> familyOf)
    {
        var score = new FamilyScore(0, 0, 0);
        foreach (var pair in pairs)
        {
            var isTogether = familyOf(pair.A) == familyOf(pair.B);
            if (isTogether && pair.IsSame) score = score with { Right = score.Right + 1 };
            else if (isTogether) score = score with { Wrong = score.Wrong + 1 };
            else if (pair.IsSame) score = score with { Missed = score.Missed + 1 };
        }

        return score;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"P {Precision:0.000}  R {Recall:0.000}   ({Right} right, {Wrong} wrong, {Missed} missed)");
}
