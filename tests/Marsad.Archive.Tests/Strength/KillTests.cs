using System.Diagnostics;
using System.Globalization;
using Marsad.Archive.Integrity;
using Marsad.Archive.Sqlite;
using Marsad.Archive.Transfer;

namespace Marsad.Archive.Tests.Strength;

/// <summary>Kills a process that adds reports, again and again, at random points.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 50;
    private const int Batch = 8;
    private const int Reports = 800;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("marsad-kill-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Nothing_is_lost_or_doubled_however_often_adding_is_killed()
    {
        var random = new Random(20180412);
        var killed = 0;
        for (var round = 1; killed < Kills; round++)
        {
            var path = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"killed-{round}.db"));
            var stored = 0L;
            for (var isDone = false; !isDone && killed < Kills;)
            {
                isDone = !KilledWhileAdding(path, random);
                if (!isDone) killed++;
                var now = Stored(path);
                Assert.True(now >= stored, $"{stored} reports were stored, after the kill {now} are.");
                Assert.True(isDone || now % Batch == 0, $"A batch is stored in part: {now} reports.");
                stored = now;
            }

            Assert.Equal("done", Add(path)[..4]);
            AssertWhole(path);
        }

        Assert.True(killed >= Kills);
    }

    private static void AssertWhole(string path)
    {
        var untouched = path + ".untouched";
        Add(untouched);
        using var archive = ArchiveFile.Open(path, ArchiveAccess.Read);
        using var other = ArchiveFile.Open(untouched, ArchiveAccess.Read);
        Assert.Equal(Reports, archive.Database.Number("SELECT count(*) FROM version"));
        var findings = new List<Finding>();
        new Verification(archive) { Found = findings.Add }.Run(CancellationToken.None);
        Assert.Empty(findings);
        Assert.Equal(TableText.Of(other.Database), TableText.Of(archive.Database));
        Assert.Equal(Dump(other, untouched), Dump(archive, path));
    }

    private static byte[] Dump(ArchiveFile archive, string path)
    {
        DumpWriter.Write(archive, path + ".gz", null, CancellationToken.None);
        return File.ReadAllBytes(path + ".gz");
    }

    /// <summary>Starts adding and kills it: while it starts, or after some batches and a moment. False where it was done before.</summary>
    private static bool KilledWhileAdding(string path, Random random)
    {
        using var process = Start(path);
        var batches = random.Next(0, 4);
        for (var i = 0; i < batches; i++)
            if (process.StandardOutput.ReadLine() is not { } line || line.StartsWith("done", StringComparison.Ordinal)) break;
        Thread.Sleep(batches == 0 ? random.Next(0, 1200) : random.Next(0, 30));
        process.Kill();
        process.WaitForExit();
        return process.ExitCode != 0;
    }

    private static long Stored(string path)
    {
        if (!File.Exists(path)) return 0;
        using var archive = ArchiveFile.Open(path, ArchiveAccess.Write);
        var database = archive.Database;
        var versions = database.Number("SELECT count(*) FROM version");
        foreach (var table in (ReadOnlySpan<string>)["report", "original", "record"]) Assert.Equal(versions, database.Number($"SELECT count(*) FROM {table}"));
        Assert.Equal(0, database.Number("SELECT count(*) FROM account WHERE version_id NOT IN (SELECT version_id FROM version)"));
        Assert.Equal("ok", database.First("PRAGMA quick_check", row => row.Text(0)));
        return versions;
    }

    private static string Add(string path)
    {
        using var process = Start(path);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.TrimEnd().Split('\n')[^1];
    }

    private static Process Start(string path)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (ReadOnlySpan<string>)["exec", Path.Combine(AppContext.BaseDirectory, "Marsad.Archive.Adder.dll"), path, Text(Reports), Text(Batch)]) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
