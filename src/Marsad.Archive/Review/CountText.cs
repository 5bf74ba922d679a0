using System.Globalization;
using Marsad.Engine.Numbers;
using Marsad.Engine.Records;

namespace Marsad.Archive.Review;

/// <summary>Counts as reviewers write them: what is counted, a sign, a figure. <c>=</c> exactly, <c>~</c> about, <c>&gt;=</c> at least, <c>&lt;=</c> at most, <c>&gt;</c> more than,
/// <c>=5..7</c> a range.</summary>
internal static class CountText
{
    private static readonly (string Sign, Qualifier Qualifier)[] Signs =
        [(">=", Qualifier.AtLeast), ("<=", Qualifier.AtMost), (">", Qualifier.MoreThan), ("~", Qualifier.About), ("=", Qualifier.Exact)];

    /// <exception cref="ArchiveException">The text is no count.</exception>
    internal static CodedCount Read(string text)
    {
        foreach (var (sign, qualifier) in Signs)
        {
            var at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at <= 0) continue;
            var of = What(text[..at].Trim());
            var figures = text[(at + sign.Length)..].Split("..");
            if (figures.Length == 1) return new(of, null, Figure(figures[0], text), null, null, qualifier, default);
            if (figures.Length != 2 || qualifier != Qualifier.Exact) break;
            var (low, high) = (Figure(figures[0], text), Figure(figures[1], text));
            return low <= high ? new(of, null, null, low, high, Qualifier.Range, default) : throw Wrong(text);
        }

        throw Wrong(text);
    }

    private static CountOf What(string word)
    {
        try
        {
            return Codebook.ReadCountOf(word);
        }
        catch (FormatException fault)
        {
            throw new ArchiveException(fault.Message, fault);
        }
    }

    private static double Figure(string figure, string text) =>
        double.TryParse(figure.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong(text);

    private static ArchiveException Wrong(string text) => new($"'{text}' is no count: killed=7, killed>=7, killed<=7, killed>7, killed~7 or killed=5..7.");
}
