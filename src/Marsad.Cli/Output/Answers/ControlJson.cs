using System.Text.Json;
using Marsad.Archive.Ledger;

namespace Marsad.Cli.Output.Answers;

/// <summary>An answer about control as one JSON object.</summary>
internal static class ControlJson
{
    internal static void Write(Stream output, ControlAnswer answer) => AnswerJson.Line(output, writer =>
    {
        writer.Text("place", answer.Place.Arabic);
        writer.Text("place_en", answer.Place.English.Length > 0 ? answer.Place.English : null);
        writer.Text("place_id", answer.Place.IsRegistered ? answer.Place.Subject : null);
        writer.Number("latitude", answer.Place.Latitude);
        writer.Number("longitude", answer.Place.Longitude);
        writer.Day("on", answer.On);
        writer.Day("as_known", answer.AsKnown);
        writer.WriteString("state", Word(answer.State));
        writer.Day("since", answer.Since);
        if (answer.Inherited is { } unit) writer.Text("inherited_from", unit.Subject);
        writer.Objects("holders", answer.Holders, holder => Holder(writer, holder));
        writer.Objects("besieged_by", answer.BesiegedBy, holder => Holder(writer, holder));
        writer.Objects("against", answer.Against, sentence => Evidence(writer, sentence));
    });

    internal static string Word(ControlAnswerState state) => state switch
    {
        ControlAnswerState.Agreed => "agreed",
        ControlAnswerState.Disputed => "disputed",
        ControlAnswerState.Contested => "contested",
        _ => "unknown",
    };

    private static void Holder(Utf8JsonWriter writer, ControlHolder holder)
    {
        writer.Text("actor", holder.Actor.Id);
        writer.Text("name_ar", holder.NameArabic);
        writer.Text("name_en", holder.NameEnglish);
        writer.WriteNumber("side", holder.Camp);
        writer.Day("first_cited", holder.FirstCited);
        writer.Day("last_cited", holder.LastCited);
        writer.Texts("claimants", holder.Claimants.Select(claimant => claimant.Name));
        writer.WriteNumber("families", holder.Families);
        writer.Objects("evidence", holder.Evidence, sentence => Evidence(writer, sentence));
    }

    private static void Evidence(Utf8JsonWriter writer, ControlEvidence sentence)
    {
        writer.Text("report", sentence.Report);
        writer.Day("published", sentence.Published);
        writer.Text("source", sentence.Source);
        writer.Text("text", sentence.Text);
        writer.Span("span", sentence.Span);
        writer.WriteString("says", LedgerWords.Of(sentence.Statement.State));
        writer.WriteString("told_as", sentence.Statement.ToldAs);
        writer.WriteString("status", sentence.Statement.Status);
        writer.Texts("according_to", sentence.Statement.Claimants.Select(claimant => claimant.Name));
    }
}
