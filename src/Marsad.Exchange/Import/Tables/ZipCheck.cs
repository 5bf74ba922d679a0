using System.IO.Compression;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Import.Tables;

/// <summary>Unpacks all members of a zip file into nothing, to see that they stay within the limits before a library is let at them.</summary>
internal static class ZipCheck
{
    private const int MostMembers = 10_000;

    /// <summary>Reads every member once.</summary>
    /// <exception cref="ExpansionException">A member or all together unpack to too much.</exception>
    internal static void Run(Stream stream, ImportLimits limits, long all)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostMembers) throw new ExpansionException($"it has more than {MostMembers:N0} members");
        var buffer = new byte[1 << 16];
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            using var member = ExpansionGuard.Unzip(entry, limits);
            while (member.Read(buffer) is > 0 and var read)
            {
                total += read;
                if (total > all) throw new ExpansionException($"it unpacks to more than {Sizes.Text(all)}");
            }
        }
    }
}
