using System.Text;

namespace Marsad.Training.Evaluation;

/// <summary>Prints figures as the reference scorer does.</summary>
internal static class ScoreText
{
    /// <summary>As lines for people.</summary>
    internal static string Lines(Score score, bool perType)
    {
        var text = new StringBuilder();
        text.Append($"{score.Reports} reports\n");
        foreach (var (name, figures) in score.Named)
            text.Append($"{name,-15} P {Short(figures.Precision)}  R {Short(figures.Recall)}  F1 {Short(figures.F1)}   ({figures.Right} of {figures.Gold} gold, {figures.Predicted} predicted)\n");
        text.Append("slots           ").AppendJoin(' ', score.SortedSlots.Select(slot => $"{slot.Word} {Share(slot.Share, "None")}")).Append('\n');
        text.Append("families        ").AppendJoin(' ', score.Families.OrderBy(entry => entry.Family, StringComparer.Ordinal)
            .Select(entry => $"{entry.Family} {Rounding.Fixed(entry.Tally.Figures.F1, 2)}")).Append('\n');
        if (!perType) return text.ToString();
        foreach (var (type, tally) in score.SortedTypes)
        {
            var figures = tally.Figures;
            text.Append($"  {type,-18} P {Rounding.Fixed(figures.Precision, 2)} R {Rounding.Fixed(figures.Recall, 2)} F1 {Rounding.Fixed(figures.F1, 2)} gold {figures.Gold} predicted {figures.Predicted}\n");
        }

        return text.ToString();
    }

    /// <summary>As JSON.</summary>
    internal static string Json(Score score)
    {
        var text = new StringBuilder();
        text.Append($"{{\n \"reports\": {score.Reports},\n");
        foreach (var (name, figures) in score.Named.Take(4)) Object(text, name, figures, 1, null).Append(",\n");
        Map(text, "slots", [.. score.SortedSlots.Select(slot => $"  \"{slot.Word}\": {Share(slot.Share, "null")}")]).Append(",\n");
        foreach (var (name, figures) in score.Named.Skip(4)) Object(text, name, figures, 1, null).Append(",\n");
        Map(text, "types", [.. score.SortedTypes.Select(entry => Object(new(), entry.Type, entry.Tally.Figures, 2, entry.Tally.Core).ToString())]).Append(",\n");
        Map(text, "families", [.. score.Families.Select(entry => Object(new(), entry.Family, entry.Tally.Figures, 2, null).ToString())]).Append('\n');
        return text.Append("}\n").ToString();
    }

    private static StringBuilder Map(StringBuilder text, string name, IReadOnlyList<string> entries) => entries.Count == 0
        ? text.Append($" \"{name}\": {{}}")
        : text.Append($" \"{name}\": {{\n").AppendJoin(",\n", entries).Append("\n }");

    private static StringBuilder Object(StringBuilder text, string name, Figures figures, int depth, int? core)
    {
        var indent = new string(' ', depth);
        text.Append($"{indent}\"{name}\": {{\n{indent} \"p\": {Share(figures.Precision, "")},\n{indent} \"r\": {Share(figures.Recall, "")},\n{indent} \"f1\": {Share(figures.F1, "")},\n");
        text.Append($"{indent} \"gold\": {figures.Gold},\n{indent} \"predicted\": {figures.Predicted},\n{indent} \"right\": {figures.Right}");
        if (core is { } right) text.Append($",\n{indent} \"core\": {right}");
        return text.Append($"\n{indent}}}");
    }

    private static string Short(double value) => Rounding.Fixed(value, 3);

    private static string Share(double? value, string none) => value is { } share ? Rounding.Shortest(share) : none;
}
