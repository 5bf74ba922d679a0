using Marsad.Archive.Integrity;
using Marsad.Archive.Sqlite;
using Microsoft.Data.Sqlite;

namespace Marsad.Archive.Tests.Strength;

public sealed class FaultTests
{
    [Fact]
    public void A_full_disk_is_told_and_the_same_command_goes_on_later()
    {
        using var archive = new TemporaryArchive();
        archive.Add(SampleReports.Capture());
        var before = TableText.Of(archive.Database);
        var pages = archive.Database.Number("PRAGMA page_count");
        archive.Database.Number($"PRAGMA max_page_count = {pages + 1}");
        var many = Enumerable.Range(0, 40).Select(number => SampleReports.Strike($"strike-{number}")).ToList();
        Assert.Contains("disk is full", Assert.Throws<ArchiveException>(() => archive.Add(many)).Message, StringComparison.Ordinal);
        Assert.Equal(before, TableText.Of(archive.Database));
        archive.Reopen();
        Assert.Equal(40, archive.Add(many).Added);
        Assert.Empty(Wrong(archive.File));
    }

    [Fact]
    public void A_second_writer_is_told_to_wait_and_readers_go_on()
    {
        using var archive = new TemporaryArchive();
        archive.Add(SampleReports.Capture());
        Assert.Contains("written by another", Assert.Throws<ArchiveException>(() => ArchiveFile.Open(archive.Path, ArchiveAccess.Write)).Message, StringComparison.Ordinal);
        using var reader = ArchiveFile.Open(archive.Path, ArchiveAccess.Read);
        archive.Add(SampleReports.Strike());
        Assert.Equal(2, reader.Database.Number("SELECT count(*) FROM version"));
    }

    [Fact]
    public void Another_program_that_holds_the_file_is_told_of_and_nothing_is_half_written()
    {
        using var archive = new TemporaryArchive();
        archive.Add(SampleReports.Capture());
        using (var other = Open(archive.Path))
        {
            Run(other, "BEGIN IMMEDIATE");
            Assert.Contains("in use by another program", Assert.Throws<ArchiveException>(() => archive.Add(SampleReports.Strike())).Message, StringComparison.Ordinal);
            Run(other, "ROLLBACK");
        }

        Assert.Equal(1, archive.Add(SampleReports.Strike()).Added);
        Assert.Empty(Wrong(archive.File));
    }

    [Fact]
    public void What_is_open_for_reading_cannot_be_written()
    {
        using var archive = new TemporaryArchive();
        archive.Add(SampleReports.Capture());
        using var reader = ArchiveFile.Open(archive.Path, ArchiveAccess.Read);
        Assert.Contains("read-only", Assert.Throws<ArchiveException>(() => reader.Database.Run("DELETE FROM account")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_only_folder_is_told()
    {
        // A system's administrator may write everywhere.
        if (OperatingSystem.IsWindows() || Environment.UserName == "root") return;
        var folder = Directory.CreateTempSubdirectory("marsad-readonly-");
        File.SetUnixFileMode(folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Contains("read-only", Assert.Throws<ArchiveException>(() => ArchiveFile.Open(Path.Combine(folder.FullName, "marsad.db"), ArchiveAccess.Write)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData(ArchiveAccess.Read)]
    [InlineData(ArchiveAccess.Write)]
    public void An_archive_of_a_newer_version_is_left_alone(ArchiveAccess access)
    {
        using var closed = new ClosedArchive("PRAGMA user_version = 99");
        var bytes = File.ReadAllBytes(closed.Path);
        Assert.Contains("newer Marsad", Assert.Throws<ArchiveException>(() => ArchiveFile.Open(closed.Path, access)).Message, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(closed.Path));
    }

    [Theory]
    [InlineData(ArchiveAccess.Read)]
    [InlineData(ArchiveAccess.Write)]
    public void A_file_that_is_no_archive_is_left_alone(ArchiveAccess access)
    {
        using var closed = new ClosedArchive("PRAGMA application_id = 7");
        Assert.Contains("no archive of Marsad", Assert.Throws<ArchiveException>(() => ArchiveFile.Open(closed.Path, access)).Message, StringComparison.Ordinal);
        var text = new string('x', 9000);
        File.WriteAllText(closed.Path, text);
        Assert.Contains("no archive of Marsad", Assert.Throws<ArchiveException>(() => ArchiveFile.Open(closed.Path, access)).Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(closed.Path));
    }

    [Fact]
    public void A_corrupt_page_is_found_wherever_it_is_and_nothing_is_written_over_it()
    {
        using var closed = new ClosedArchive("VACUUM");
        var whole = File.ReadAllBytes(closed.Path);
        var random = new Random(7);
        for (var page = 1; page < whole.Length / 4096; page += 1 + random.Next(4))
        {
            var bytes = whole.ToArray();
            random.NextBytes(bytes.AsSpan(page * 4096, 2000));
            File.WriteAllBytes(closed.Path, bytes);
            Assert.NotEmpty(Found(closed.Path));
            Assert.Equal(bytes, File.ReadAllBytes(closed.Path));
        }
    }

    private static List<string> Found(string path)
    {
        try
        {
            using var archive = ArchiveFile.Open(path, ArchiveAccess.Read);
            return Wrong(archive);
        }
        catch (ArchiveException fault)
        {
            return [fault.Message];
        }
    }

    private static List<string> Wrong(ArchiveFile archive)
    {
        var findings = new List<string>();
        new Verification(archive) { Found = finding => findings.Add($"{finding.Where}: {finding.What}") }.Run(CancellationToken.None);
        return findings;
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own statements
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>An archive that no program has open, after a statement was run on it.</summary>
    private sealed class ClosedArchive : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("marsad-fault-");

        internal ClosedArchive(string sql)
        {
            using (var archive = new TemporaryArchive())
            {
                archive.Add(Enumerable.Range(0, 20).Select(number => number % 2 == 0 ? SampleReports.Strike($"strike-{number}") : SampleReports.Capture($"capture-{number}")));
                archive.Database.Run("VACUUM INTO $1", Path);
            }

            using var connection = Open(Path);
            Run(connection, sql);
        }

        internal string Path => System.IO.Path.Combine(folder.FullName, "closed.db");

        public void Dispose() => folder.Delete(recursive: true);
    }
}
