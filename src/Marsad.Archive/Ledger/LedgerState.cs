namespace Marsad.Archive.Ledger;

/// <summary>What a statement of the ledger says about a place and an actor.</summary>
internal enum LedgerState : byte
{
    /// <summary>Holds it.</summary>
    Holds,

    /// <summary>Came to hold it.</summary>
    Gained,

    /// <summary>Lost or left it.</summary>
    Lost,

    /// <summary>Fights for it.</summary>
    Contested,

    /// <summary>Besieges it: whoever is inside holds it.</summary>
    Besieged,
}

/// <summary>How much of a place a statement is about.</summary>
internal enum Extent : byte
{
    /// <summary>The place as such; nothing is said of its parts.</summary>
    Itself,

    /// <summary>Explicitly all of it.</summary>
    Whole,

    /// <summary>Explicitly some of it.</summary>
    Part,

    /// <summary>Its surroundings, and not itself.</summary>
    Outside,
}
