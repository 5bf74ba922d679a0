namespace Marsad.Engine.Actors;

/// <summary>What one name of the register may stand for. Written only while the register is built, <see cref="Candidates"/> apart.</summary>
internal sealed class NameMeaning
{
    /// <summary>The actor whose own name it is, or null.</summary>
    internal RegisteredActor? Strong { get; set; }

    /// <summary>The kind of people or bodies that it names, or null.</summary>
    internal RegisteredActor? Generic { get; set; }

    /// <summary>The entries that it names only in context.</summary>
    internal List<RegisteredActor> Weak { get; } = [];

    /// <summary>Numbers of the kinds of institutions that it names only in context.</summary>
    internal List<int> WeakInstitutions { get; } = [];

    /// <summary>All that it may name in context, once <see cref="InstitutionTable.CandidatesOf"/> has collected them.</summary>
    internal RegisteredActor[]? Candidates { get; set; }

    /// <summary>The kinds of institutions that it names together with an adjective of origin or the name of a state after it, and that word's form.</summary>
    internal List<(OriginForm Form, int Institution)> Slots { get; } = [];

    /// <summary>Whether it names a place too.</summary>
    internal bool IsPlace { get; set; }

    /// <summary>Whether it stands for nothing without a word after it.</summary>
    internal bool IsOnlyStart => Strong is null && Generic is null && Weak.Count == 0 && WeakInstitutions.Count == 0;

    /// <summary>How much the name itself says: 2 for an actor's own name, 1 for a kind, 0 for a weak name.</summary>
    internal int Strength => Strong is not null ? 2 : Generic is not null ? 1 : 0;
}
