using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.CompilerServices;

namespace Marsad.Cli.Commands;

/// <summary>Adds examples and further notes to a command's help.</summary>
internal sealed class ExampleHelp(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    private static readonly ConditionalWeakTable<Command, string> Notes = [];

    /// <summary>Sets the text that stands below the help of <paramref name="command"/>.</summary>
    internal static Command Describe(Command command, string notes)
    {
        Notes.Add(command, notes);
        return command;
    }

    internal static void Install(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            if (option.Action is SynchronousCommandLineAction help) option.Action = new ExampleHelp(help);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        if (Notes.TryGetValue(parseResult.CommandResult.Command, out var notes)) parseResult.InvocationConfiguration.Output.WriteLine(notes);
        return result;
    }
}
