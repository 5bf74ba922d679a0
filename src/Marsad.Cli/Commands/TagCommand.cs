using System.CommandLine;
using System.Text;
using Marsad.Engine.Tagging;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad tag</c>: words, parts of speech and names as CoNLL-U.</summary>
internal static class TagCommand
{
    private const string Notes = """
        Reads one sentence a line from a file or the standard input and writes CoNLL-U: surface tokens of several words as ranges,
        forms restored, names as Entity=B-PER (PER, LOC, ORG, MISC) in the last column of the surface token.

        Examples:
          marsad tag sentences.txt > tagged.conllu
          cat tokens.txt | marsad tag --tokens
          cat words.txt | marsad tag --words

        """;

    internal static Command Create()
    {
        var input = new Argument<string>("file") { Description = "The sentences; - or nothing for the standard input.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "-" };
        var tokens = new Option<bool>("--tokens") { Description = "One surface token a line, an empty line after each sentence." };
        var words = new Option<bool>("--words") { Description = "One word that is already split a line, an empty line after each sentence." };
        var command = new Command("tag", "Splits and tags sentences as CoNLL-U.") { input, tokens, words };
        command.Validators.Add(result =>
        {
            if (result.GetValue(tokens) && result.GetValue(words)) result.AddError("Give --tokens or --words, not both.");
        });
        command.SetAction((result, cancel) => Task.Run(
            () => Run(result.GetValue(input)!, result.GetValue(words) ? TagInput.Words : result.GetValue(tokens) ? TagInput.Tokens : TagInput.Sentences, cancel), CancellationToken.None));
        return ExampleHelp.Describe(command, Notes);
    }

    private static int Run(string file, TagInput kind, CancellationToken cancel)
    {
        using var stream = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        using var input = new StreamReader(stream, Encoding.UTF8, true, 1 << 16);
        using var output = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false), 1 << 16);
        try
        {
            new ConlluWriter(output).WriteAll(input, kind, cancel);
            return ExitCodes.Done;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
    }
}
