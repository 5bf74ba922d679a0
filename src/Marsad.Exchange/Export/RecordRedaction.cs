using System.Collections.Immutable;
using System.Text;
using Marsad.Engine.Actors;
using Marsad.Engine.Entities;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Exchange.Export;

/// <summary>Leaves out of a whole record what <see cref="Redaction"/> leaves out of accounts.</summary>
internal sealed class RecordRedaction
{
    private const int ShortestNamePart = 3;
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> nameParts;

    private RecordRedaction(Record record)
    {
        nameParts = [.. record.Actors.Where(actor => actor.Type == ActorType.Person).SelectMany(actor => actor.Names).SelectMany(name => Words(name.Text))];
        foreach (var actor in record.Actors)
            if (IsHidden(actor)) keys.Add(actor.Key, $"{Codebook.Word(actor.Type)}_{keys.Count + 1}");
    }

    /// <summary>A record's JSON without personal names, quotes and exact places.</summary>
    internal static byte[] Of(byte[] json)
    {
        var record = RecordJson.Read(json);
        return Encoding.UTF8.GetBytes(RecordJson.Write(new RecordRedaction(record).Of(record)));
    }

    private Record Of(Record record) => record with
    {
        Actors = [.. record.Actors.Select(Of)],
        Events = [.. record.Events.Select(Of)],
        Control = [.. record.Control.Select(Of)],
        Quotes = [],
        Notes = [],
    };

    private bool IsHidden(Actor actor) => actor.Type == ActorType.Person || (actor.RegisterId is null && actor.Names.Any(name => HoldsName(name.Text)));

    private bool HoldsName(string name) => Words(name).Any(nameParts.Contains);

    private Actor Of(Actor actor)
    {
        var key = Key(actor.Key);
        var partOf = actor.PartOf is { } whole ? Key(whole) : null;
        if (IsHidden(actor)) return actor with { Key = key, PartOf = partOf, RegisterId = null, Names = [new(Codebook.Word(actor.Type), actor.Names[0].Span)] };
        ImmutableArray<ActorName> names = [.. actor.Names.Where(name => !HoldsName(name.Text))];
        return actor with { Key = key, PartOf = partOf, Names = names.IsEmpty ? [new(ActorRegister.Embedded.ById(actor.RegisterId!)?.Arabic ?? Codebook.Word(actor.Type), actor.Names[0].Span)] : names };
    }

    private CodedEvent Of(CodedEvent coded) => coded with
    {
        Triggers = [.. coded.Triggers.Select(Hidden)],
        Anchor = Hidden(coded.Anchor),
        Agent = Keys(coded.Agent),
        Target = Keys(coded.Target),
        Supporter = Keys(coded.Supporter),
        AccordingTo = Keys(coded.AccordingTo),
        Places = [.. coded.Places.Select(Of)],
        Time = Of(coded.Time),
        Counts = [.. coded.Counts.Select(Of)],
    };

    private ControlStatement Of(ControlStatement statement) => statement with
    {
        Holder = Keys(statement.Holder),
        Places = [.. statement.Places.Select(Of)],
        Count = statement.Count is { } count ? Of(count) : null,
        Time = Of(statement.Time),
        AccordingTo = Keys(statement.AccordingTo),
        Anchor = Hidden(statement.Anchor),
    };

    private static CodedPlace Of(CodedPlace place)
    {
        var coarse = Redaction.Of(Reading.Places.Of(place.Text, Codebook.Word(place.State), place.PlaceId, place.Latitude, place.Longitude, place.PrecisionKm));
        return place with { Text = coarse.Text, PlaceId = coarse.Id, Latitude = coarse.Latitude, Longitude = coarse.Longitude, PrecisionKm = coarse.PrecisionKm, Candidates = [] };
    }

    private static CodedTime? Of(CodedTime? time) => time is null ? null : time with { Text = "" };

    private static CodedCount Of(CodedCount count) => count with { Who = null };

    private static TextSpan Hidden(TextSpan words) => words with { Text = "" };

    private ImmutableArray<string> Keys(ImmutableArray<string> all) => [.. all.Select(Key)];

    private string Key(string key) => keys.GetValueOrDefault(key, key);

    private static IEnumerable<string> Words(string name) => Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestNamePart);
}
