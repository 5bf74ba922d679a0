using Microsoft.Data.Sqlite;

namespace Marsad.Archive.Sqlite;

/// <summary>What a fault of the database means for the user.</summary>
internal static class SqliteFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    internal static ArchiveException Explain(SqliteException fault) => new(
        fault.SqliteErrorCode switch
        {
            Busy or Locked => "The archive is in use by another program. Wait for it or end it, and try again.",
            ReadOnly => "The archive is read-only: allow writing to the file and its folder, or copy it elsewhere.",
            InputOutput => "The disk could not be read or written. Nothing that was stored before is lost; check the disk and try again.",
            Corrupt => "The archive's file is damaged. Copy it, run 'marsad verify' on it, and go on with your last copy or dump.",
            Full => "The disk is full. What was stored before is safe; free some space and run the same command again, it goes on where it stopped.",
            CannotOpen => "The archive cannot be opened: check that the file and its folder exist and may be read.",
            NotADatabase => "This file is no archive of Marsad.",
            _ => $"The archive refused: {fault.Message}",
        },
        fault);
}
