using Marsad.Archive.Intake;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Integrity;

/// <summary>Checks an archive and says what is wrong: the file's pages, originals against their hashes and identifiers, records against their texts, the chain of decisions, and whether
/// the derived tables are what a rebuild gives. Changes nothing.</summary>
/// <param name="archive">The archive, open for reading.</param>
public sealed class Verification(ArchiveFile archive)
{
    private int findings;

    /// <summary>Called for each thing that is wrong.</summary>
    public Action<Finding>? Found { get; init; }

    /// <summary>Called with what is being checked and how many rows are done.</summary>
    public Action<string, long>? Progress { get; init; }

    /// <summary>Whether the derived tables are compared with a rebuild, which needs as much free space as the archive takes and most of the time.</summary>
    public bool WithDerived { get; init; } = true;

    /// <summary>Runs all checks.</summary>
    public VerificationSummary Run(CancellationToken cancel)
    {
        var database = archive.Database;
        var context = new CheckContext(database, Tell, Progress ?? ((_, _) => { }), cancel);
        Guarded("the file", () => FileCheck.Run(context));
        Guarded("the originals", () => OriginalsCheck.Run(context));
        Guarded("the decisions", () => ChainCheck.Run(context));
        if (WithDerived && findings == 0) Guarded("the derived tables", () => DerivedCheck.Run(context));
        else if (WithDerived) Progress?.Invoke("the derived tables are not compared, since other things are wrong", 0);
        return new(
            Count("SELECT count(*) FROM version"), Count("SELECT count(*) FROM record WHERE engine <> $1", EngineVersion.Current), Count("SELECT count(*) FROM decision"),
            LastHash(), findings);
    }

    private void Tell(string where, string what)
    {
        findings++;
        Found?.Invoke(new(where, what));
    }

    /// <summary>A damaged page ends one check; the others still run.</summary>
    private void Guarded(string where, Action check)
    {
        try
        {
            check();
        }
        catch (ArchiveException fault)
        {
            Tell(where, fault.Message);
        }
    }

    private long Count(string sql, params ReadOnlySpan<object?> values)
    {
        try
        {
            return archive.Database.Number(sql, values);
        }
        catch (ArchiveException)
        {
            return 0;
        }
    }

    private string LastHash()
    {
        try
        {
            return archive.Database.First("SELECT hash FROM decision ORDER BY number DESC LIMIT 1", row => row.Text(0)) ?? "";
        }
        catch (ArchiveException)
        {
            return "";
        }
    }
}
