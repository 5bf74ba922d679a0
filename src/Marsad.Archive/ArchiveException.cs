namespace Marsad.Archive;

/// <summary>An archive that cannot be opened, read or written. The message says what, where and what to do; nothing stored before is lost.</summary>
public sealed class ArchiveException : IOException
{
    /// <summary>With a message for the user.</summary>
    public ArchiveException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }

    /// <summary>Whether another program writes the archive at this moment, so that waiting helps.</summary>
    public bool IsBusy { get; init; }
}
