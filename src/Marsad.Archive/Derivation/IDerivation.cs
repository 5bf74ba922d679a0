using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Derivation;

/// <summary>A derived part of the archive, kept in tables of its own: a function of the stored versions, their records and the reviewers' decisions, whatever the order
/// in which they came. So the incremental way and a rebuild give the same rows.</summary>
internal interface IDerivation
{
    /// <summary>Its tables. Each has a primary key and no row that depends on the order of work.</summary>
    IReadOnlyList<string> Tables { get; }

    /// <summary>Brings the tables up to the changed versions, inside of the caller's transaction; versions, originals and records are already stored as they now are.</summary>
    void Update(Database database, IReadOnlyList<VersionChange> changes);

    /// <summary>Empties the tables, and what the derivation keeps besides them.</summary>
    void Clear(Database database)
    {
        foreach (var table in Tables) database.Script($"DELETE FROM {table};");
    }
}
