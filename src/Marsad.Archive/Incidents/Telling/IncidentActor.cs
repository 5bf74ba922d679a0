using Marsad.Archive.Accounts;
using Marsad.Archive.Reports;
using Marsad.Engine.Text;

namespace Marsad.Archive.Incidents.Telling;

/// <summary>Somebody in an account: one who acts, who suffers it, or whose word it is.</summary>
/// <param name="Id">Identifier across reports; <c>source:</c> and the name for the publisher of a report.</param>
/// <param name="Name">The register's Arabic name, else as the report writes it.</param>
/// <param name="English">The register's English name, or null.</param>
internal sealed record IncidentActor(string Id, string Name, string? English = null)
{
    /// <summary>Under which equal ones are shown once: the identifier; of a lone name that holds in its report only, the name.</summary>
    internal string Key => Id.Contains('#', StringComparison.Ordinal) ? "?" + Folding.Fold(Name) : Id;

    /// <summary>The actor of an identifier, by its registered name where it has one.</summary>
    internal static IncidentActor Of(string id, string written) => Names.Of(id) is { } names ? new(id, names.Arabic, names.English) : new(id, written);

    /// <summary>The publisher of a report as the one whose word it is; the report itself where no publisher is known.</summary>
    internal static IncidentActor Publisher(ReportVersion version)
    {
        var name = version.Source is { Length: > 0 } source ? source : version.ExternalId ?? version.ReportId;
        return new(ActorIds.OfPublisher(name), name);
    }
}
