using Marsad.Archive.Ledger;
using Marsad.Archive.Sqlite;

namespace Marsad.Desk.Archives;

/// <summary>The archive as one request reads it.</summary>
internal sealed class ArchiveReading(ArchiveReaders readers) : IDisposable
{
    private ArchiveFile? file;

    /// <summary>The connection; opened when it is first needed.</summary>
    internal ArchiveFile File => file ??= readers.Take();

    /// <summary>Its tables.</summary>
    internal Database Database => File.Database;

    /// <summary>The last day of which the archive has reports: what the desk calls today where the address names no day.</summary>
    internal DateOnly LastDay => new ControlQueries(Database).LastDay();

    public void Dispose()
    {
        if (file is not null) readers.Return(file);
        file = null;
    }
}
