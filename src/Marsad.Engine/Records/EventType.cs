namespace Marsad.Engine.Records;

/// <summary>The event types of the codebook; <see cref="Codebook"/> gives their words and families.</summary>
public enum EventType : byte
{
#pragma warning disable CS1591 // the codebook's own words, defined there
    ArmedClash, AirStrike, Shelling, Bombing, Attack, Abduction,
    Capture, Withdrawal, Advance, Siege,
    OperationLaunch, OperationEnd, Deployment, MilitarySupport, Interception,
    Detention, Release, Trial,
    Agreement, Talks, Accuse, Condemn, Threaten, Demand, Deny, Endorse, Sanction,
    Protest, Riot,
    Displacement, Aid, Damage, Casualties,
#pragma warning restore CS1591
}

/// <summary>The families into which the codebook puts event types.</summary>
public enum EventFamily : byte
{
#pragma warning disable CS1591 // the codebook's own words
    Violence, Territory, Posture, Law, Diplomacy, Unrest, Humanitarian,
#pragma warning restore CS1591
}

/// <summary>What a report says about whether an event happened.</summary>
public enum EventStatus : byte
{
    /// <summary>Said to have happened or to be happening, also when attributed.</summary>
    Actual,

    /// <summary>Intended, promised, about to.</summary>
    Planned,

    /// <summary>Called for.</summary>
    Demanded,

    /// <summary>Said not to have happened.</summary>
    Denied,

    /// <summary>Marked as doubtful.</summary>
    Uncertain,

    /// <summary>An agreement, siege or sanction that is lifted or breaks down.</summary>
    Ended,
}

/// <summary>Who holds a place, as a report states it.</summary>
public enum ControlState : byte
{
    /// <summary>The holder holds it.</summary>
    Holds,

    /// <summary>The holder came to hold it.</summary>
    Gained,

    /// <summary>The holder lost it, and no taker is named.</summary>
    Lost,

    /// <summary>It is fought over.</summary>
    Contested,
}

/// <summary>What a coded number counts.</summary>
public enum CountOf : byte
{
#pragma warning disable CS1591 // the codebook's own words
    Killed, Wounded, Detained, Abducted, Released, Displaced, Strikes, Missiles, Drones, Fighters, Vehicles, Villages, Other,
#pragma warning restore CS1591
}
