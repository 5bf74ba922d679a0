using Microsoft.Win32.SafeHandles;

namespace Marsad.Cli;

/// <summary>The standard output as a stream that notices when its reader goes away.</summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32;

    /// <summary>Opens it. The console's own stream swallows the error of a closed pipe, and an endless run would never learn that nobody reads.</summary>
    internal static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Buffered(Console.OpenStandardOutput());
        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, false), FileAccess.Write, 0);
            if (!pipe.CanSeek) return Buffered(pipe);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // An odd handle: the console's stream takes anything.
        }

        return Buffered(Console.OpenStandardOutput());
    }

    /// <summary>Whether an error says that nobody reads the output any more.</summary>
    internal static bool IsClosed(IOException exception) => exception.HResult == BrokenPipe;

    private static BufferedStream Buffered(Stream stream) => new(stream, 1 << 16);
}
