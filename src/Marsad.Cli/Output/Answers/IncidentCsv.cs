using Marsad.Archive.Incidents.Telling;
using Marsad.Engine.Records;

namespace Marsad.Cli.Output.Answers;

/// <summary>Incidents as rows, one each; one incident as rows, one an account.</summary>
internal static class IncidentCsv
{
    internal static void Write(Stream output, IEnumerable<IncidentLine> lines)
    {
        using var csv = new AnswerCsv(
            output, "incident_id", "type", "status", "happened", "start", "end", "place", "place_en", "place_id", "latitude", "longitude", "precision_km", "first_published", "accounts", "reports", "families",
            "agent", "target", "claimants", "killed_low", "killed_low_by", "killed_best", "killed_best_by", "killed_high", "killed_high_by", "wounded_low", "wounded_best", "wounded_high",
            "report", "published", "source", "url", "text", "start_offset", "end_offset");
        foreach (var line in lines)
        {
            var (killed, wounded, evidence) = (line.Killed, line.Wounded, line.Evidence);
            csv.Row(
                line.IncidentId, Codebook.Word(line.Type), Codebook.Word(line.Status), line.HasHappened ? "yes" : "no", line.Start, line.End, line.Place?.Text,
                line.Place is { } place ? IncidentSlot.Value(place).English : null, line.Place?.PlaceId, line.Place?.Latitude, line.Place?.Longitude, line.Place?.PrecisionKm, line.FirstPublished,
                line.Accounts, line.Reports, line.Families, IncidentWords.Names(line.Agents), IncidentWords.Names(line.Targets), IncidentWords.Names(line.Claimants),
                killed?.Low.Low, By(killed?.Low), killed?.Best.Low, By(killed?.Best), killed?.High.High, By(killed?.High), wounded?.Low.Low, wounded?.Best.Low, wounded?.High.High,
                evidence.Report, evidence.Published, evidence.Version.Source, evidence.Version.Address, evidence.Best.Text, evidence.Best.Sentence.Start, evidence.Best.Sentence.End);
        }
    }

    internal static void Write(Stream output, IncidentPicture picture)
    {
        using var csv = new AnswerCsv(
            output, "incident_id", "account_id", "denial", "type", "status", "claimants", "agent", "target", "place", "start", "end", "killed_low", "killed_high", "wounded_low", "wounded_high",
            "report", "published", "source", "url", "family", "text", "start_offset", "end_offset");
        var denials = picture.Denials.ToDictionary(denial => denial.Account.AccountId, StringComparer.Ordinal);
        foreach (var account in picture.Accounts) Row(csv, picture, account, denials.GetValueOrDefault(account.AccountId));
        foreach (var denial in picture.Denials.Where(denial => denial.Bond != DenialBond.Joined)) Row(csv, picture, denial.Account, denial);
    }

    private static void Row(AnswerCsv csv, IncidentPicture picture, IncidentAccount account, IncidentDenial? denial)
    {
        var (killed, wounded) = (account.Count(CountOf.Killed), account.Count(CountOf.Wounded));
        csv.Row(
            picture.Line.IncidentId, account.AccountId, denial is null ? null : IncidentWords.Of(denial.Bond), Codebook.Word(account.Type), Codebook.Word(account.Status), IncidentWords.Names(account.Claimants),
            IncidentWords.Names(account.Agents), IncidentWords.Names(account.Targets), IncidentWords.Joined(account.Places.Select(place => place.Text)), account.Start, account.End, killed?.Low, killed?.High,
            wounded?.Low, wounded?.High, account.Report, account.Published, account.Version.Source, account.Version.Address, account.Family, account.Best.Text, account.Best.Sentence.Start, account.Best.Sentence.End);
    }

    private static string? By(IncidentFigure? figure) => figure is null ? null : IncidentWords.Names(figure.Account.Claimants);
}
