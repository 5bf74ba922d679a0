namespace Marsad.Archive.Incidents.Telling;

/// <summary>How a denial was found.</summary>
internal enum DenialBond
{
    /// <summary>It is one of the incident's own accounts.</summary>
    Joined,

    /// <summary>It stands in the sentence of an account.</summary>
    SameSentence,

    /// <summary>It stands in the sentence before or after that of an account.</summary>
    NextSentence,

    /// <summary>Within days, it names an actor of the incident, and the same place or the same words.</summary>
    SameMatter,
}

/// <summary>An account that denies, beside what it denies.</summary>
/// <param name="Account">The account: its claimants deny.</param>
/// <param name="Bond">Why it stands here.</param>
internal sealed record IncidentDenial(IncidentAccount Account, DenialBond Bond);
