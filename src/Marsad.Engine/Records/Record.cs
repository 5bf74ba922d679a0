using System.Collections.Immutable;
using Marsad.Engine.Entities;

namespace Marsad.Engine.Records;

/// <summary>What one report says: the engine's result. Every text in it is copied from the report and carries its span.</summary>
/// <param name="Doc">The report's identifier.</param>
/// <param name="Date">The report's day of publication, or null where it is not known.</param>
/// <param name="Actors">The actors in order of first mention; events, control statements and quotations refer to them by key.</param>
/// <param name="Events">The events in order of first mention.</param>
/// <param name="Control">The statements of who holds what, in reading order.</param>
/// <param name="Quotes">The direct quotations in reading order.</param>
/// <param name="Notes">What a reader of the record should know, for example that times stayed unresolved; usually empty.</param>
public sealed record Record(
    string Doc, DateOnly? Date, ImmutableArray<Actor> Actors, ImmutableArray<CodedEvent> Events, ImmutableArray<ControlStatement> Control,
    ImmutableArray<CodedQuote> Quotes, ImmutableArray<string> Notes)
{
    /// <summary>A record that holds nothing.</summary>
    public static Record Empty(string doc, DateOnly? date) => new(doc, date, [], [], [], [], []);

    /// <summary>The actor with a key, or null.</summary>
    public Actor? Find(string key)
    {
        foreach (var actor in Actors)
            if (actor.Key == key) return actor;
        return null;
    }
}
