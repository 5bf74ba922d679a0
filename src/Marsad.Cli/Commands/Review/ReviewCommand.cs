using System.CommandLine;

namespace Marsad.Cli.Commands.Review;

/// <summary><c>marsad review</c>: people's decisions.</summary>
internal static class ReviewCommand
{
    private const string Notes = """
        An account is named by its identifier, or as REPORT#e3; a statement of control as REPORT#k2; a report by its source's identifier or its own.
        'marsad review list REPORT' shows them. Each decision is a new entry of a log that is never changed; 'undo' is an entry as well.
        Decisions hold on to the sentence that they are about: they are carried over into new versions of the report and into records of a newer
        engine where the sentence is the same and says the same; 'marsad review list' shows those that need a look.

        Slots (correct, add): several values as several options; an empty value empties the slot.
          --agent, --target, --according-to   an identifier of the actor register, or a name as the report writes it
          --place                             a name, an identifier of the register, or both: NAME@ID
          --time                              2018-05-01, 2018-05 or 2018-05-01/2018-05-03
          --counts                            killed=7, killed>=7, killed<=7, killed>7, killed~7, killed=5..7

        Grades: a source A to F, a claim 1 to 6 (reliability and credibility as in AJP-2.1); the two are kept apart.

        Examples:
          marsad review list
          marsad review list 4fk2
          marsad review accept 4fk2#e1 --by salma
          marsad review correct 4fk2#e2 --agent syrian-army --time 2018-04-07
          marsad review add 4fk2 "قصفت" --type shelling --place دوما
          marsad review join abcdefghijklmnopq bcdefghijklmnopqr
          marsad review grade "وكالة الفرات" B
          marsad review grade 4fk2#e1 2
          marsad review undo 12
          marsad review log --format ndjson

        """;

    internal static Command Create()
    {
        var command = new Command("review", "Shows and makes people's decisions about accounts, statements, sources and reports.")
        {
            ReviewLists.List(),
            ReviewLists.Log(),
            ReviewDecisions.Accept(),
            ReviewDecisions.Reject(),
            ReviewSlots.Correct(),
            ReviewSlots.Add(),
            ReviewDecisions.Join(),
            ReviewDecisions.Split(),
            ReviewDecisions.Grade(),
            ReviewDecisions.Note(),
            ReviewDecisions.Publish(),
            ReviewDecisions.Unpublish(),
            ReviewDecisions.Undo(),
        };
        return ExampleHelp.Describe(command, Notes);
    }
}
