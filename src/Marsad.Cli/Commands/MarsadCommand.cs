using System.CommandLine;
using Marsad.Cli.Commands.Review;

namespace Marsad.Cli.Commands;

/// <summary>The root of the command line.</summary>
internal static class MarsadCommand
{
    internal static RootCommand Create()
    {
        var root = new RootCommand("Reads dated Arabic news reports into sourced records: who did what to whom, where, when, according to whom, and who holds what.")
        {
            CodeCommand.Create(),
            ExplainCommand.Create(),
            ExportCommand.Create(),
            AddCommand.Create(),
            WatchCommand.Create(),
            ControlCommand.Create(),
            SearchCommand.Create(),
            ActorCommand.Create(),
            PlaceCommand.Create(),
            ReportCommand.Create(),
            IncidentsCommand.Create(),
            IncidentCommand.Create(),
            ReviewCommand.Create(),
            RecodeCommand.Create(),
            VerifyCommand.Create(),
            DumpCommand.Create(),
            LoadCommand.Create(),
            EvaluateCommand.Create(),
            TagCommand.Create(),
            TrainCommand.Create(),
            DataCommand.Create(),
        };
        ExampleHelp.Install(root);
        return root;
    }
}
