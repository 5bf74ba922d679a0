using System.Collections.Immutable;
using Marsad.Engine.Chunking;
using Marsad.Engine.Numbers;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>Decides what a number counts: by the counted noun, the verb that governs it, or the verbal noun before it.</summary>
internal sealed class CountFinder(ReportReading reading)
{
    private static readonly (string Class, CountOf Of)[] ByNoun =
    [
        ("dead", CountOf.Killed), ("wounded", CountOf.Wounded), ("airstrike", CountOf.Strikes), ("strike", CountOf.Strikes), ("missile", CountOf.Missiles),
        ("shell", CountOf.Missiles), ("drone", CountOf.Drones), ("village", CountOf.Villages), ("vehicle", CountOf.Vehicles),
    ];

    private static readonly (string Class, CountOf Of)[] ByGovernor =
    [
        ("kill_plain", CountOf.Killed), ("kill", CountOf.Killed), ("execute", CountOf.Killed), ("wound", CountOf.Wounded), ("arrest", CountOf.Detained), ("grab", CountOf.Detained),
        ("abduct", CountOf.Abducted), ("free", CountOf.Released), ("displace", CountOf.Displaced), ("flee", CountOf.Displaced), ("dead", CountOf.Killed),
    ];

    private readonly (int Class, CountOf Of)[] byNoun = Resolve(ByNoun);
    private readonly (int Class, CountOf Of)[] byGovernor = Resolve(ByGovernor);

    /// <summary>The figures of a sentence with what they count, in reading order.</summary>
    internal ImmutableArray<(int Word, CodedCount Count)> In(Sentence sentence)
    {
        var found = ImmutableArray.CreateBuilder<(int, CodedCount)>();
        foreach (var quantity in reading.Quantities)
        {
            if (quantity.Words.First < sentence.Words.First || quantity.Words.End > sentence.Words.End || quantity.IsPercent) continue;
            if (KindOf(quantity, sentence) is not { } kind) continue;
            var who = quantity.Counted.IsEmpty ? null : reading.Document.TextOf(quantity.Counted);
            if (CodedCount.From(quantity, kind, who) is { } count) found.Add((quantity.Words.First, count));
        }

        return found.ToImmutable();
    }

    private CountOf? KindOf(Quantity quantity, Sentence sentence)
    {
        for (var i = quantity.Counted.First; i < quantity.Counted.End; i++)
            if (Match(i, byNoun) is { } of) return of;
        for (var i = quantity.Words.First; i < quantity.Words.End; i++)
            if (Match(i, byNoun) is { } self and (CountOf.Killed or CountOf.Wounded or CountOf.Strikes)) return self;
        // The verbal noun or verb before it: "مقتل أربعة جنود", "قتل أربعة جنود", "وإصابة 11 آخرين".
        for (var i = quantity.Words.First - 1; i >= sentence.Words.First && i >= quantity.Words.First - 6; i--)
        {
            if (Match(i, byGovernor) is { } of) return of;
            if (reading.Clauses.Tags[i] is ChunkTag.Verb or ChunkTag.Stop) break;
        }

        return reading.Clauses.GovernorOf(quantity.Words.First) is { } governed ? Match(governed.Predicate.Verb, byGovernor) : null;
    }

    private CountOf? Match(int word, (int Class, CountOf Of)[] table)
    {
        foreach (var (number, of) in table)
            if (reading.Is(word, number)) return of;
        return null;
    }

    private static (int Class, CountOf Of)[] Resolve((string Class, CountOf Of)[] table) =>
        [.. table.Select(row => (EventLexicon.Default.ClassOf(row.Class), row.Of))];
}
