using System.Collections.Immutable;
using Marsad.Engine.Records;
using Marsad.Engine.Text;
using Record = Marsad.Engine.Records.Record;

namespace Marsad.Engine.Tests.Events;

/// <summary>A coded report with a title that tells nothing, so that its text is no fragment.</summary>
internal sealed class Coded
{
    private readonly Record record;

    internal Coded(string text) => record = ReportCoder.Code(new Report("coded", new DateOnly(2018, 6, 15), "تقرير", text));

    internal ImmutableArray<CodedEvent> Events => record.Events;

    internal ImmutableArray<ControlStatement> Control => record.Control;

    /// <summary>The only event of a type.</summary>
    internal CodedEvent Only(EventType type) => Assert.Single(record.Events, coded => coded.Type == type);

    /// <summary>The names of actors, each by its first form.</summary>
    internal IEnumerable<string> Names(ImmutableArray<string> keys) => keys.Select(key => record.Actors.First(actor => actor.Key == key).Names[0].Text);
}
