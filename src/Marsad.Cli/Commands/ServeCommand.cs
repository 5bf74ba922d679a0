using System.CommandLine;
using System.Net;
using Marsad.Archive.Sqlite;
using Marsad.Desk.Hosting;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad serve</c>: the archive in the browser.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5018;

    private const string Notes = """
        The desk opens on this machine only. Stop it with Ctrl+C.

        Examples:
          marsad serve
          marsad serve project.db --port 8080

        """;

    internal static Command Create()
    {
        var file = new Argument<string?>("archive-file") { Description = "The archive; else as --archive says.", Arity = ArgumentArity.ZeroOrOne };
        var port = new Option<int>("--port") { Description = "The port; 0 lets the system choose.", DefaultValueFactory = _ => DefaultPort };
        var archive = Options.Archive();
        var command = new Command("serve", "Opens the archive as a web application on this machine.") { file, port, archive };
        command.SetAction((result, cancellation) => RunAsync(new(result.GetValue(file) ?? result.GetValue(archive)!, IPAddress.Loopback, result.GetValue(port)), cancellation));
        return ExampleHelp.Describe(command, Notes);
    }

    private static async Task<int> RunAsync(DeskOptions options, CancellationToken cancellation)
    {
        ArchiveFile.Open(options.Archive, ArchiveAccess.Read).Dispose();
        await using var desk = DeskHost.Create(options, TimeProvider.System);
        await desk.StartAsync(cancellation);
        Console.Out.WriteLine($"The desk is open at {desk.Urls.First()} (Ctrl+C closes it).");
        await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return ExitCodes.Done;
    }
}
