namespace Marsad.Engine.Actors;

/// <summary>What one name of the register may stand for.</summary>
internal sealed class NameMeaning
{
    /// <summary>The actor whose own name it is, or null.</summary>
    internal RegisteredActor? Strong { get; set; }

    /// <summary>The kind of people or bodies that it names, or null.</summary>
    internal RegisteredActor? Generic { get; set; }

    /// <summary>The actors that it names only in context.</summary>
    internal List<RegisteredActor> Weak { get; } = [];

    /// <summary>Whether it names a place too.</summary>
    internal bool IsPlace { get; set; }

    /// <summary>How much the name itself says: 2 for an actor's own name, 1 for a kind, 0 for a weak name.</summary>
    internal int Strength => Strong is not null ? 2 : Generic is not null ? 1 : 0;
}
