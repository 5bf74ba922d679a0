using Marsad.Archive;
using Marsad.Archive.Sqlite;

namespace Marsad.Cli.Adding;

/// <summary>Opens an archive for writing, waiting a while where another program writes it.</summary>
internal static class ArchiveDoor
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Opens it.</summary>
    /// <exception cref="ArchiveException">It is still being written after the patience is over, or cannot be opened.</exception>
    internal static async Task<ArchiveFile> OpenAsync(string path, TimeProvider time, CancellationToken cancel)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            try
            {
                return ArchiveFile.Open(path, ArchiveAccess.Write);
            }
            catch (ArchiveException fault) when (fault.IsBusy && time.GetElapsedTime(start) < Patience)
            {
                await Task.Delay(Pause, time, cancel).ConfigureAwait(false);
            }
        }
    }
}
