using Microsoft.Data.Sqlite;

namespace Marsad.Archive.Sqlite;

/// <summary>Whether an archive is opened for reading or for writing.</summary>
public enum ArchiveAccess
{
    /// <summary>Only read; any number of readers beside one writer.</summary>
    Read,

    /// <summary>Read and write; the file is made where there is none. One writer at a time.</summary>
    Write,
}

/// <summary>The one file that holds a project (SQLite in WAL mode).</summary>
public sealed class ArchiveFile : IDisposable
{
    /// <summary>Marks the file as Marsad's ("Mrsd").</summary>
    private const int ApplicationId = 0x4d727364;

    /// <summary>The version of the tables; a newer file is refused, an older one brought up.</summary>
    private const int Version = 1;

    private const int WaitForReaders = 5;
    private readonly WriterLock? writerLock;

    private ArchiveFile(string path, SqliteConnection connection, WriterLock? writerLock)
    {
        Path = path;
        Database = new(connection);
        this.writerLock = writerLock;
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    /// <summary>The connection.</summary>
    internal Database Database { get; }

    /// <summary>Opens an archive.</summary>
    /// <exception cref="ArchiveException">It does not exist (for reading), is none, is newer, or is being written by another program.</exception>
    public static ArchiveFile Open(string path, ArchiveAccess access)
    {
        path = System.IO.Path.GetFullPath(path);
        if (access == ArchiveAccess.Read && !File.Exists(path))
            throw new ArchiveException($"There is no archive {path}. 'marsad add' makes one; --archive or MARSAD_ARCHIVE name another.");
        var writerLock = access == ArchiveAccess.Write ? WriterLock.Take(path) : null;
        try
        {
            var archive = new ArchiveFile(path, Connect(path, access), writerLock);
            archive.Prepare(access);
            return archive;
        }
        catch
        {
            writerLock?.Dispose();
            throw;
        }
    }

    /// <summary>Closes the file and lets the next writer in.</summary>
    public void Dispose()
    {
        Database.Dispose();
        writerLock?.Dispose();
    }

    private static SqliteConnection Connect(string path, ArchiveAccess access)
    {
        SQLitePCL.Batteries_V2.Init();
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = access == ArchiveAccess.Read ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = WaitForReaders,
            Pooling = false,
        };
        var connection = new SqliteConnection(text.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw SqliteFaults.Explain(fault);
        }
    }

    private void Prepare(ArchiveAccess access)
    {
        try
        {
            var application = Database.Number("PRAGMA application_id");
            var version = Database.Number("PRAGMA user_version");
            var isEmpty = Database.Number("SELECT count(*) FROM sqlite_master") == 0;
            if (!isEmpty && application != ApplicationId) throw new ArchiveException($"{Path} is a database, but no archive of Marsad. Name another file with --archive.");
            if (version > Version) throw new ArchiveException($"{Path} was written by a newer Marsad (tables of version {version}; this program knows {Version}). Use that version.");
            if (access == ArchiveAccess.Read)
            {
                if (isEmpty) throw new ArchiveException($"{Path} is empty. 'marsad add' fills it.");
                return;
            }

            Database.Script("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY;");
            if (isEmpty) Database.InTransaction(() => Database.Script(Schema.All + $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};"));
        }
        catch (Exception fault)
        {
            Database.Dispose();
            if (fault is SqliteException sqlite) throw SqliteFaults.Explain(sqlite);
            throw;
        }
    }
}
