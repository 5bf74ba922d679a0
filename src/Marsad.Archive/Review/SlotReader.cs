using System.Collections.Immutable;
using System.Globalization;
using Marsad.Archive.Reports;
using Marsad.Engine.Actors;
using Marsad.Engine.Entities;
using Marsad.Engine.Places;
using Marsad.Engine.Records;
using Marsad.Engine.Text;
using Marsad.Engine.Times;

namespace Marsad.Archive.Review;

/// <summary>Reads what reviewers write into slots. Actors are named by their key in the record, an identifier of the register, or a name; places by a name, an identifier, or both as NAME@ID;
/// times as ISO days, months or ranges of days; counts as <c>killed=7</c>, <c>killed&gt;=7</c>, <c>killed=5..7</c>.</summary>
internal sealed class SlotReader(CodedReport report)
{
    private const int AnchorWords = 6;
    private readonly string content = report.Content;

    /// <summary>An event without any slot on words of a report.</summary>
    internal static Snapshot Empty(CodedReport report, Span trigger)
    {
        var words = TextSpan.Of(report.Content, trigger);
        var end = trigger.End;
        for (var more = AnchorWords; more > 0 && end < report.Content.Length; more--)
        {
            var next = report.Content.IndexOf(' ', Math.Min(end + 1, report.Content.Length));
            if (next < 0 || report.Content[end..next].Contains('\n', StringComparison.Ordinal)) break;
            end = next;
        }

        var anchor = TextSpan.Of(report.Content, new(trigger.Start, end));
        return new(Record.Empty(report.Version.VersionId, report.Version.Published?.Day) with
        {
            Events = [new("new", EventType.Attack, [words], anchor, [], [], [], [], null, EventStatus.Actual, [], [], ["review"], 1)],
        });
    }

    /// <summary>An occurrence of words in a content, at word boundaries where there is one.</summary>
    /// <exception cref="ArchiveException">They do not occur, or several times and <paramref name="occurrence"/> does not say which.</exception>
    internal static Span Occurrence(string content, string words, int occurrence)
    {
        var all = Occurrences(content, words, wholeWords: true);
        if (all.Count == 0) all = Occurrences(content, words, wholeWords: false);
        if (all.Count == 0) throw new ArchiveException($"The report does not have the words '{words}'. Copy them exactly as they stand there.");
        if (occurrence == 0 && all.Count > 1) throw new ArchiveException($"The report has '{words}' {all.Count} times; say which with --occurrence 1 to {all.Count}.");
        if (occurrence > all.Count) throw new ArchiveException($"The report has '{words}' only {all.Count} times.");
        return all[Math.Max(occurrence, 1) - 1];
    }

    /// <summary>A snapshot with one slot as the reviewer says.</summary>
    /// <exception cref="ArchiveException">A value is none of the slot.</exception>
    internal Snapshot Read(Snapshot was, Correction correction)
    {
        var values = correction.Values.Select(value => value.Trim()).Where(value => value.Length > 0).ToList();
        var coded = was.Event!;
        var actors = was.Record.Actors.ToList();
        coded = correction.Slot switch
        {
            Slot.Type => coded with { Type = Codebook.TryReadType(One(correction), out var type) ? type : throw new ArchiveException($"'{values[0]}' is no event type of the codebook.") },
            Slot.Agent => coded with { Agent = Actors(values, actors) },
            Slot.Target => coded with { Target = Actors(values, actors) },
            Slot.AccordingTo => coded with { AccordingTo = Actors(values, actors) },
            Slot.Place => coded with { Places = [.. values.Select(Place)] },
            Slot.Time => coded with { Time = values.Count == 0 ? null : Time(One(correction)) },
            Slot.Status => coded with { Status = Word(Codebook.ReadStatus, One(correction)) },
            _ => coded with { Counts = [.. values.Select(CountText.Read)] },
        };
        return new(was.Record with { Actors = [.. actors], Events = [coded] });
    }

    private static string One(Correction correction) =>
        correction.Values.Count == 1 ? correction.Values[0].Trim() : throw new ArchiveException($"The slot {DecisionWords.Word(correction.Slot)} has one value.");

    private static T Word<T>(Func<string, T> read, string word)
    {
        try
        {
            return read(word);
        }
        catch (FormatException fault)
        {
            throw new ArchiveException(fault.Message, fault);
        }
    }

