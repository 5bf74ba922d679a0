using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Places;

/// <summary>How a phrase hangs on the phrase that it is nested in.</summary>
internal enum PlaceRelation : byte
{
    None,

    /// <summary>ريف إدلب: a part or surrounding of it.</summary>
    Of,

    /// <summary>بلدة راجو في ريف عفرين.</summary>
    In,

    /// <summary>قرب، بين، على: beside it.</summary>
    Near,

    /// <summary>شمال شرق بغداد.</summary>
    Direction,
}

/// <summary>A place phrase as parsed, before its names are resolved.</summary>
internal sealed class PlacePhrase(int first, int end)
{
    internal int First { get; set; } = first;

    internal int End { get; set; } = end;

    /// <summary>The words of the name; empty where the phrase has none of its own.</summary>
    internal Words Name { get; set; }

    internal ImmutableArray<PlaceEntry> Entries { get; set; } = [];

    internal PlaceWord Head { get; set; } = PlaceWord.None;

    internal int HeadAt { get; set; } = -1;

    /// <summary>The direction that shifts the phrase off its base, in degrees; null where there is none.</summary>
    internal double? Degrees { get; set; }

    internal double? DistanceKm { get; set; }

    /// <summary>The country that a nationality adjective names.</summary>
    internal string? Country { get; set; }

    /// <summary>The phrase in, of or near which this one lies.</summary>
    internal PlacePhrase? Base { get; set; }

    internal PlaceRelation Relation { get; set; }

    /// <summary>Whether the name's own letters do not say place and nothing about it does.</summary>
    internal bool IsWeak { get; set; }

    /// <summary>Whether an unknown name behind a head is a proper noun by itself.</summary>
    internal bool IsProper { get; set; }

    /// <summary>Whether a preposition of place stands before the phrase.</summary>
    internal bool AfterPreposition { get; set; }

    /// <summary>Letters of the first word that are a conjunction or preposition and no part of the phrase.</summary>
    internal int Clipped { get; init; }

    /// <summary>Whether the phrase is joined by و or a comma to the phrase before it.</summary>
    internal bool IsJoined { get; set; }

    internal string FoundBy { get; set; } = "";

    /// <summary>The largest radius of what the name may stand for, or of the head; 0 where unknown.</summary>
    internal double RadiusKm => Entries.Length > 0 ? Entries[0].PrecisionKm : Head.RadiusKm;

    internal bool IsNamed => !Name.IsEmpty || (Base?.IsNamed ?? false) || Country is not null;
}
