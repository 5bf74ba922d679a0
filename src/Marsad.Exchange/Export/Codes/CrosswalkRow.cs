using System.Collections.Immutable;
using Marsad.Engine.Data;
using Marsad.Engine.Records;

namespace Marsad.Exchange.Export.Codes;

/// <summary>What an event is called in other event schemes. Empty words stand for "nothing there".</summary>
/// <param name="Type">The codebook's type.</param>
/// <param name="Conditions">When the row holds.</param>
/// <param name="AcledEvent">ACLED's event type.</param>
/// <param name="AcledSubEvent">ACLED's sub-event type.</param>
/// <param name="Plover">PLOVER's event.</param>
/// <param name="PloverMode">PLOVER's mode.</param>
/// <param name="Cameo">CAMEO's code.</param>
internal sealed record CrosswalkRow(EventType Type, ImmutableArray<Condition> Conditions, string AcledEvent, string AcledSubEvent, string Plover, string PloverMode, string Cameo)
{
    /// <summary>ACLED's disorder type; empty where ACLED has no such event.</summary>
    internal string DisorderType => AcledEvent switch
    {
        "" => "",
        "Strategic developments" => "Strategic developments",
        "Protests" => "Demonstrations",
        "Riots" when AcledSubEvent == "Violent demonstration" => "Demonstrations",
        _ => "Political violence",
    };

    /// <summary>Reads a row of codes/crosswalk.tsv.</summary>
    /// <exception cref="InvalidDataException">The type or a condition is none.</exception>
    internal static CrosswalkRow Read(DataRow row) => new(
        Codebook.TryReadType(row["type"], out var type) ? type : throw row.Error($"'{row["type"]}' is no event type"),
        [.. row["when"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => Condition.Read(row, text))],
        row["acled_event"], row["acled_sub_event"], row["plover"], row["plover_mode"], row["cameo"]);
}
