using System.Collections.Frozen;

namespace Marsad.Exchange.Export.Codes;

/// <summary>ACLED's event and sub-event types.</summary>
internal static class Acled
{
    /// <summary>The sub-event types of each event type.</summary>
    internal static FrozenDictionary<string, string[]> SubEvents { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Battles"] = ["Government regains territory", "Non-state actor overtakes territory", "Armed clash"],
        ["Explosions/Remote violence"] = ["Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Grenade"],
        ["Violence against civilians"] = ["Sexual violence", "Attack", "Abduction/forced disappearance"],
        ["Protests"] = ["Peaceful protest", "Protest with intervention", "Excessive force against protesters"],
        ["Riots"] = ["Violent demonstration", "Mob violence"],
        ["Strategic developments"] =
        [
            "Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use", "Headquarters or base established", "Looting/property destruction", "Non-violent transfer of territory", "Other",
        ],
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
