namespace Marsad.Archive.Ledger;

/// <summary>An actor with the weighed statements for it, while the ledger judges.</summary>
internal sealed class Weighed(LedgerActor actor)
{
    internal LedgerActor Actor { get; } = actor;

    internal Dictionary<LedgerStatement, double> Statements { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The sum of each family's weightiest statement.</summary>
    internal double Total => ByFamily(Statements);

    internal IEnumerable<LedgerStatement> ByWeight => Statements.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key.Published).ThenBy(pair => pair.Key.StatementId, StringComparer.Ordinal).Select(pair => pair.Key);

    internal void Add(LedgerStatement statement, double weight) => Statements[statement] = weight;

    internal static double ByFamily(IEnumerable<KeyValuePair<LedgerStatement, double>> statements) =>
        statements.GroupBy(pair => pair.Key.Family, StringComparer.Ordinal).Sum(family => family.Max(pair => pair.Value));
}

/// <summary>Actors that hold a place on one side.</summary>
internal sealed class Camp
{
    internal List<Weighed> Members { get; } = [];

    internal double Weight { get; private set; }

    internal double Heaviest { get; private set; }

    internal void Weigh()
    {
        var all = Members.SelectMany(member => member.Statements).ToList();
        Weight = Weighed.ByFamily(all);
        Heaviest = all.Max(pair => pair.Value);
    }

    internal bool Has(string actor) => Members.Exists(member => member.Actor.Id == actor);

    internal IEnumerable<string> Claimants() => Members.SelectMany(member => member.Statements.Keys).SelectMany(statement => statement.Claimants).Select(claimant => claimant.Id);
}
