using Marsad.Engine.Records;
using Marsad.Exchange.Export.Codes;
using Marsad.Exchange.Export.Model;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Export.Formats;

/// <summary>An event as JSON properties.</summary>
internal static class EventProperties
{
    internal static IReadOnlyList<ExportColumn> Columns { get; } =
    [
        new("type", "the codebook's type"), new("family", "the codebook's family of types"), new("status", "actual, planned, demanded, denied, uncertain, ended"), new("start", "YYYY-MM-DD"), new("end", "YYYY-MM-DD, inclusive"),
        new("grain", "how exact the time is; null where the text gives none and the day of publication stands for it"), new("agents", "list of `{id, type, ar, en}`"), new("targets", "the same"), new("supporters", "the same"),
        new("places", "list of `{text, state, id, ar, en, admin1, country, precision_km}`"), new("killed", "`{low, best, high, by:[{claimants, published, low, high}]}` or null"), new("claimants", "whose word it is"),
        new("families", "number of independent families of reports"), new("confidence", "0 to 1: how sure the reading is"), new("acled, plover, cameo", "names in other schemes, by the crosswalk"),
        new("evidence", "list of `{report, address, publisher, published, claimants, status, quote, span, sha256}`; spans in UTF-16 units of title, line feed, text"),
    ];

    internal static void Write(JsonFile file, ExportEvent item)
    {
        var codes = Crosswalk.Of(item);
        file.Text("type", Codebook.Word(item.Type));
        file.Text("family", Codebook.Word(Codebook.FamilyOf(item.Type)));
        file.Text("status", Codebook.Word(item.Status));
        file.Day("start", item.Time?.Start);
        file.Day("end", item.Time?.End);
        file.Text("grain", item.Time?.Grain);
        WriteActors(file, "agents", item.Agents);
        WriteActors(file, "targets", item.Targets);
        WriteActors(file, "supporters", item.Supporters);
        WritePlaces(file, item.Places);
        WriteToll(file, item.Toll);
        file.Texts("claimants", item.Claimants.Select(claimant => claimant.English));
        file.Json.WriteNumber("families", item.Families);
        file.Json.WriteNumber("confidence", Math.Round(item.Confidence, 2));
        file.Text("acled", codes.AcledSubEvent.Length == 0 ? null : $"{codes.AcledEvent}: {codes.AcledSubEvent}");
        file.Text("plover", codes.Plover.Length == 0 ? null : codes.PloverMode.Length == 0 ? codes.Plover : $"{codes.Plover}/{codes.PloverMode}");
        file.Text("cameo", codes.Cameo.Length == 0 ? null : codes.Cameo);
        file.Json.WriteStartArray("evidence");
        foreach (var account in item.Accounts) WriteEvidence(file, account);
        file.Json.WriteEndArray();
    }

    private static void WriteActors(JsonFile file, string name, IEnumerable<ExportActor> actors)
    {
        file.Json.WriteStartArray(name);
        foreach (var actor in actors)
        {
            file.Json.WriteStartObject();
            file.Text("id", actor.Id);
            file.Text("type", Codebook.Word(actor.Type));
            file.Text("ar", actor.Arabic);
            file.Text("en", actor.English);
            file.Json.WriteEndObject();
        }

        file.Json.WriteEndArray();
    }

    private static void WritePlaces(JsonFile file, IEnumerable<ExportPlace> places)
    {
        file.Json.WriteStartArray("places");
        foreach (var place in places)
        {
            file.Json.WriteStartObject();
            file.Text("text", place.Text);
            file.Text("state", Codebook.Word(place.State));
            file.Text("id", place.Id);
            file.Text("ar", place.Arabic);
            file.Text("en", place.English);
            file.Text("admin1", place.Unit?.English);
            file.Text("country", place.Country);
            file.Number("precision_km", place.PrecisionKm);
            file.Json.WriteEndObject();
        }

        file.Json.WriteEndArray();
    }

    private static void WriteToll(JsonFile file, Toll? toll)
    {
        if (toll is null)
        {
            file.Json.WriteNull("killed");
            return;
        }

        file.Json.WriteStartObject("killed");
        file.Json.WriteNumber("low", toll.Low);
        file.Json.WriteNumber("best", toll.Best);
        file.Json.WriteNumber("high", toll.High);
        file.Json.WriteStartArray("by");
        foreach (var figure in toll.Figures)
        {
            file.Json.WriteStartObject();
            file.Text("claimants", figure.Claimant);
            file.Day("published", figure.Published);
            file.Json.WriteNumber("low", figure.Low);
            file.Json.WriteNumber("high", figure.High);
            file.Json.WriteEndObject();
        }

        file.Json.WriteEndArray();
        file.Json.WriteEndObject();
    }

    private static void WriteEvidence(JsonFile file, ExportAccount account)
    {
        file.Json.WriteStartObject();
        file.Text("report", account.Report.Id);
        file.Text("address", account.Report.Address);
        file.Text("publisher", account.Report.Publisher);
        file.Day("published", account.Report.Published);
        file.Texts("claimants", account.Claimants.Select(claimant => claimant.English));
        file.Text("status", Codebook.Word(account.Status));
        file.Text("quote", account.Evidence.IsHidden ? null : account.Evidence.Exact);
        RecordJson.WriteSpan(file.Json, "span", account.Evidence.Sentence);
        file.Text("sha256", account.Report.TextSha256);
        file.Json.WriteEndObject();
    }
}
