using Marsad.Archive.Accounts;
using Marsad.Archive.Reports;
using Marsad.Engine.Entities;
using Marsad.Engine.Places;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Incidents;

/// <summary>The accounts of one version as the joining compares them.</summary>
internal sealed class IncidentEntries
{
    private const int LeadLength = 220;
    private const int MostAround = 4;
    private readonly CodedReport report;
    private readonly string content;
    private readonly Dictionary<string, string> actors = new(StringComparer.Ordinal);
    private readonly Sentences sentences;
    private readonly uint[] lead;

    private IncidentEntries(CodedReport report)
    {
        this.report = report;
        content = report.Content;
        sentences = new(content);
        lead = WordSet.Of(content.AsSpan(0, Math.Min(content.Length, report.Version.Title.Length + LeadLength)));
        foreach (var actor in report.Record.Actors) actors[actor.Key] = Identity(actor);
    }

    /// <summary>The entries of a version, one an account, under the identifiers that the table of accounts has.</summary>
    internal static List<IncidentEntry> Of(CodedReport report)
    {
        var entries = new List<IncidentEntry>();
        if (report.Record.Events.IsEmpty) return entries;
        var reader = new IncidentEntries(report);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var coded in report.Record.Events)
        {
            var id = AccountDerivation.AccountId(report.Version.VersionId, coded);
            if (seen.Add(id)) entries.Add(reader.Read(id, coded));
        }

        return [.. entries.Select(entry => entry with { Around = Around(entry, entries) })];
    }

    /// <summary>Speech acts have no surroundings: who speaks and to whom stands with each.</summary>
    private static Surroundings Around(IncidentEntry entry, List<IncidentEntry> entries)
    {
        var isPlaced = entry.Places.Length > 0;
        var isActed = entry.Agents.Length + entry.Targets.Length > 0;
        if (entry.IsSpeech || (entry.IsDated && isPlaced && isActed)) return Surroundings.None;
        var near = entries.Where(other => other.AccountId != entry.AccountId && (other.Type == entry.Type || TypeLikeness.AreNear(other.Type, entry.Type))).ToList();
        var day = entry.IsDated ? IncidentEntry.Unknown : near.Where(other => other.IsExact).GroupBy(other => other.From)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault()?.Key ?? IncidentEntry.Unknown;
        return new(
            day,
            isPlaced ? [] : [.. near.SelectMany(other => other.Places).Distinct().Take(MostAround)],
            isActed ? [] : [.. near.SelectMany(other => other.Agents.Concat(other.Targets)).Distinct(StringComparer.Ordinal).Take(MostAround)]);
    }

    private IncidentEntry Read(string id, CodedEvent coded)
    {
        var trigger = coded.Triggers[0].Span;
        return new()
        {
            AccountId = id,
            VersionId = report.Version.VersionId,
            Type = coded.Type,
            Status = coded.Status,
            Published = report.Version.Published?.Day.DayNumber ?? IncidentEntry.Unknown,
            From = coded.Time is { IsResolved: true } time ? time.Start!.Value.DayNumber : IncidentEntry.Unknown,
            To = coded.Time is { IsResolved: true } same ? same.End!.Value.DayNumber : IncidentEntry.Unknown,
            Agents = [.. coded.Agent.Concat(coded.Supporter).Select(key => actors.GetValueOrDefault(key)).OfType<string>().Distinct(StringComparer.Ordinal)],
            Targets = [.. coded.Target.Select(key => actors.GetValueOrDefault(key)).OfType<string>().Distinct(StringComparer.Ordinal)],
            Places = [.. coded.Places.Select(Place)],
            Counts = [.. coded.Counts.Where(count => count.Low is not null || count.Value is not null).Select(Count)],
            Trigger = WordSet.Stemmed(trigger.Of(content)),
            Words = WordSet.Of(sentences.Around(trigger).Of(content)),
            Lead = lead,
        };
    }

    /// <summary>The identifier across reports; for a lone name that holds in its report only, "?" and the name: equal ones hint, they do not tell.</summary>
    private string Identity(Actor actor)
    {
        var id = ActorIds.Of(report.Version.VersionId, actor);
        return id.Contains('#', StringComparison.Ordinal) ? "?" + Folding.Fold(ActorIds.Name(actor)) : id;
    }

    private static EntryPlace Place(CodedPlace place) => place.State is PlaceState.Resolved or PlaceState.Area && place.PlaceId is { } id
        ? new(id, (float)(place.Latitude ?? double.NaN), (float)(place.Longitude ?? double.NaN), (float)(place.PrecisionKm ?? double.NaN))
        : new("~" + Folding.Fold(place.Text), float.NaN, float.NaN, float.NaN);

    private static EntryCount Count(CodedCount count)
    {
        var low = count.Low ?? count.Value ?? 0;
        return new(count.Of, (float)low, (float)(count.High ?? low));
    }
}
