using System.CommandLine;

namespace Marsad.Cli.Commands.Review;

/// <summary>The decisions that take names only.</summary>
internal static class ReviewDecisions
{
    internal static Command Accept()
    {
        var names = Names("What is right as it stands.");
        return Deciding.Command("accept", "Accepts accounts and statements of control as they stand.", [names], (desk, result) => result.GetValue(names)!.Select(desk.Accept));
    }

    internal static Command Reject()
    {
        var names = Names("What is wrong.");
        return Deciding.Command("reject", "Rejects accounts and statements of control: they count in no picture.", [names], (desk, result) => result.GetValue(names)!.Select(desk.Reject));
    }

    internal static Command Join()
    {
        var (names, reports) = Pairs();
        return Deciding.Command(
            "join", "Says that accounts tell of one occurrence, or that reports are copies of one story.", [names, reports],
            (desk, result) => [result.GetValue(reports) ? desk.JoinReports(result.GetValue(names)!) : desk.Join(result.GetValue(names)!)]);
    }

    internal static Command Split()
    {
        var (names, reports) = Pairs();
        return Deciding.Command(
            "split", "Says that the first account tells of another occurrence than the others, or that the first report is another story.", [names, reports],
            (desk, result) => [result.GetValue(reports) ? desk.SplitReports(result.GetValue(names)!) : desk.Split(result.GetValue(names)!)]);
    }

    internal static Command Grade()
    {
        var what = new Argument<string>("what") { Description = "A source (a publisher as reports name it, or an actor's identifier) or an account." };
        var grade = new Argument<string>("grade") { Description = "A to F for a source, 1 to 6 for an account's claim.", HelpName = "A-F|1-6" };
        grade.AcceptOnlyFromAmong("A", "B", "C", "D", "E", "F", "1", "2", "3", "4", "5", "6");
        return Deciding.Command("grade", "Grades a source or a claim.", [what, grade], (desk, result) =>
        {
            var value = result.GetValue(grade)!;
            return [char.IsAsciiDigit(value[0]) ? desk.GradeClaim(result.GetValue(what)!, value) : desk.GradeSource(result.GetValue(what)!, value)];
        });
    }

    internal static Command Note()
    {
        var what = new Argument<string>("what") { Description = "An account, a statement of control or a report." };
        var text = new Argument<string>("text") { Description = "The note." };
        return Deciding.Command("note", "Notes something.", [what, text], (desk, result) => [desk.Note(result.GetValue(what)!, result.GetValue(text)!)]);
    }

    internal static Command Publish()
    {
        var names = Names("The accounts.");
        return Deciding.Command("publish", "Says that accounts may leave the house.", [names], (desk, result) => [desk.Publish(result.GetValue(names)!)]);
    }

    internal static Command Unpublish()
    {
        var names = Names("The accounts.");
        return Deciding.Command("unpublish", "Says that accounts may no longer leave the house.", [names], (desk, result) => [desk.Unpublish(result.GetValue(names)!)]);
    }

    internal static Command Undo()
    {
        var numbers = new Argument<long[]>("numbers") { Description = "The numbers of the entries.", Arity = ArgumentArity.OneOrMore };
        return Deciding.Command("undo", "Takes entries of the log back, by new entries.", [numbers], (desk, result) => result.GetValue(numbers)!.Select(desk.Undo));
    }

    private static Argument<string[]> Names(string description) => new("names") { Description = description, Arity = ArgumentArity.OneOrMore };

    private static (Argument<string[]> Names, Option<bool> Reports) Pairs() => (
        new("names") { Description = "The accounts or reports, the first with each of the others.", Arity = new(2, ArgumentArity.OneOrMore.MaximumNumberOfValues) },
        new("--reports") { Description = "The names are those of reports: it is about near-copies." });
}
