using System.Security.Cryptography;
using System.Text;
using Marsad.Engine.Actors;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Model;
using Marsad.Exchange.Export.Reading;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Export.Formats;

/// <summary>FollowTheMoney entities as JSON lines: events, and before each those whom it involves and the reports that prove it.</summary>
internal sealed class FtmFormat : IExportFormat
{
    public string Name => "ftm";

    public string Title => "FollowTheMoney (JSON lines)";

    public bool OnlyActual => false;

    public string Notes => """
        Each line is an entity `{id, schema, properties}`; every property is a list of texts. An actor or a report stands once, before the first event that refers to it.
        """;

    public IReadOnlyList<ExportColumn> Columns { get; } =
    [
        new("Event", "name (type and place), location, country, involved (actors), date (or startDate and endDate), summary (sentences with claimants, the dead by whom), keywords (type, status), sourceUrl, publisher, proof (reports), recordId"),
        new("Person, Organization, PublicBody, LegalEntity", "name (English, Arabic), country"), new("Document", "title, date, publisher, sourceUrl"),
    ];

    public void Write(ExportSource source, string path, ExportTally tally, CancellationToken cancel)
    {
        using var file = new JsonFile(path);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in source.Events())
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var actor in Involved(item))
                if (written.Add(Id(actor))) Write(file, actor);
            foreach (var report in item.Reports)
                if (written.Add(Id(report))) Write(file, report);
            Write(file, item);
            tally.Wrote();
        }
    }

    private static IEnumerable<ExportActor> Involved(ExportEvent item) => item.Agents.Concat(item.Targets).Concat(item.Supporters).DistinctBy(actor => actor.Id, StringComparer.Ordinal);

    private static void Write(JsonFile file, ExportEvent item)
    {
        Begin(file, "marsad-event-" + item.Id, "Event");
        var type = Codebook.Word(item.Type);
        Property(file, "name", [item.Place is { } named ? $"{type}, {named.Name}" : type]);
        Property(file, "location", item.Places.SelectMany(place => new[] { place.English, place.Arabic }).Distinct(StringComparer.Ordinal));
        Property(file, "country", item.Places.Select(place => place.Country?.ToLowerInvariant()).Distinct(StringComparer.Ordinal));
        Property(file, "involved", Involved(item).Select(Id));
        if (item.Time is { } time)
        {
            if (time.Days == 1) Property(file, "date", [Day(time.Start)]);
            else
            {
                Property(file, "startDate", [Day(time.Start)]);
                Property(file, "endDate", [Day(time.End)]);
            }
        }

        Property(file, "summary", [Shared.Evidence(item), Shared.TollWords(item.Toll)]);
        Property(file, "keywords", [type, Codebook.Word(item.Status)]);
        Property(file, "sourceUrl", item.Reports.Select(report => report.Address));
        Property(file, "publisher", item.Publishers);
        Property(file, "proof", item.Reports.Select(Id));
        Property(file, "recordId", [item.Id]);
        End(file);
    }

    private static void Write(JsonFile file, ExportActor actor)
    {
        Begin(file, Id(actor), Schema(actor.Type));
        Property(file, "name", new[] { actor.English, actor.Arabic }.Distinct(StringComparer.Ordinal));
        if (actor.Country is { } country) Property(file, "country", [country.ToLowerInvariant()]);
        End(file);
    }

    private static void Write(JsonFile file, ExportReport report)
    {
        Begin(file, Id(report), "Document");
        Property(file, "title", [report.Title]);
        Property(file, "name", [report.Title.Length > 0 ? report.Title : report.Id]);
        if (report.Published is { } day) Property(file, "date", [Day(day)]);
        Property(file, "publisher", [report.Publisher]);
        Property(file, "sourceUrl", [report.Address]);
        End(file);
    }

    private static void Property(JsonFile file, string name, IEnumerable<string?> values)
    {
        var given = values.Where(value => !string.IsNullOrEmpty(value)).ToList();
        if (given.Count > 0) file.Texts(name, given);
    }

    private static void Begin(JsonFile file, string id, string schema)
    {
        file.Json.WriteStartObject();
        file.Text("id", id);
        file.Text("schema", schema);
        file.Json.WriteStartObject("properties");
    }

    private static void End(JsonFile file)
    {
        file.Json.WriteEndObject();
        file.Json.WriteEndObject();
        file.EndLine();
    }

    private static string Schema(ActorType type) => type switch
    {
        ActorType.Person => "Person",
        ActorType.State or ActorType.Military or ActorType.Police => "PublicBody",
        ActorType.Civilians or ActorType.Other => "LegalEntity",
        _ => "Organization",
    };

    private static string Id(ExportActor actor) => "marsad-actor-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(actor.Id + "\n" + actor.English)).AsSpan(0, 10));

    private static string Id(ExportReport report) => "marsad-report-" + report.VersionId;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
