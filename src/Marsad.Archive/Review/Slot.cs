namespace Marsad.Archive.Review;

/// <summary>The slots of an account that a reviewer can correct.</summary>
public enum Slot
{
    /// <summary>What happened.</summary>
    Type,

    /// <summary>Who did it.</summary>
    Agent,

    /// <summary>To whom it was done.</summary>
    Target,

    /// <summary>Where.</summary>
    Place,

    /// <summary>When.</summary>
    Time,

    /// <summary>Whether it is said to have happened.</summary>
    Status,

    /// <summary>Who says so.</summary>
    AccordingTo,

    /// <summary>How many.</summary>
    Counts,
}
