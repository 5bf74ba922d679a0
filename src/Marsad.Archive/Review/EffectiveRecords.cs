using Marsad.Archive.Reports;
using Marsad.Engine.Records;

namespace Marsad.Archive.Review;

/// <summary>Applies people's decisions to what the engine read: a pure function of the version, its record and the decisions that hold.</summary>
internal static class EffectiveRecords
{
    /// <summary>The record that counts, and what became of each decision. Where the words of a decision are not the same, or the engine finds something else on them, the decision
    /// is left out and said to need a look.</summary>
    /// <param name="version">The version.</param>
    /// <param name="content">Its title, line feed and text.</param>
    /// <param name="record">What the engine read.</param>
    /// <param name="decisions">The decisions about the version's report that hold, in their order.</param>
    internal static EffectiveRecord Apply(ReportVersion version, string content, Record record, IReadOnlyList<Decision> decisions)
    {
        var builder = new EffectiveRecordBuilder(version, content, record);
        foreach (var decision in decisions)
        {
            for (var rank = 0; rank < decision.Subjects.Count; rank++)
                if (decision.Subjects[rank].Evidence.ReportId == version.ReportId) builder.Apply(decision, rank);
        }

        return builder.Build();
    }
}
