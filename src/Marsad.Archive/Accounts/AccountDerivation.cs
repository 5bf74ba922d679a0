using System.Globalization;
using Marsad.Archive.Derivation;
using Marsad.Archive.Reports;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Accounts;

/// <summary>The events and actors of current versions as rows that can be asked.</summary>
internal sealed class AccountDerivation : IDerivation
{
    private static readonly string[] Parts = ["account_actor", "account_place", "account_count"];

    public IReadOnlyList<string> Tables { get; } = ["report_actor", "account", .. Parts];

    public void Update(Database database, IReadOnlyList<VersionChange> changes)
    {
        foreach (var change in changes)
        {
            Remove(database, change.VersionId);
            if (change.IsCurrent) Add(database, change.Report);
        }
    }

    /// <summary>The identifier of an event across archives: its version, type and first trigger.</summary>
    internal static string AccountId(string versionId, CodedEvent coded) =>
        ReportIdentity.Identifier('a', string.Create(CultureInfo.InvariantCulture, $"{versionId}\n{Codebook.Word(coded.Type)}\n{coded.Triggers[0].Span.Start}"));

    private static void Remove(Database database, string versionId)
    {
        database.Run("DELETE FROM report_actor WHERE version_id = $1", versionId);
        foreach (var part in Parts) database.Run($"DELETE FROM {part} WHERE account_id IN (SELECT account_id FROM account WHERE version_id = $1)", versionId);
        database.Run("DELETE FROM account WHERE version_id = $1", versionId);
    }

    private static void Add(Database database, CodedReport report)
    {
        var version = report.Version;
        var ids = report.Record.Actors.ToDictionary(actor => actor.Key, actor => ActorIds.Of(version.VersionId, actor), StringComparer.Ordinal);
        foreach (var actor in report.Record.Actors)
            database.Run("INSERT INTO report_actor VALUES ($1, $2, $3, $4, $5, $6)", version.VersionId, actor.Key, ids[actor.Key], Codebook.Word(actor.Type), actor.PartOf is { } whole ? ids.GetValueOrDefault(whole) : null, ActorIds.Name(actor));
        if (report.Record.Events.IsEmpty) return;
        var sentences = new Sentences(report.Content);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var coded in report.Record.Events)
        {
            var id = AccountId(version.VersionId, coded);
            if (seen.Add(id)) Add(database, report, coded, id, ids, sentences.Around(coded.Triggers[0].Span));
        }
    }

    private static void Add(Database database, CodedReport report, CodedEvent coded, string id, Dictionary<string, string> ids, Span sentence)
    {
        var trigger = coded.Triggers[0].Span;
        var time = coded.Time;
        database.Run(
            "INSERT INTO account VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
            id, report.Version.VersionId, report.Version.ReportId, coded.Id, Codebook.Word(coded.Type), Codebook.Word(coded.Family), Codebook.Word(coded.Status), report.Version.Published?.Day,
            time?.Start, time?.End, time?.Grain is { } grain ? Codebook.Word(grain) : null, time?.Text, coded.Confidence, trigger.Start, trigger.End, sentence.Start, sentence.End);
        Add(database, id, "agent", coded.Agent.AsSpan(), ids);
        Add(database, id, "target", coded.Target.AsSpan(), ids);
        Add(database, id, "supporter", coded.Supporter.AsSpan(), ids);
        Add(database, id, "source", coded.AccordingTo.AsSpan(), ids);
        for (var i = 0; i < coded.Places.Length; i++)
        {
            var place = coded.Places[i];
            database.Run("INSERT INTO account_place VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)", id, i, place.Text, place.Span.Start, place.Span.End, Codebook.Word(place.State), place.PlaceId, place.Latitude, place.Longitude, place.PrecisionKm);
        }

        for (var i = 0; i < coded.Counts.Length; i++)
        {
            var count = coded.Counts[i];
            var low = count.Low ?? count.Value ?? 0;
            database.Run("INSERT INTO account_count VALUES ($1, $2, $3, $4, $5, $6, $7)", id, i, Codebook.Word(count.Of), count.Who, Codebook.Word(count.Qualifier), low, count.High ?? low);
        }
    }

    private static void Add(Database database, string account, string role, ReadOnlySpan<string> keys, Dictionary<string, string> ids)
    {
        for (var i = 0; i < keys.Length; i++)
            if (ids.TryGetValue(keys[i], out var actor)) database.Run("INSERT INTO account_actor VALUES ($1, $2, $3, $4)", account, role, i, actor);
    }
}
