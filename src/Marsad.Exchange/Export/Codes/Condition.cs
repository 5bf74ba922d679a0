using System.Collections.Immutable;
using Marsad.Engine.Data;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Codes;

/// <summary>A condition of a row of the crosswalk; the header of codes/crosswalk.tsv says what each means.</summary>
/// <param name="Kind"><c>agent</c>, <c>target</c>, <c>status</c>, <c>near</c> or <c>killed</c>.</param>
/// <param name="Values">Its values.</param>
internal sealed record Condition(string Kind, ImmutableArray<string> Values)
{
    private static readonly string[] Kinds = ["agent", "target", "status", "near", "killed"];

    /// <summary>Reads one condition.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    internal static Condition Read(DataRow row, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var kind = colon < 0 ? text : text[..colon];
        string[] values = colon < 0 ? [] : text[(colon + 1)..].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (!Kinds.Contains(kind) || (kind == "killed") != (values.Length == 0)) throw row.Error($"'{text}' is no condition");
        return new(kind, [.. values]);
    }

    /// <summary>Whether it holds for an event.</summary>
    internal bool Holds(ExportEvent item) => Kind switch
    {
        "agent" => HasCode(item, item.Agents),
        "target" => HasCode(item, item.Targets),
        "status" => Values.Contains(Codebook.Word(item.Status)),
        "near" => item.Tellings.Any(account => NearWords.Has(account.Evidence, Values)),
        _ => item.Tellings.Any(account => account.Killed is { High: > 0 }),
    };

    private bool HasCode(ExportEvent item, ImmutableArray<ExportActor> actors) =>
        !actors.IsEmpty && Values.Contains(ActorCodes.Of(actors[0], item.Place?.Country).ToString(System.Globalization.CultureInfo.InvariantCulture));
}
