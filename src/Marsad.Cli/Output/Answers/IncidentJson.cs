using System.Text.Json;
using Marsad.Archive.Incidents;
using Marsad.Archive.Incidents.Telling;
using Marsad.Engine.Records;

namespace Marsad.Cli.Output.Answers;

/// <summary>An incident as one JSON object.</summary>
internal static class IncidentJson
{
    internal static void Write(Stream output, IncidentLine line) => AnswerJson.Line(output, writer =>
    {
        Head(writer, line);
        writer.WriteStartObject("evidence");
        Evidence(writer, line.Evidence, line.Evidence.Best);
        writer.WriteEndObject();
    });

    internal static void Write(Stream output, IncidentPicture picture) => AnswerJson.Line(output, writer =>
    {
        Head(writer, picture.Line);
        writer.Texts("disputed", picture.Disputed);
        Slot(writer, "agents_by_claimant", picture.Agents);
        Slot(writer, "targets_by_claimant", picture.Targets);
        Slot(writer, "places_by_claimant", picture.Places);
        Slot(writer, "times_by_claimant", picture.Times);
        Series(writer, "killed_series", picture.Line.Killed);
        Series(writer, "wounded_series", picture.Line.Wounded);
        writer.Objects("account_list", picture.Accounts, account => Account(writer, account));
        writer.Objects("denials", picture.Denials, denial =>
        {
            writer.WriteString("bond", IncidentWords.Of(denial.Bond));
            Account(writer, denial.Account);
        });
        writer.Objects("joins", picture.Joins, join =>
        {
            writer.Text("a", join.A);
            writer.Text("b", join.B);
            writer.WriteNumber("score", join.Score);
            writer.WriteBoolean("by_reviewer", join.IsDecided);
            writer.Objects("reasons", join.Reasons, reason =>
            {
                writer.Text("signal", reason.Signal);
                writer.Text("meaning", reason.Meaning);
            });
        });
    });

    private static void Head(Utf8JsonWriter writer, IncidentLine line)
    {
        writer.Text("incident_id", line.IncidentId);
        writer.WriteString("type", Codebook.Word(line.Type));
        writer.WriteString("status", Codebook.Word(line.Status));
        writer.WriteBoolean("happened", line.HasHappened);
        writer.Day("start", line.Start);
        writer.Day("end", line.End);
        if (line.Place is { } place)
        {
            writer.WriteStartObject("place");
            Place(writer, place);
            writer.WriteEndObject();
        }
        else writer.WriteNull("place");
        writer.Day("first_published", line.FirstPublished);
        writer.WriteNumber("accounts", line.Accounts);
        writer.WriteNumber("reports", line.Reports);
        writer.WriteNumber("families", line.Families);
        writer.Objects("agent", line.Agents, actor => Actor(writer, actor));
        writer.Objects("target", line.Targets, actor => Actor(writer, actor));
        writer.Objects("claimants", line.Claimants, actor => Actor(writer, actor));
        Toll(writer, "killed", line.Killed);
        Toll(writer, "wounded", line.Wounded);
    }

    private static void Account(Utf8JsonWriter writer, IncidentAccount account)
    {
        writer.Text("account_id", account.AccountId);
        writer.WriteString("type", Codebook.Word(account.Type));
        writer.WriteString("status", Codebook.Word(account.Status));
        writer.Objects("claimants", account.Claimants, actor => Actor(writer, actor));
        writer.Objects("agent", account.Agents, actor => Actor(writer, actor));
        writer.Objects("target", account.Targets, actor => Actor(writer, actor));
        writer.Objects("place", account.Places, place => Place(writer, place));
        writer.Day("start", account.Start);
        writer.Day("end", account.End);
        writer.Text("time_text", account.TimeText);
        writer.Objects("counts", account.Counts, count =>
        {
            writer.WriteString("of", Codebook.Word(count.Of));
            writer.Text("who", count.Who);
            writer.WriteString("qualifier", Codebook.Word(count.Qualifier));
            writer.WriteNumber("low", count.Low);
            writer.WriteNumber("high", count.High);
        });
        writer.Text("family", account.Family);
        Evidence(writer, account, account.Best);
        writer.Objects("evidence", account.Evidence, evidence =>
        {
            writer.Text("text", evidence.Text);
            writer.Span("span", evidence.Sentence);
            writer.Span("trigger", evidence.Trigger);
        });
    }

    private static void Evidence(Utf8JsonWriter writer, IncidentAccount account, IncidentEvidence evidence)
    {
        writer.Text("report", account.Report);
        writer.Text("report_id", account.Version.ReportId);
        writer.Text("version_id", account.Version.VersionId);
        writer.Day("published", account.Published);
        writer.Text("source", account.Version.Source);
        writer.Text("url", account.Version.Address);
        writer.Text("text", evidence.Text);
        writer.Span("span", evidence.Sentence);
    }

    private static void Actor(Utf8JsonWriter writer, IncidentActor actor)
    {
        writer.Text("actor", actor.Id);
        writer.Text("name_ar", actor.Name);
        writer.Text("name_en", actor.English);
    }

    private static void Place(Utf8JsonWriter writer, IncidentPlace place)
    {
        writer.Text("text", place.Text);
        writer.Text("place_id", place.PlaceId);
        writer.Text("name_en", IncidentSlot.Value(place).English);
        writer.Number("latitude", place.Latitude);
        writer.Number("longitude", place.Longitude);
        writer.Number("precision_km", place.PrecisionKm);
    }

    private static void Slot(Utf8JsonWriter writer, string name, IncidentSlot slot) => writer.Objects(name, slot.Claims, claim =>
    {
        writer.Text("claimant", claim.Claimant.Id);
        writer.Text("claimant_name", claim.Claimant.Name);
        writer.Objects("values", claim.Values, value =>
        {
            writer.Text("id", value.Id);
            writer.Text("name", value.Name);
            writer.Text("name_en", value.English);
        });
        writer.WriteNumber("families", claim.Families);
        writer.Texts("accounts", claim.Accounts);
    });

    private static void Toll(Utf8JsonWriter writer, string name, IncidentToll? toll)
    {
        if (toll is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        Figures(writer, toll.Low, toll.Best, toll.High);
        writer.WriteBoolean("disputed", toll.IsDisputed);
        writer.WriteEndObject();
    }

    private static void Series(Utf8JsonWriter writer, string name, IncidentToll? toll) => writer.Objects(name, toll is null ? [] : toll.Series, step =>
    {
        writer.Text("claimant", step.Claimant.Id);
        writer.Text("claimant_name", step.Claimant.Name);
        writer.Day("day", step.Day);
        Figures(writer, step.Low, step.Best, step.High);
    });

    private static void Figures(Utf8JsonWriter writer, IncidentFigure low, IncidentFigure best, IncidentFigure high)
    {
        Figure(writer, "low", low.Low, low);
        Figure(writer, "best", best.Low, best);
        Figure(writer, "high", high.High, high);
    }

    private static void Figure(Utf8JsonWriter writer, string name, double value, IncidentFigure figure)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("value", value);
        writer.WriteString("qualifier", Codebook.Word(figure.Qualifier));
        writer.Texts("claimants", figure.Account.Claimants.Select(claimant => claimant.Id));
        writer.WriteNumber("families", figure.Families);
        writer.Text("report", figure.Account.Report);
        writer.Text("account", figure.Account.AccountId);
        writer.WriteEndObject();
    }
}
