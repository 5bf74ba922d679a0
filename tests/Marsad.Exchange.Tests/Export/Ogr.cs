using System.ComponentModel;
using System.Diagnostics;

namespace Marsad.Exchange.Tests.Export;

/// <summary>GDAL's ogrinfo, where it is installed.</summary>
internal static class Ogr
{
    /// <summary>What it says about a file, or null where it is not installed.</summary>
    internal static string? Info(string path)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("ogrinfo", ["-al", "-so", path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output + errors.GetAwaiter().GetResult();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
