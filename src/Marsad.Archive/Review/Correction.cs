namespace Marsad.Archive.Review;

/// <summary>What a reviewer says a slot is.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Values">Its values as <see cref="SlotReader"/> reads them; none empties the slot.</param>
public sealed record Correction(Slot Slot, IReadOnlyList<string> Values);
