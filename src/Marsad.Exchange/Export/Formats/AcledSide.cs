using Marsad.Engine.Actors;
using Marsad.Exchange.Export.Codes;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Formats;

/// <summary>One side of an event as ACLED writes it.</summary>
/// <param name="Name">The main actor; empty where there is none.</param>
/// <param name="Associates">The others, "; " between.</param>
/// <param name="Code">The main actor's code, or null.</param>
internal sealed record AcledSide(string Name, string Associates, int? Code)
{
    /// <summary>The agents. Those who protest or riot are called so, and named as associates.</summary>
    internal static AcledSide OfAgents(ExportEvent item, string acledEvent, CountryCodes? country)
    {
        var others = item.Agents.Concat(item.Supporters).Select(actor => actor.English);
        return acledEvent switch
        {
            "Protests" => new(Named("Protesters", country), ListText.Join(others), ActorCodes.Protesters),
            "Riots" => new(Named("Rioters", country), ListText.Join(others), ActorCodes.Rioters),
            _ => Of([.. item.Agents], item.Supporters, country),
        };
    }

    /// <summary>The targets.</summary>
    internal static AcledSide OfTargets(ExportEvent item, CountryCodes? country) => Of([.. item.Targets], [], country);

    /// <summary>ACLED's number for the two sides: both digits, the smaller first; the digit and 0 for one side; null for none.</summary>
    internal static int? Interaction(int? first, int? second) => (first, second) switch
    {
        ({ } one, { } two) => (Math.Min(one, two) * 10) + Math.Max(one, two),
        (null, null) => null,
        _ => (first ?? second) * 10,
    };

    private static AcledSide Of(List<ExportActor> actors, IEnumerable<ExportActor> backers, CountryCodes? country)
    {
        if (actors.Count == 0) return new("", ListText.Join(backers.Select(backer => backer.English)), null);
        var main = actors[0];
        var isCrowd = main.Type == ActorType.Civilians;
        var others = (isCrowd ? actors : actors.Skip(1)).Concat(backers).Select(actor => actor.English).Where(name => name != "civilians");
        return new(isCrowd ? Named("Civilians", country) : main.English, ListText.Join(others), ActorCodes.Of(main, country?.Iso2));
    }

    private static string Named(string crowd, CountryCodes? country) => country is null ? crowd : $"{crowd} ({country.English})";
}
