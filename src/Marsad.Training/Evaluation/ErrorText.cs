namespace Marsad.Training.Evaluation;

/// <summary>The lines that show one report's errors.</summary>
internal static class ErrorText
{
    internal static string Wrong(ScoredEvent gold, EventPair pair)
    {
        var wrong = EventPair.SlotWords.Where((_, slot) => !pair.IsRight[slot]).Select(word => $"'{word}': False");
        return $"  = {gold.Type} {gold.Anchor} {{{string.Join(", ", wrong)}}}";
    }

    internal static string Missed(ScoredEvent gold) => $"  - missed {gold.Type} {gold.Anchor} {List(gold.Agent)} {List(gold.Target)}";

    internal static string Extra(ScoredEvent predicted) => $"  + extra {predicted.Type} {predicted.Anchor ?? "None"} {List(predicted.Agent)} {List(predicted.Target)}";

    private static string List(IReadOnlyList<string>? keys) => keys is null ? "None" : $"[{string.Join(", ", keys.Select(key => $"'{key}'"))}]";
}
