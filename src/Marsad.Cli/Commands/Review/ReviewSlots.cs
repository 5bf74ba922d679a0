using System.CommandLine;
using Marsad.Archive.Review;

namespace Marsad.Cli.Commands.Review;

/// <summary>The decisions that take slots.</summary>
internal static class ReviewSlots
{
    internal static Command Correct()
    {
        var name = new Argument<string>("account") { Description = "The account." };
        var slots = Slots();
        return Deciding.Command(
            "correct", "Corrects slots of an account.", [name, .. slots.Select(slot => slot.Option)],
            (desk, result) =>
            {
                var corrections = Corrections(slots, result);
                var last = desk.Correct(result.GetValue(name)!, corrections);
                return corrections.Select((_, index) => last - corrections.Count + 1 + index);
            });
    }

    internal static Command Add()
    {
        var report = new Argument<string>("report") { Description = "The report." };
        var words = new Argument<string>("words") { Description = "The words that name the event, exactly as the report has them." };
        var occurrence = new Option<int>("--occurrence") { Description = "Which of several occurrences of the words, from 1.", HelpName = "N" };
        var slots = Slots();
        return Deciding.Command(
            "add", "Adds an event that the engine missed.", [report, words, occurrence, .. slots.Select(slot => slot.Option)],
            (desk, result) => [desk.Add(result.GetValue(report)!, result.GetValue(words)!, result.GetValue(occurrence), Corrections(slots, result))]);
    }

    private static List<(Slot Slot, Option<string[]> Option)> Slots() =>
    [
        (Slot.Type, Option("--type", "What happened.", "TYPE")),
        (Slot.Agent, Option("--agent", "Who did it.", "ACTOR")),
        (Slot.Target, Option("--target", "To whom.", "ACTOR")),
        (Slot.Place, Option("--place", "Where.", "PLACE")),
        (Slot.Time, Option("--time", "When.", "DAYS")),
        (Slot.Status, Option("--status", "actual, planned, demanded, denied, uncertain or ended.", "STATUS")),
        (Slot.AccordingTo, Option("--according-to", "Who says so.", "ACTOR")),
        (Slot.Counts, Option("--counts", "How many of what.", "COUNT")),
    ];

    private static Option<string[]> Option(string name, string description, string value) => new(name) { Description = description, HelpName = value, Arity = ArgumentArity.OneOrMore };

    private static List<Correction> Corrections(List<(Slot Slot, Option<string[]> Option)> slots, ParseResult result) =>
    [
        .. slots.Where(slot => result.GetResult(slot.Option) is not null)
            .Select(slot => new Correction(slot.Slot, [.. result.GetValue(slot.Option)!.Where(value => value.Length > 0)])),
    ];
}
