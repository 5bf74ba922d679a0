using Marsad.Archive.Sqlite;

namespace Marsad.Desk.Archives;

/// <summary>Writes to the archive, one after the other.</summary>
internal sealed class ArchiveWriting(string path) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Does <paramref name="work"/> when it is its turn, with the archive open for writing.</summary>
    /// <exception cref="Archive.ArchiveException">Another program is writing, or the work refuses what it was given.</exception>
    internal async Task<T> WriteAsync<T>(Func<ArchiveFile, T> work, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            return await Task.Run(
                () =>
                {
                    using var archive = ArchiveFile.Open(path, ArchiveAccess.Write);
                    return work(archive);
                },
                CancellationToken.None);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
