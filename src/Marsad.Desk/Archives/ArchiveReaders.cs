using System.Collections.Concurrent;
using Marsad.Archive.Sqlite;

namespace Marsad.Desk.Archives;

/// <summary>Open connections for reading; a request takes one and gives it back, so that prepared statements and cached pages live on.</summary>
internal sealed class ArchiveReaders(string path) : IDisposable
{
    private const int MostKept = 8;
    private readonly ConcurrentBag<ArchiveFile> idle = [];

    /// <summary>A connection that nobody else uses.</summary>
    /// <exception cref="Archive.ArchiveException">The archive cannot be opened.</exception>
    internal ArchiveFile Take() => idle.TryTake(out var file) ? file : ArchiveFile.Open(path, ArchiveAccess.Read);

    /// <summary>Gives a connection back.</summary>
    internal void Return(ArchiveFile file)
    {
        if (idle.Count < MostKept) idle.Add(file);
        else file.Dispose();
    }

    public void Dispose()
    {
        while (idle.TryTake(out var file)) file.Dispose();
    }
}