    private ImmutableArray<string> Actors(List<string> names, List<Actor> actors)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        foreach (var name in names)
        {
            var actor = Actor(name, actors);
            if (actors.TrueForAll(known => known.Key != actor.Key)) actors.Add(actor);
            if (!keys.Contains(actor.Key)) keys.Add(actor.Key);
        }

        return keys.ToImmutable();
    }

    private Actor Actor(string name, List<Actor> known)
    {
        var folded = Folding.Fold(name);
        var all = report.Record.Actors.Concat(known).ToList();
        if (all.Find(actor => actor.Key == name || actor.RegisterId == name) is { } same) return same;
        if (all.Find(actor => actor.Names.Any(form => Folding.Fold(form.Text) == folded)) is { } named) return named;
        var entry = ActorRegister.Embedded.ById(name) ?? ActorRegister.Embedded.ByName(name);
        if (entry is not null)
        {
            if (all.Find(actor => actor.RegisterId == entry.Id) is { } registered) return registered;
            var words = entry.Aliases.Prepend(entry.Arabic).FirstOrDefault(alias => Occurrences(content, alias, wholeWords: true).Count > 0);
            return new(Key(entry.Id, all), [words is null ? new(entry.Arabic, default) : Form(words)], entry.Type, null, entry.Id, "review");
        }

        if (Occurrences(content, name, wholeWords: false).Count == 0)
            throw new ArchiveException($"'{name}' is no actor of the register, and the report does not have the words.");
        return new(Key("named", all), [Form(name)], ActorType.Other, null, null, "review");
    }

    private ActorName Form(string words) => new(words, Occurrence(content, words, 1));

    private static string Key(string wanted, List<Actor> actors)
    {
        for (var number = 1; ; number++)
        {
            var key = number == 1 ? wanted : string.Create(CultureInfo.InvariantCulture, $"{wanted}_{number}");
            if (actors.TrueForAll(actor => actor.Key != key)) return key;
        }
    }

    private CodedPlace Place(string value)
    {
        var (name, id) = value.LastIndexOf('@') is > 0 and var mark ? (value[..mark], value[(mark + 1)..]) : (value, null);
        var stands = Occurrences(content, name, wholeWords: true) is [var span, ..] ? span : default;
        if (PlaceRegister.Shared.Of(name) is { } entry) return Resolved(entry, entry.Place.Arabic, Occurrences(content, entry.Place.Arabic, wholeWords: true) is [var at, ..] ? at : default);
        var found = PlaceRegister.Shared.Find(PlaceKey.Of(name)).Where(place => id is null || place.Id == id).ToList();
        if (found.Count == 1) return Resolved(found[0], name, stands);
        if (id is not null) throw new ArchiveException($"The register has no place '{name}' with the identifier {id}.");
        if (found.Count > 1) throw new ArchiveException($"'{name}' may be {string.Join(" or ", found.Take(8).Select(place => $"{name}@{place.Id} ({place.Kind}, {place.Country})"))}.");
        if (stands.IsEmpty) throw new ArchiveException($"'{name}' is no place of the register, and the report does not have the words.");
        return new(name, stands, PlaceState.Unknown, null, null, null, null);
    }

    private static CodedPlace Resolved(PlaceEntry place, string text, Span span) =>
        new(text, span, PlaceState.Resolved, place.Id, place.Latitude, place.Longitude, place.PrecisionKm);

    private static CodedTime Time(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return new(text, default, month, month.AddMonths(1).AddDays(-1), TimeGrain.Month, text);
        var parts = text.Split('/');
        if (parts.Length > 2 || !IsDay(parts[0], out var start) || !IsDay(parts[^1], out var end) || end < start)
            throw new ArchiveException($"'{text}' is no time: 2018-05-01, 2018-05 or 2018-05-01/2018-05-03.");
        return new(text, default, start, end, start == end ? TimeGrain.Day : TimeGrain.Period, start == end ? parts[0] : text);
    }

    private static bool IsDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static List<Span> Occurrences(string content, string words, bool wholeWords)
    {
        var all = new List<Span>();
        if (words.Length == 0) return all;
        for (var at = content.IndexOf(words, StringComparison.Ordinal); at >= 0; at = content.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var span = new Span(at, at + words.Length);
            if (!wholeWords || ((at == 0 || !char.IsLetterOrDigit(content[at - 1])) && (span.End == content.Length || !char.IsLetterOrDigit(content[span.End])))) all.Add(span);
        }

        return all;
    }
}
