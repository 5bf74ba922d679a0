using System.Collections.Frozen;
using Marsad.Engine.Data;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Codes;

/// <summary>The crosswalk from event types to ACLED, PLOVER and CAMEO: codes/crosswalk.tsv.</summary>
internal static class Crosswalk
{
    internal const string File = "codes/crosswalk.tsv";

    private static readonly Lazy<FrozenDictionary<EventType, CrosswalkRow[]>> Loaded = new(() =>
        DataFiles.Rows(File).Select(CrosswalkRow.Read).GroupBy(row => row.Type).ToFrozenDictionary(group => group.Key, group => group.ToArray()));

    /// <summary>All rows in their order.</summary>
    internal static IEnumerable<CrosswalkRow> Rows => DataFiles.Rows(File).Select(CrosswalkRow.Read);

    /// <summary>The row of an event.</summary>
    internal static CrosswalkRow Of(ExportEvent item) => Loaded.Value[item.Type].First(row => row.Conditions.All(condition => condition.Holds(item)));
}
