namespace Marsad.Training.Tagging;

/// <summary>Precision, recall and F1 of words, and the accuracy of their tags among those aligned.</summary>
internal readonly record struct WordScores(int Gold, int System, int Correct, int Tagged)
{
    internal double F1 => Gold + System == 0 ? 0 : 2.0 * Correct / (Gold + System);

    internal double TagF1 => Gold + System == 0 ? 0 : 2.0 * Tagged / (Gold + System);

    public static WordScores operator +(WordScores left, WordScores right) =>
        new(left.Gold + right.Gold, left.System + right.System, left.Correct + right.Correct, left.Tagged + right.Tagged);
}
