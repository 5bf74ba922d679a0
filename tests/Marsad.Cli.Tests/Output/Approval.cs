using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Marsad.Cli.Output;

namespace Marsad.Cli.Tests.Output;

/// <summary>Compares what a person reads with an approved file beside the test; MARSAD_APPROVE=1 writes the file anew.</summary>
internal static class Approval
{
    internal static void Check(string received, string name, [CallerFilePath] string source = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(source)!, "Approved", name);
        if (Environment.GetEnvironmentVariable("MARSAD_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, received);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "(not approved yet)", received);
    }

    internal static string Of(IRecordFormat format)
    {
        var output = new ArrayBufferWriter<byte>();
        output.Write(format.Header);
        format.Write(SampleRecord.Report, SampleRecord.Record, output);
        output.Write(format.Footer);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
