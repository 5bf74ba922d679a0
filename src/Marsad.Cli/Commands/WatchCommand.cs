using System.CommandLine;
using System.Text;
using Marsad.Cli.Adding;
using Marsad.Exchange.Feeds;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad watch</c>: polls feeds into an archive.</summary>
internal static class WatchCommand
{
    private const string Notes = """
        Feeds that are named are remembered in the archive; without a name all remembered feeds are polled. A feed that has not changed is not
        sent again; one that fails is asked more and more seldom. Addresses inside this machine's own networks are refused unless their
        host is allowed by name. Other commands can write the archive between two visits. Ctrl-C ends it.

        Examples:
          marsad watch https://example.org/rss.xml https://example.net/feed.json
          marsad watch --once
          marsad watch --every 30

        """;

    internal static Command Create()
    {
        var feeds = new Argument<string[]>("feeds") { Description = "Addresses of RSS, Atom or JSON feeds.", Arity = ArgumentArity.ZeroOrMore };
        var archive = Options.Archive();
        var every = new Option<int>("--every") { Description = "Minutes between two visits of a feed.", DefaultValueFactory = _ => (int)FeedOptions.Default.Interval.TotalMinutes };
        every.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out var minutes) || minutes is < 1 or > 10080)) result.AddError("--every takes minutes, from 1 to 10080 (a week).");
        });
        var once = new Option<bool>("--once") { Description = "Visit each feed once and end." };
        var allow = Options.AllowedHosts();
        var command = new Command("watch", "Polls feeds into an archive, for good.") { feeds, archive, every, once, allow };
        command.SetAction((result, cancel) => RunAsync(
            result.GetValue(archive)!, result.GetValue(feeds) ?? [], result.GetValue(once),
            FeedOptions.Default with { Interval = TimeSpan.FromMinutes(result.GetValue(every)), AllowedHosts = result.GetValue(allow) ?? [] }, cancel));
        return ExampleHelp.Describe(command, Notes);
    }

    private static async Task<int> RunAsync(string archive, string[] feeds, bool isOnce, FeedOptions options, CancellationToken cancel)
    {
        await using var errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        if (Array.Find(feeds, feed => !AddRun.IsAddress(feed)) is { } odd)
        {
            await errors.WriteLineAsync($"marsad: '{odd}' is no address; a feed begins with http:// or https://. Files are added with 'marsad add'.").ConfigureAwait(false);
            return ExitCodes.Usage;
        }

        try
        {
            return await new WatchRun(archive, options, Console.Out, errors, TimeProvider.System).RunAsync(feeds, isOnce, cancel).ConfigureAwait(false) ? ExitCodes.Done : ExitCodes.SomeFailed;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
    }
}
