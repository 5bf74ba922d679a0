using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Integrity;

/// <summary>What every check gets.</summary>
/// <param name="Database">The archive.</param>
/// <param name="Tell">Takes where something is wrong, and what.</param>
/// <param name="Progress">Takes what is being checked and how many rows are done.</param>
/// <param name="Cancel">Ends the check.</param>
internal sealed record CheckContext(Database Database, Action<string, string> Tell, Action<string, long> Progress, CancellationToken Cancel)
{
    private const int Step = 100;

    /// <summary>Counts a row that is done.</summary>
    internal void Done(string what, ref long rows)
    {
        if (++rows % Step != 0) return;
        Cancel.ThrowIfCancellationRequested();
        Progress(what, rows);
    }
}
