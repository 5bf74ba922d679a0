namespace Marsad.Archive.Incidents.Telling;

/// <summary>How a denial was found.</summary>
internal enum DenialBond
{
    /// <summary>It is one of the incident's own accounts.</summary>
    Joined,

    /// <summary>It stands in the sentence of an account.</summary>
    SameSentence,

    /// <summary>It stands in the sentence after that of an account, by the one who is said to have done it.</summary>
    NextSentence,

    /// <summary>Within days, by the one who is said to have done it, in the same words.</summary>
    SameMatter,
}

/// <summary>An account that denies, beside what it denies.</summary>
/// <param name="Account">The account: its claimants deny.</param>
/// <param name="Bond">Why it stands here.</param>
internal sealed record IncidentDenial(IncidentAccount Account, DenialBond Bond);
