namespace Marsad.Archive.Sqlite;

/// <summary>Lets one process at a time write an archive, by an open file beside it that the system closes with the process.</summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream stream;

    private WriterLock(FileStream stream) => this.stream = stream;

    /// <summary>Takes the lock of an archive.</summary>
    /// <exception cref="ArchiveException">Another process holds it, or the folder cannot be written.</exception>
    internal static WriterLock Take(string archive)
    {
        try
        {
            return new(new FileStream(archive + "-lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new ArchiveException($"{archive} cannot be written: its folder is read-only. Allow writing, or name another file with --archive.", fault);
        }
        catch (DirectoryNotFoundException fault)
        {
            throw new ArchiveException($"{archive} cannot be written: its folder does not exist.", fault);
        }
        catch (IOException fault)
        {
            throw new ArchiveException($"{archive} is being written by another Marsad. Wait until it has ended, then run the same command again.", fault) { IsBusy = true };
        }
    }

    public void Dispose() => stream.Dispose();
}
