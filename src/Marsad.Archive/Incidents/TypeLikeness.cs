using Marsad.Engine.Data;
using Marsad.Engine.Records;

namespace Marsad.Archive.Incidents;

/// <summary>Which event types can be accounts of one occurrence (<c>data/incidents/types.tsv</c>).</summary>
internal static class TypeLikeness
{
    private static readonly int Count = Enum.GetValues<EventType>().Length;
    private static readonly string[][] GroupsOf = new string[Count][];
    private static readonly bool[] Near = new bool[Count * Count];

    static TypeLikeness()
    {
        foreach (var row in DataFiles.Rows("incidents/types.tsv"))
        {
            var type = TypeOf(row, row["type"]);
            GroupsOf[(int)type] = row.List("groups");
            foreach (var word in row.List("near")) Near[Pair(type, TypeOf(row, word))] = Near[Pair(TypeOf(row, word), type)] = true;
        }

        for (var type = 0; type < Count; type++) GroupsOf[type] ??= [Codebook.Word((EventType)type)];
    }

    /// <summary>The groups in which accounts of a type are compared.</summary>
    internal static string[] Groups(EventType type) => GroupsOf[(int)type];

    /// <summary>Whether two different types occur as accounts of one occurrence.</summary>
    internal static bool AreNear(EventType first, EventType second) => Near[Pair(first, second)];

    private static int Pair(EventType first, EventType second) => ((int)first * Count) + (int)second;

    private static EventType TypeOf(DataRow row, string word) => Codebook.TryReadType(word, out var type) ? type : throw row.Error($"'{word}' is no event type");
}
