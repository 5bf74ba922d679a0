using System.Text.Json;
using Marsad.Archive.Ledger;
using Marsad.Archive.Lookup;

namespace Marsad.Cli.Output.Answers;

/// <summary>What is known of a place as one JSON object.</summary>
internal static class PlaceJson
{
    internal static void Write(Stream output, PlacePicture picture, ControlAnswer? control) => AnswerJson.Line(output, writer =>
    {
        var place = picture.Place;
        writer.Text("place_id", place.Id);
        writer.Text("name_ar", place.Arabic);
        writer.Text("name_en", place.English);
        writer.Text("kind", place.Kind);
        writer.Text("country", place.Country);
        writer.WriteNumber("latitude", place.Latitude);
        writer.WriteNumber("longitude", place.Longitude);
        writer.WriteNumber("precision_km", place.PrecisionKm);
        writer.Objects("units", picture.Units, unit =>
        {
            writer.Text("place_id", unit.Id);
            writer.Text("name_ar", unit.Arabic);
            writer.Text("name_en", unit.English);
            writer.Text("kind", unit.Kind);
        });
        writer.WriteNumber("reports", picture.Reports);
        writer.WriteNumber("accounts", picture.Accounts);
        writer.Types("types", picture.Types);
        if (control is not null) Control(writer, control);
        writer.Accounts("latest", picture.Latest);
    });

    private static void Control(Utf8JsonWriter writer, ControlAnswer control)
    {
        writer.WriteStartObject("control");
        writer.Day("on", control.On);
        writer.Text("state", ControlJson.Word(control.State));
        writer.Day("since", control.Since);
        writer.Objects("holders", control.Holders, holder =>
        {
            writer.Text("actor", holder.Actor.Id);
            writer.Text("name_ar", holder.NameArabic);
            writer.Text("name_en", holder.NameEnglish);
            writer.Day("last_cited", holder.LastCited);
            writer.WriteNumber("families", holder.Families);
        });
        writer.WriteEndObject();
    }
}
