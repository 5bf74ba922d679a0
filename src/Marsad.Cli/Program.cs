using System.CommandLine;
using Marsad.Cli;
using Marsad.Cli.Commands;

using var interruption = new Interruption();
try
{
    var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
    return await MarsadCommand.Create().Parse(args).InvokeAsync(configuration, interruption.Token).ConfigureAwait(false);
}
catch (IOException exception) when (StandardOutput.IsClosed(exception))
{
    return ExitCodes.OutputClosed;
}
catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
{
    await Console.Error.WriteLineAsync("marsad: interrupted.").ConfigureAwait(false);
    return ExitCodes.Interrupted;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
{
    await Console.Error.WriteLineAsync($"marsad: error: {exception.Message}").ConfigureAwait(false);
    return ExitCodes.SomeFailed;
}
