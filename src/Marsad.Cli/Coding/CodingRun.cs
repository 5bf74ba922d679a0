using System.Buffers;
using System.Threading.Channels;
using Marsad.Cli.Input;
using Marsad.Cli.Output;
using Marsad.Engine;
using Marsad.Engine.Text;

namespace Marsad.Cli.Coding;

/// <summary>Codes a stream of reports on all cores and writes the records in the order of the input, in bounded memory.</summary>
internal sealed class CodingRun(IRecordFormat format, DateOnly? date, Stream output, TextWriter errors, Progress progress, int workers)
{
    /// <summary>How many notes are told one by one; a feed without dates would bury everything else.</summary>
    private const int MostWarnings = 5;

    /// <summary>Codes everything; what is done when <paramref name="cancel"/> fires is written.</summary>
    internal async Task<RunSummary> RunAsync(IEnumerable<InputItem> items, CancellationToken cancel)
    {
        var summary = new RunSummary();
        output.Write(format.Header);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var queue = Channel.CreateBounded<Task<Outcome>>(new BoundedChannelOptions(workers * 4) { SingleReader = true, SingleWriter = true });
        using var crew = new Crew<InputItem, Outcome>(Code, workers);
        var feeding = Task.Factory.StartNew(() => Feed(items, crew, queue.Writer, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await WriteAllAsync(queue.Reader, summary, cancel).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        if (!summary.IsInterrupted) await feeding.ConfigureAwait(false);
        output.Write(format.Footer);
        await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        progress.Clear();
        if (summary.Warned > MostWarnings) errors.WriteLine($"marsad: note: {summary.Warned - MostWarnings} more reports have no date.");
        return summary;
    }

    private async Task WriteAllAsync(ChannelReader<Task<Outcome>> queue, RunSummary summary, CancellationToken cancel)
    {
        try
        {
            while (true)
            {
                if (!queue.TryPeek(out var next) || !next.IsCompleted) await output.FlushAsync(cancel).ConfigureAwait(false);
                if (!await queue.WaitToReadAsync(cancel).ConfigureAwait(false)) return;
                if (queue.TryRead(out var task)) await WriteAsync(await task.ConfigureAwait(false), summary).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            summary.IsInterrupted = true;
            while (queue.TryRead(out var task)) await WriteAsync(await task.ConfigureAwait(false), summary).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(Outcome outcome, RunSummary summary)
    {
        if (outcome.Problem is { } problem)
        {
            summary.Failed++;
            Tell("error", problem);
        }
        else
        {
            summary.Coded++;
            if (outcome.Warning is { } warning && ++summary.Warned <= MostWarnings) Tell("note", warning);
            await output.WriteAsync(outcome.Output).ConfigureAwait(false);
        }

        progress.Report(summary.Coded, summary.Failed);
    }

    private void Tell(string kind, Problem problem)
    {
        progress.Clear();
        errors.WriteLine($"marsad: {kind}: {problem}");
    }

    /// <summary>Reads ahead as far as the queue allows and hands each item to the crew.</summary>
    private static void Feed(IEnumerable<InputItem> items, Crew<InputItem, Outcome> crew, ChannelWriter<Task<Outcome>> queue, CancellationToken stop)
    {
        try
        {
            foreach (var item in items) queue.WriteAsync(crew.Do(item), stop).AsTask().GetAwaiter().GetResult();
            queue.Complete();
        }
        catch (OperationCanceledException)
        {
            queue.TryComplete();
        }
        catch (Exception exception)
        {
            queue.TryComplete(exception);
        }
    }

    private Outcome Code(InputItem item)
    {
        var (report, problem) = ReportParser.Parse(item, date);
        if (report is null) return new(default, problem, null);
        var buffer = new ArrayBufferWriter<byte>(4096);
        try
        {
            format.Write(report, ReportCoder.Code(report), buffer);
        }
        catch (Exception exception)
        {
            // The engine must take any text. Where it does not, the other reports are still worth their records.
            return new(default, Defect(item, report, exception), null);
        }

        var warning = report.Published is null
            ? new Problem(item.Where, "the report has no date, so its times are unresolved.", "Give it with --date, a field \"published\" or in the file's name.")
            : null;
        return new(buffer.WrittenMemory, null, warning);
    }

    private static Problem Defect(InputItem item, Report report, Exception exception)
    {
        var frame = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Marsad", StringComparison.Ordinal))?.Trim() ?? "";
        return new($"{item.Where} ({report.Id})", $"the engine failed: {exception.GetType().Name}: {exception.Message} {frame}", "This is a defect; please report it with the text.");
    }
}
