using System.Collections.Immutable;
using Marsad.Archive.Derivation;
using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Ledger;

/// <summary>The statements of all versions, superseded ones too: the ledger answers what was known when.</summary>
internal sealed class LedgerDerivation : IDerivation
{
    public IReadOnlyList<string> Tables { get; } = ["statement", "statement_actor"];

    public void Update(Database database, IReadOnlyList<VersionChange> changes)
    {
        foreach (var change in changes)
        {
            database.Run("DELETE FROM statement_actor WHERE statement_id IN (SELECT statement_id FROM statement WHERE version_id = $1)", change.VersionId);
            database.Run("DELETE FROM statement WHERE version_id = $1", change.VersionId);
            foreach (var statement in StatementReader.Read(change.Report)) Insert(database, statement);
        }
    }

    private static void Insert(Database database, LedgerStatement statement)
    {
        database.Run(
            "INSERT INTO statement VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)",
            statement.StatementId, statement.VersionId, statement.ReportId, statement.Subject, statement.PlaceText, LedgerWords.Of(statement.Extent), LedgerWords.Of(statement.State), statement.ToldAs,
            statement.Status, statement.Start, statement.End, statement.Grain, statement.Published, statement.Count, statement.CountOf, statement.Confidence, statement.Anchor.Start,
            statement.Anchor.End, statement.Evidence.Start, statement.Evidence.End);
        Insert(database, statement.StatementId, "holder", statement.Holders);
        Insert(database, statement.StatementId, "supporter", statement.Supporters);
        Insert(database, statement.StatementId, "loser", statement.Losers);
        Insert(database, statement.StatementId, "claimant", statement.Claimants);
    }

    private static void Insert(Database database, string statement, string role, ImmutableArray<LedgerActor> actors)
    {
        for (var i = 0; i < actors.Length; i++) database.Run("INSERT INTO statement_actor VALUES ($1, $2, $3, $4, $5)", statement, role, i, actors[i].Id, actors[i].Name);
    }
}
