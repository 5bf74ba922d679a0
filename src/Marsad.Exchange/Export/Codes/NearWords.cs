using Marsad.Engine.Text;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Codes;

/// <summary>Whether words stand near a trigger.</summary>
internal static class NearWords
{
    /// <summary>How many UTF-16 units before and after the trigger are looked at: about six words.</summary>
    private const int Reach = 40;

    private static readonly string[] Proclitics = ["", "و", "ف", "ب", "ل", "ك", "ال", "وال", "فال", "بال", "كال", "لل", "ولل", "وب", "ول", "فب", "فل", "وبال"];

    /// <summary>Whether one of the words or phrases stands near, spelling and proclitics not minded.</summary>
    internal static bool Has(ExportEvidence evidence, IEnumerable<string> phrases)
    {
        var start = Math.Max(evidence.Sentence.Start, evidence.Trigger.Start - Reach);
        var end = Math.Min(evidence.Sentence.End, evidence.Trigger.End + Reach);
        var words = Words(evidence.Content[start..Math.Max(start, end)]);
        return phrases.Any(phrase => Has(words, Words(phrase)));
    }

    private static bool Has(string[] words, string[] phrase)
    {
        for (var i = 0; i + phrase.Length <= words.Length; i++)
        {
            if (!Proclitics.Any(clitic => words[i].Length == clitic.Length + phrase[0].Length && words[i].StartsWith(clitic, StringComparison.Ordinal) && words[i].EndsWith(phrase[0], StringComparison.Ordinal))) continue;
            var rest = 1;
            while (rest < phrase.Length && (words[i + rest] == phrase[rest] || words[i + rest] == "ال" + phrase[rest])) rest++;
            if (rest == phrase.Length) return true;
        }

        return false;
    }

    private static string[] Words(string text) =>
        Folding.Fold(text).Split([.. " \t\r\n.,;:!?()[]\"'«»“”،؛؟-–/"], StringSplitOptions.RemoveEmptyEntries);
}
