using System.CommandLine;
using Marsad.Cli.Asking;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad search</c>: the full text of all reports.</summary>
internal static class SearchCommand
{
    private const string Notes = """
        Words are found whatever is written onto them: بالقصف finds قصف, القصف, وبقصفها; marks, tatweel and the spellings of hamza and alef do not matter.
          قصف مدفعي        both words                     قصف OR غارات     one of its neighbours (also |)
          "قصف مدفعي"      next to each other             -هدنة            not this (also NOT)
          "بالقصف"         exactly this form              ="القصف المدفعي"  exactly these forms
          مدفع*            words that begin so
          title: text: source: actor: type: place:        before a word or quotes
        A place stands for all its parts, a family of types (violence, territory ...) for its types. Only the current version of each report is searched.
        Hits are ranked by BM25, a word in the title counting four times, then by date. Offsets count UTF-16 units of title, line feed and text.

        Examples:
          marsad search بالقصف --from 2018-03-01 --to 2018-03-31
          marsad search '"وقف إطلاق النار" -اليمن' --sort date
          marsad search انسحاب --place "محافظة حلب" --actor "قوات سوريا الديموقراطية"
          marsad search 'type:air_strike title:الغوطة' --format ndjson

        """;

    internal static Command Create()
    {
        var query = new Argument<string[]>("query") { Description = "What to look for.", Arity = ArgumentArity.ZeroOrMore };
        var from = Options.Day("--from", "Published on this day or later.");
        var to = Options.Day("--to", "Published on this day or earlier.");
        var place = Named("--place", "Tells of events in this place or its parts.", "PLACE");
        var actor = Named("--actor", "Names this actor.", "ACTOR");
        var type = Named("--type", "Has an event of this type or family.", "TYPE");
        var source = Named("--source", "Published by a source with this in its name.", "SOURCE");
        var sort = new Option<string>("--sort") { Description = "What comes first.", HelpName = "best|date", DefaultValueFactory = _ => "best" };
        sort.AcceptOnlyFromAmong("best", "date");
        var limit = Options.Limit("How many reports are shown.", 20);
        var skip = new Option<int>("--skip") { Description = "How many reports are passed over.", HelpName = "N", DefaultValueFactory = _ => 0 };
        var format = Options.Format();
        var archive = Options.Archive();
        var command = new Command("search", "Searches the text of all reports.") { query, from, to, place, actor, type, source, sort, limit, skip, format, archive };
        command.SetAction(result => Answering.Run(result.GetValue(archive)!, (file, output) => new SearchAsker(file.Database).Ask(
            new(
                string.Join(' ', result.GetValue(query) ?? []), result.GetValue(place), result.GetValue(actor), result.GetValue(type), result.GetValue(source), result.GetValue(from), result.GetValue(to),
                result.GetValue(sort) == "date", Math.Max(0, result.GetValue(skip)), result.GetValue(limit)),
            result.GetValue(format)!, output)));
        return ExampleHelp.Describe(command, Notes);
    }

    private static Option<string?> Named(string name, string description, string value) => new(name) { Description = description, HelpName = value };
}
