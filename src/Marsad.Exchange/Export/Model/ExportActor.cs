using Marsad.Engine.Actors;

namespace Marsad.Exchange.Export.Model;

/// <summary>An actor as exports name it.</summary>
/// <param name="Id">Identifier across reports, as the archive has it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Arabic">The register's Arabic name, else the fullest form in the report.</param>
/// <param name="English">The register's English name, else the same as <paramref name="Arabic"/>.</param>
/// <param name="RegisterId">Its entry in the actor register, also one that is a kind of people; null where it has none.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of the country it belongs to, or null.</param>
/// <param name="Whole">Register identifier of the body that it belongs to or speaks for, or null.</param>
internal sealed record ExportActor(string Id, ActorType Type, string Arabic, string English, string? RegisterId, string? Country, string? Whole)
{
    /// <summary>The publisher of a report as the one whose word it is.</summary>
    internal static ExportActor Publisher(string name) => new("publisher:" + name, ActorType.Media, name, name, null, null, null);
}
