using Marsad.Engine.Control;
using Marsad.Engine.Events;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Events;

/// <summary>What the rules find in a sentence that is a whole report, before fragments are judged.</summary>
internal static class RuleExamples
{
    internal const string Example = "example";
    internal const string Counter = "counter";
    private static readonly DateOnly Published = new(2018, 6, 15);

    /// <summary>The known failures: a rule and which of its sentences does not yet do what it should.</summary>
    internal static HashSet<(string Rule, string Sentence)> KnownFailures { get; } =
        [.. CorpusFile.Rows("Events/known-failures.tsv").Select(row => (row["rule"], row["sentence"]))];

    /// <summary>The names of the event rules that find a mention in a sentence.</summary>
    internal static HashSet<string> EventRulesIn(string sentence, bool isTitle = false) =>
        [.. EventReader.Occurrences(Reading(sentence, isTitle)).SelectMany(occurrence => occurrence.Mentions).Select(mention => mention.Rule.Name)];

    /// <summary>The names of the rules that find a statement of control in a sentence.</summary>
    internal static HashSet<string> ControlRulesIn(string sentence) => [.. ControlReader.Read(Reading(sentence, false)).SelectMany(statement => statement.FoundBy)];

    private static ReportReading Reading(string sentence, bool isTitle) =>
        ReportCoder.Read(isTitle ? new Report("rule", Published, sentence, "تقرير .") : new Report("rule", Published, "", sentence));
}
