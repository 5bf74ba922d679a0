namespace Marsad.Archive.Ledger;

/// <summary>An actor of a statement.</summary>
/// <param name="Id">Identifier across reports, or <c>source:</c> and the publisher for a report's own voice.</param>
/// <param name="Name">As the report writes it.</param>
internal sealed record LedgerActor(string Id, string Name);
