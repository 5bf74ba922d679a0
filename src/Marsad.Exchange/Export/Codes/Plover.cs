namespace Marsad.Exchange.Export.Codes;

/// <summary>PLOVER's events and the modes that the crosswalk may use.</summary>
internal static class Plover
{
    private static readonly Dictionary<string, string[]> Modes = new(StringComparer.Ordinal)
    {
        ["AGREE"] = [],
        ["CONSULT"] = ["phone", "visit", "host", "third-party", "multilateral"],
        ["SUPPORT"] = [],
        ["CONCEDE"] = [],
        ["COOPERATE"] = [],
        ["AID"] = [],
        ["RETREAT"] = ["withdraw", "release", "return", "disarm", "ceasefire", "access", "ease", "resign"],
        ["REQUEST"] = ["assist", "change", "yield", "meet"],
        ["REJECT"] = ["assist", "change", "yield", "meet"],
        ["ACCUSE"] = ["disapprove", "investigate", "allege"],
        ["THREATEN"] = ["restrict", "ban", "arrest", "relations", "expel", "territory", "violence"],
        ["PROTEST"] = ["demo", "riot", "strike", "hunger", "boycott", "obstruct"],
        ["SANCTION"] = ["convict", "expel", "withdraw", "discontinue"],
        ["MOBILIZE"] = ["troops", "weapons", "police", "militia"],
        ["COERCE"] = ["seize", "restrict", "ban", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"],
        ["ASSAULT"] =
        [
            "abduct", "beat", "torture", "execute", "sexual", "assassinate", "primitive", "firearms", "explosives", "suicide-attack", "heavy-weapons", "aerial", "drone", "unconventional",
            "destroy", "crowd-control",
        ],
    };

    /// <summary>Whether there is such an event with such a mode (empty for none).</summary>
    internal static bool Has(string plover, string mode) => plover.Length == 0 ? mode.Length == 0 : Modes.TryGetValue(plover, out var modes) && (mode.Length == 0 || modes.Contains(mode));
}
