using System.Collections.Immutable;
using Marsad.Archive.Accounts;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Entities;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Reading;

/// <summary>The statements of control of current versions, one for each place and holder, read from the records.</summary>
internal sealed class ControlReader(Database database)
{
    private readonly ReportStore store = new(database);
    private readonly ReportCache reports = new(database);
    private readonly Actors actors = new();

    internal IEnumerable<ExportControl> Read()
    {
        foreach (var version in database.Stream("SELECT version_id FROM version WHERE is_current = 1 ORDER BY published, version_id", row => row.Text(0)))
        {
            var record = store.RecordOf(version);
            if (record.Control.IsEmpty) continue;
            var (report, content) = reports.Of(version);
            var sentences = new Sentences(content);
            foreach (var statement in record.Control)
            {
                var anchor = statement.Anchor.Span;
                var quote = anchor.End <= content.Length ? new ExportEvidence(content, sentences.Around(anchor), anchor, false).Quote : statement.Anchor.Text;
                foreach (var place in statement.Places)
                    foreach (var holder in statement.Holder)
                        if (record.Find(holder) is { } actor)
                            yield return new(
                                $"{version}/{statement.Id}/{place.Span.Start}/{holder}", statement.State, Of(version, actor, record), PlaceOf(place), TimeOf(statement.Time, report.Published),
                                Claimants(statement, version, record, report), quote, report, statement.Confidence);
            }
        }
    }

    private ImmutableArray<ExportActor> Claimants(ControlStatement statement, string version, Record record, ExportReport report)
    {
        ImmutableArray<ExportActor> named = [.. statement.AccordingTo.Select(record.Find).OfType<Actor>().Select(actor => Of(version, actor, record))];
        return !named.IsEmpty || report.Publisher is not { Length: > 0 } publisher ? named : [ExportActor.Publisher(publisher)];
    }

    private ExportActor Of(string version, Actor actor, Record record) => actors.Of(
        ActorIds.Of(version, actor), Codebook.Word(actor.Type), ActorIds.Name(actor), actor.PartOf is { } whole && record.Find(whole) is { } body ? ActorIds.Of(version, body) : null);

    private static ExportPlace PlaceOf(CodedPlace place) => Places.Of(place.Text, Codebook.Word(place.State), place.PlaceId, place.Latitude, place.Longitude, place.PrecisionKm);

    private static ExportTime? TimeOf(CodedTime? time, DateOnly? published) =>
        time is { Start: { } start, End: { } end } ? new(start, end, time.Grain is { } grain ? Codebook.Word(grain) : null, true)
        : published is { } day ? new(day, day, null, false)
        : null;
}
