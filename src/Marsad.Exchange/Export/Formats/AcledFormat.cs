using System.Globalization;
using Marsad.Engine.Places;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Codes;
using Marsad.Exchange.Export.Model;
using Marsad.Exchange.Export.Reading;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Export.Formats;

/// <summary>CSV in the columns of the Armed Conflict Location and Event Data project.</summary>
internal sealed class AcledFormat : IExportFormat
{
    private const double ExactKm = 5;
    private const double NearKm = 30;
    private const string UnknownCountry = "XXX";

    public string Name => "acled";

    public string Title => "ACLED CSV";

    public bool OnlyActual => true;

    public string Notes => """
        Event types that ACLED has no name for (see the crosswalk below) are left out. Where a report gives no date, `event_date` is the day of its publication and `time_precision` 2.
        Where no place is known, or several are possible, `latitude` and `longitude` are empty and `geo_precision` is 3; nothing is put in their place.
        `fatalities` is the figure that most families of near-copies give, else the median of each claimant's latest figure; 0 where no account gives one. `notes` says whose figures they are.
        """;

    public IReadOnlyList<ExportColumn> Columns { get; } =
    [
        new("event_id_cnty", $"ISO 3166-1 alpha-3 code of the country (`{UnknownCountry}` where it is not known) and the event's stable number"),
        new("event_date", "YYYY-MM-DD, the first day"), new("year", "of `event_date`"), new("time_precision", "1 day, 2 week, 3 month or longer"),
        new("disorder_type", "Political violence, Demonstrations or Strategic developments"), new("event_type", "by the crosswalk"), new("sub_event_type", "by the crosswalk"),
        new("actor1", "the agent; empty where no account names one"), new("assoc_actor_1", "other agents and those who back them, `; ` between"), new("inter1", "code of `actor1`, 1 to 8; empty where there is none"),
        new("actor2", "the target"), new("assoc_actor_2", "other targets"), new("inter2", "code of `actor2`"), new("interaction", "both codes, the smaller first; one code and 0 where there is one actor"),
        new("civilian_targeting", "`Civilian targeting` where all targets of violence are civilians"), new("iso", "ISO 3166-1 numeric"), new("region", "ACLED's region"), new("country", "English name"),
        new("admin1", "first-level unit"), new("admin2", "empty"), new("admin3", "empty"), new("location", "the place's English name where the register has it, else the phrase of the report"),
        new("latitude", "degrees north, WGS 84"), new("longitude", "degrees east"), new("geo_precision", $"1 within {ExactKm} km, 2 within {NearKm} km or an area about a place, 3 a larger region or not known"),
        new("source", "publishers, then the claimants whom they name, `; ` between"), new("source_scale", "empty"), new("notes", "the sentence of each family of reports with its claimants; the dead by whom"),
        new("fatalities", "see above"), new("tags", "the archive's identifier, the codebook's type and status, PLOVER, CAMEO, families, reports and their addresses"), new("timestamp", "when the archive learned the last of it, Unix seconds"),
    ];

    public void Write(ExportSource source, string path, ExportTally tally, CancellationToken cancel)
    {
        using var file = new CsvFile(path, Columns);
        foreach (var item in source.Events())
        {
            cancel.ThrowIfCancellationRequested();
            var codes = Crosswalk.Of(item);
            if (codes.AcledEvent.Length == 0) tally.Leave($"ACLED has no event for {Codebook.Word(item.Type)}");
            else if (item.Time is null) tally.Leave("no date");
            else
            {
                WriteRow(file, item, item.Time, codes);
                tally.Wrote();
            }
        }
    }

    private static void WriteRow(CsvFile file, ExportEvent item, ExportTime time, CrosswalkRow codes)
    {
        var place = item.Place;
        var country = Countries.Of(place?.Country);
        var first = AcledSide.OfAgents(item, codes.AcledEvent, country);
        var second = AcledSide.OfTargets(item, country);
        file.Raw((country?.Iso3 ?? UnknownCountry) + StableNumber.Of(item.Id).ToString(CultureInfo.InvariantCulture));
        file.Day(time.Start);
        file.Number(time.Start.Year);
        file.Number(time.IsDay ? 1 : time.IsWithinWeek ? 2 : 3);
        file.Raw(codes.DisorderType);
        file.Raw(codes.AcledEvent);
        file.Raw(codes.AcledSubEvent);
        Write(file, first);
        Write(file, second);
        file.Number(AcledSide.Interaction(first.Code, second.Code));
        file.Raw(IsCivilianTargeting(item, codes) ? "Civilian targeting" : "");
        file.Number(country?.Numeric);
        file.Raw(country?.AcledRegion ?? "");
        file.Text(country?.English);
        file.Text(place?.Unit?.English);
        file.Empty(2);
        file.Text(place?.Name);
        file.Number(place?.Latitude);
        file.Number(place?.Longitude);
        file.Number(GeoPrecision(place));
        file.Text(ListText.Join(item.Publishers.Concat(item.Claimants.Select(claimant => claimant.English))));
        file.Empty();
        file.Text(string.Join(" | ", new[] { Shared.Evidence(item), Shared.TollWords(item.Toll) }.Where(text => text.Length > 0)));
        file.Number(item.Toll?.Best ?? 0);
        file.Text(Tags(item, codes));
        file.Number(item.Added.ToUnixTimeSeconds());
        file.End();
    }

    private static void Write(CsvFile file, AcledSide side)
    {
        file.Text(side.Name);
        file.Text(side.Associates);
        file.Number(side.Code);
    }

    private static bool IsCivilianTargeting(ExportEvent item, CrosswalkRow codes) =>
        codes is { DisorderType: "Political violence", AcledEvent: not "Battles" } && !item.Targets.IsEmpty && item.Targets.All(target => ActorCodes.Of(target, item.Place?.Country) == ActorCodes.Civilians);

    private static int GeoPrecision(ExportPlace? place) => place switch
    {
        { IsLocated: true, PrecisionKm: <= ExactKm, State: PlaceState.Resolved, Kind: not ("admin1" or "region" or "country" or "continent") } => 1,
        { IsLocated: true, PrecisionKm: <= NearKm, Kind: not ("admin1" or "region" or "country" or "continent") } => 2,
        _ => 3,
    };

    private static string Tags(ExportEvent item, CrosswalkRow codes) => ListText.Join(
    [
        $"marsad={item.Id}", $"type={Codebook.Word(item.Type)}", $"status={Codebook.Word(item.Status)}", codes.Plover.Length == 0 ? null : $"plover={codes.Plover}{(codes.PloverMode.Length > 0 ? "/" + codes.PloverMode : "")}",
        codes.Cameo.Length == 0 ? null : $"cameo={codes.Cameo}", $"families={item.Families}", "reports=" + Shared.Reports(item).Replace("; ", ", ", StringComparison.Ordinal),
    ]);
}
