using Marsad.Engine.Actors;

namespace Marsad.Archive.Lookup;

/// <summary>An actor that a name can stand for.</summary>
/// <param name="Id">Its identifier across reports.</param>
/// <param name="Arabic">Its principal Arabic name; the fullest that a report uses where it is not registered.</param>
/// <param name="English">Its English name, or null.</param>
/// <param name="Type">The codebook's word for its type.</param>
/// <param name="Entry">Its entry in the register, or null.</param>
internal sealed record KnownActor(string Id, string Arabic, string? English, string Type, RegisteredActor? Entry)
{
    /// <summary>Whether it is a kind of people or bodies ("الجيش", "مصادر طبية"): which is meant differs from report to report.</summary>
    internal bool IsGeneric => Entry is { IsGeneric: true };

    /// <summary>The actor of a register's entry.</summary>
    internal static KnownActor Of(RegisteredActor entry) => new(entry.Id, entry.Arabic, entry.English, Engine.Records.Codebook.Word(entry.Type), entry);
}
