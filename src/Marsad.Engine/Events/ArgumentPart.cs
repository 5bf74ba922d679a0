using Marsad.Engine.Records;

namespace Marsad.Engine.Events;

/// <summary>An actor's part in the events around an occurrence.</summary>
internal struct ArgumentPart
{
    /// <summary>The number of ways in which the actor may face those of the occurrence.</summary>
    internal const int Facings = 6;

    /// <summary>How often it is the agent of an event of the same type.</summary>
    internal uint SameAgent { get; private set; }

    /// <summary>How often it is the target of an event of the same type.</summary>
    internal uint SameTarget { get; private set; }

    /// <summary>How often it is the agent of another type of the same family.</summary>
    internal uint KinAgent { get; private set; }

    /// <summary>How often it is the target of another type of the same family.</summary>
    internal uint KinTarget { get; private set; }

    /// <summary>How often it is the agent of an event of another family.</summary>
    internal uint OtherAgent { get; private set; }

    /// <summary>How often it is the target of an event of another family.</summary>
    internal uint OtherTarget { get; private set; }

    /// <summary>One bit for each way in which it meets the occurrence's known agent or target elsewhere: as its target, its agent, beside it.</summary>
    internal uint Facing { get; private set; }

    /// <summary>Adds what one of the events around tells.</summary>
    internal void Add(Occurrence occurrence, Occurrence other, string actor)
    {
        var isAgent = other.Agent.Contains(actor);
        var isTarget = other.Target.Contains(actor);
        if (!isAgent && !isTarget) return;
        var isSame = other.Type == occurrence.Type;
        var isKin = !isSame && Codebook.FamilyOf(other.Type) == Codebook.FamilyOf(occurrence.Type);
        if (isAgent)
        {
            if (isSame) SameAgent++;
            else if (isKin) KinAgent++;
            else OtherAgent++;
            if (occurrence.Agent.Exists(other.Target.Contains)) Facing |= 1;
            if (occurrence.Target.Exists(other.Target.Contains)) Facing |= 2;
            if (occurrence.Agent.Exists(other.Agent.Contains)) Facing |= 4;
        }

        if (!isTarget) return;
        if (isSame) SameTarget++;
        else if (isKin) KinTarget++;
        else OtherTarget++;
        if (occurrence.Agent.Exists(other.Agent.Contains)) Facing |= 8;
        if (occurrence.Target.Exists(other.Agent.Contains)) Facing |= 16;
        if (occurrence.Target.Exists(other.Target.Contains)) Facing |= 32;
    }
}
