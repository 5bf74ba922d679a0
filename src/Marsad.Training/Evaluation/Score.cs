using Marsad.Engine.Records;

namespace Marsad.Training.Evaluation;

/// <summary>The figures of a set of records.</summary>
/// <param name="Reports">The number of gold reports.</param>
/// <param name="Actors">Actors found by a name.</param>
/// <param name="Detection">Events of the right type that meet the gold's.</param>
/// <param name="Core">Of these, those whose agent and target are right.</param>
/// <param name="Full">Of these, those whose other slots are right too.</param>
/// <param name="Slots">Of the detected events, the share whose slot is right, by <see cref="Slot"/>; null where none is detected.</param>
/// <param name="Counts">The counts of detected events.</param>
/// <param name="Control">Control statements.</param>
/// <param name="Quotes">Quotations.</param>
/// <param name="Speakers">Quotations with the right speaker.</param>
/// <param name="Types">The events by type, in the order in which types were met.</param>
internal sealed record Score(
    int Reports, Figures Actors, Figures Detection, Figures Core, Figures Full, IReadOnlyList<double?> Slots, Figures Counts, Figures Control,
    Figures Quotes, Figures Speakers, IReadOnlyList<(string Type, Tally Tally)> Types)
{
    /// <summary>The figures with their names, as they are printed.</summary>
    internal IReadOnlyList<(string Name, Figures Figures)> Named =>
    [
        ("actors", Actors), ("detection", Detection), ("core", Core), ("full", Full), ("counts", Counts), ("control", Control),
        ("quotes", Quotes), ("quote_speakers", Speakers),
    ];

    /// <summary>The slots in the order of their words.</summary>
    internal IEnumerable<(string Word, double? Share)> SortedSlots =>
        Slots.Count == 0 || Slots[0] is null ? [] : EventPair.SlotWords.Select((word, slot) => (word, Slots[slot])).OrderBy(pair => pair.word, StringComparer.Ordinal);

    /// <summary>The types, most gold events first.</summary>
    internal IEnumerable<(string Type, Tally Tally)> SortedTypes => Types.OrderByDescending(entry => entry.Tally.Gold);

    /// <summary>The events by family, in the order in which families were met.</summary>
    internal IReadOnlyList<(string Family, Tally Tally)> Families
    {
        get
        {
            var families = new List<(string Family, Tally Tally)>();
            foreach (var (type, tally) in Types)
            {
                var family = Codebook.TryReadType(type, out var read) ? Codebook.Word(Codebook.FamilyOf(read)) : "?";
                if (!families.Exists(entry => entry.Family == family)) families.Add((family, new()));
                families.Find(entry => entry.Family == family).Tally.Add(tally);
            }

            return families;
        }
    }
}
