using Marsad.Archive.Ledger;

namespace Marsad.Cli.Output.Answers;

/// <summary>Answers about control as rows, one a holder.</summary>
internal static class ControlCsv
{
    internal static void Write(Stream output, IEnumerable<ControlAnswer> answers)
    {
        using var csv = new AnswerCsv(output, "place", "place_en", "place_id", "latitude", "longitude", "on", "as_known", "state", "since", "side", "actor", "name_ar", "name_en", "first_cited", "last_cited", "claimants", "families", "report", "published", "text");
        foreach (var answer in answers)
        {
            if (answer.Holders.IsEmpty) Row(csv, answer, null);
            foreach (var holder in answer.Holders) Row(csv, answer, holder);
        }
    }

    private static void Row(AnswerCsv csv, ControlAnswer answer, ControlHolder? holder)
    {
        var place = answer.Place;
        var evidence = holder?.Evidence.FirstOrDefault();
        csv.Row(
            place.Arabic, place.English, place.Subject, place.Latitude, place.Longitude, answer.On, answer.AsKnown, ControlJson.Word(answer.State), answer.Since, holder?.Camp, holder?.Actor.Id, holder?.NameArabic,
            holder?.NameEnglish, holder?.FirstCited, holder?.LastCited, holder is null ? null : string.Join("; ", holder.Claimants.Select(claimant => claimant.Name)), holder?.Families, evidence?.Report, evidence?.Published, evidence?.Text);
    }
}
