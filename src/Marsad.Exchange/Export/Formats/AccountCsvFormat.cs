using System.Globalization;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Codes;
using Marsad.Exchange.Export.Model;
using Marsad.Exchange.Export.Reading;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Export.Formats;

/// <summary>The accounts, one a row, with everything that they say.</summary>
internal sealed class AccountCsvFormat : IExportFormat
{
    public string Name => "csv";

    public string Title => "Accounts (CSV)";

    public bool OnlyActual => false;

    public string Notes => """
        One row an account: an event as one report tells it. Offsets count UTF-16 units in title, line feed, text; ends are exclusive.
        """;

    public IReadOnlyList<ExportColumn> Columns { get; } =
    [
        new("account", "the archive's identifier"), new("report", "the source's identifier, else the archive's"), new("source", "publisher"), new("address", "of the report"), new("published", "YYYY-MM-DD"), new("title", "headline"),
        new("type", "the codebook's type"), new("family", "the codebook's family of types"), new("status", "actual, planned, demanded, denied, uncertain, ended"), new("start", "first day; empty where the text gives none"), new("end", "last day"),
        new("grain", "how exact the time is"), new("time_text", "as written"), new("agents", "English names, `; ` between"), new("agent_ids", "identifiers"), new("targets", "English names"), new("target_ids", "identifiers"),
        new("supporters", "English names"), new("claimants", "whose word it is"), new("place", "the phrase of the place shown"), new("place_state", "resolved, area, ambiguous, unknown"), new("place_id", "register"), new("place_en", "English name"),
        new("admin1", "first-level unit"), new("country", "English name"), new("latitude", "degrees north, WGS 84"), new("longitude", "degrees east"), new("precision_km", "radius"), new("places", "all phrases"), new("killed", "the largest figure given"),
        new("counts", "all figures: what, qualifier, figure, who"), new("trigger", "the words that name the event"), new("sentence", "the sentence"), new("trigger_start", "offset"), new("trigger_end", "offset"), new("sentence_start", "offset"),
        new("sentence_end", "offset"), new("confidence", "0 to 1: how sure the reading is"), new("copies", "what near-copies of the report have in common"), new("sha256", "hash of title, line feed, text in UTF-8"),
    ];

    public void Write(ExportSource source, string path, ExportTally tally, CancellationToken cancel)
    {
        using var file = new CsvFile(path, Columns);
        foreach (var account in source.Accounts())
        {
            cancel.ThrowIfCancellationRequested();
            WriteWhat(file, account);
            WriteWho(file, account);
            WriteWhere(file, account);
            WriteEvidence(file, account);
            file.End();
            tally.Wrote();
        }
    }

    private static void WriteWhat(CsvFile file, ExportAccount account)
    {
        var time = account.Time is { IsStated: true } stated ? stated : null;
        file.Text(account.Id);
        file.Text(account.Report.Id);
        file.Text(account.Report.Publisher);
        file.Text(account.Report.Address);
        file.Day(account.Report.Published);
        file.Text(account.Report.Title);
        file.Raw(Codebook.Word(account.Type));
        file.Raw(Codebook.Word(Codebook.FamilyOf(account.Type)));
        file.Raw(Codebook.Word(account.Status));
        file.Day(time?.Start);
        file.Day(time?.End);
        file.Raw(time?.Grain ?? "");
        file.Text(account.TimeText);
    }

    private static void WriteWho(CsvFile file, ExportAccount account)
    {
        file.Text(Names(account.Agents));
        file.Text(ListText.Join(account.Agents.Select(actor => actor.Id)));
        file.Text(Names(account.Targets));
        file.Text(ListText.Join(account.Targets.Select(actor => actor.Id)));
        file.Text(Names(account.Supporters));
        file.Text(account.ClaimantNames);
    }

    private static void WriteWhere(CsvFile file, ExportAccount account)
    {
        var place = ExportEvent.Of(account).Place;
        file.Text(place?.Text);
        file.Raw(place is null ? "" : Codebook.Word(place.State));
        file.Text(place?.Id);
        file.Text(place?.English);
        file.Text(place?.Unit?.English);
        file.Text(Countries.Of(place?.Country)?.English);
        file.Number(place?.Latitude);
        file.Number(place?.Longitude);
        file.Number(place?.PrecisionKm);
        file.Text(ListText.Join(account.Places.Select(each => each.Text)));
    }

    private static void WriteEvidence(CsvFile file, ExportAccount account)
    {
        var evidence = account.Evidence;
        file.Number(account.Killed?.High);
        file.Text(ListText.Join(account.Counts.Select(Words)));
        file.Text(evidence.TriggerText);
        file.Text(evidence.Exact);
        file.Number(evidence.Trigger.Start);
        file.Number(evidence.Trigger.End);
        file.Number(evidence.Sentence.Start);
        file.Number(evidence.Sentence.End);
        file.Number(account.Confidence);
        file.Text(account.Report.Family);
        file.Raw(account.Report.TextSha256);
    }

    private static string Names(IEnumerable<ExportActor> actors) => ListText.Join(actors.Select(actor => actor.English));

    private static string Words(ExportCount count) => string.Create(
        CultureInfo.InvariantCulture, $"{Codebook.Word(count.Of)} {Codebook.Word(count.Qualifier)} {count.Low:0.######}{(count.High > count.Low ? $"-{count.High:0.######}" : "")} {count.Who}").TrimEnd();
}
