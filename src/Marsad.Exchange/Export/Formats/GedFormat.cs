using System.Globalization;
using Marsad.Engine.Places;
using Marsad.Exchange.Export.Codes;
using Marsad.Exchange.Export.Model;
using Marsad.Exchange.Export.Reading;
using Marsad.Exchange.Export.Writing;

namespace Marsad.Exchange.Export.Formats;

/// <summary>CSV in the columns of the Georeferenced Event Dataset of the Uppsala Conflict Data Program.</summary>
internal sealed class GedFormat : IExportFormat
{
    private const int DaysUndated = 6;

    public string Name => "ged";

    public string Title => "UCDP GED CSV";

    public bool OnlyActual => true;

    public string Notes => """
        UCDP's events have a death, a date, a place with coordinates and known sides. An event that lacks one of them is left out, and the citation counts it; the other formats have it.
        Where a report gives no date, the event lies in the week up to its publication (`date_prec` 3). Figures of one account are never added; `low` and `high` are the lowest and the highest of
        the claimants' latest figures, `best` is the one that most families of near-copies give, else the median. UCDP's own numbers of conflicts, dyads and sides are empty: they cannot be known from a text.
        """;

    public IReadOnlyList<ExportColumn> Columns { get; } =
    [
        new("id", "the event's stable number"), new("relid", "country, year and number"), new("year", "of `date_start`"), new("active_year", "empty: only UCDP's count of a year's deaths tells"),
        new("code_status", "`Check`: read by a machine"), new("type_of_violence", "1 state-based, 2 non-state, 3 one-sided"), new("conflict_dset_id", "empty"), new("conflict_new_id", "empty"),
        new("conflict_name", "the two sides"), new("dyad_dset_id", "empty"), new("dyad_new_id", "empty"), new("dyad_name", "the two sides"), new("side_a_dset_id", "empty"), new("side_a_new_id", "empty"),
        new("side_a", "the state where there is one, else the agent"), new("side_b_dset_id", "empty"), new("side_b_new_id", "empty"), new("side_b", "the other side; `Civilians` in one-sided violence"),
        new("number_of_sources", "independent families of reports"), new("source_article", "publisher, date, headline and address of each report"), new("source_office", "publishers"), new("source_date", "days of publication"),
        new("source_headline", "headlines"), new("source_original", "claimants: who the information comes from"),
        new("where_prec", "1 exact, 2 within 25 km, 3 a district or wider area, 4 first-level unit, 5 a line or region, 6 country"), new("where_coordinates", "name of the place"),
        new("where_description", "the phrase of the report"), new("adm_1", "first-level unit"), new("adm_2", "empty"), new("latitude", "degrees north, WGS 84"), new("longitude", "degrees east"),
        new("geom_wkt", "POINT (longitude latitude)"), new("priogrid_gid", "cell of PRIO-GRID"), new("country", "English name"), new("country_id", "Gleditsch and Ward"), new("region", "UCDP's region"),
        new("event_clarity", "1 where day and place are known, else 2"), new("date_prec", "1 day, 2 two to six days, 3 week, 4 month, 5 longer"), new("date_start", "YYYY-MM-DD"), new("date_end", "YYYY-MM-DD"),
        new("deaths_a", "of `best`, those of side a"), new("deaths_b", "those of side b"), new("deaths_civilians", "civilians"), new("deaths_unknown", "the rest"), new("best", "the sum of these four"),
        new("high", "see above"), new("low", "see above"), new("gwnoa", "Gleditsch and Ward number of side a where it is a state"), new("gwnob", "of side b"),
    ];

    public void Write(ExportSource source, string path, ExportTally tally, CancellationToken cancel)
    {
        using var file = new CsvFile(path, Columns);
        foreach (var item in source.Events())
        {
            cancel.ThrowIfCancellationRequested();
            var toll = item.Toll;
            if (toll is not { High: > 0 }) tally.Leave("no death");
            else if (item.Time is null) tally.Leave("no date");
            else if (item.Place is not { IsLocated: true } place || Countries.Of(place.Country) is not { } country) tally.Leave("no place with coordinates in one country");
            else if (GedSides.Of(item) is not { } sides) tally.Leave("sides unknown, or no violence between them");
            else
            {
                WriteRow(file, item, item.Time, toll, place, country, sides);
                tally.Wrote();
            }
        }
    }

    private static void WriteRow(CsvFile file, ExportEvent item, ExportTime time, Toll toll, ExportPlace place, CountryCodes country, GedSides sides)
    {
        var number = StableNumber.Of(item.Id);
        var (start, end) = time.IsStated ? (time.Start, time.End) : (time.Start.AddDays(-DaysUndated), time.End);
        var datePrecision = DatePrecision(end.DayNumber - start.DayNumber + 1);
        var wherePrecision = WherePrecision(place);
        file.Number(number);
        file.Raw(string.Create(CultureInfo.InvariantCulture, $"{country.Iso3}-{start.Year}-{number}"));
        file.Number(start.Year);
        file.Empty();
        file.Raw("Check");
        file.Number(sides.Violence);
        file.Empty(2);
        file.Text(sides.Name);
        file.Empty(2);
        file.Text(sides.Name);
        file.Empty(2);
        file.Text(sides.A);
        file.Empty(2);
        file.Text(sides.B);
        WriteSources(file, item);
        file.Number(wherePrecision);
        file.Text(place.Name);
        file.Text(place.Text);
        file.Text(place.Unit?.English);
        file.Empty();
        var (latitude, longitude) = (place.Latitude!.Value, place.Longitude!.Value);
        file.Number(latitude);
        file.Number(longitude);
        file.Raw(string.Create(CultureInfo.InvariantCulture, $"POINT ({longitude:0.######} {latitude:0.######})"));
        file.Number(PrioGrid(latitude, longitude));
        file.Text(country.English);
        file.Number(country.GleditschWard);
        file.Raw(country.GedRegion);
        file.Number(datePrecision <= 2 && wherePrecision <= 4 ? 1 : 2);
        file.Number(datePrecision);
        file.Day(start);
        file.Day(end);
        foreach (var deaths in sides.Share(toll.Best, AreCivilians(item))) file.Number(deaths);
        file.Number(toll.Best);
        file.Number(toll.High);
        file.Number(toll.Low);
        file.Number(sides.NumberA);
        file.Number(sides.NumberB);
        file.End();
    }

    private static bool AreCivilians(ExportEvent item) => item.Tellings.Select(account => account.Killed).OfType<ExportCount>().All(count => count.AreCivilians);

    private static void WriteSources(CsvFile file, ExportEvent item)
    {
        var reports = item.Reports.ToList();
        file.Number(item.Families);
        file.Text(ListText.Join(reports.Select(report => string.Join(", ", new[] { report.Id, report.Publisher, Day(report), report.Title, report.Address }.Where(part => !string.IsNullOrEmpty(part))))));
        file.Text(ListText.Join(item.Publishers));
        file.Text(ListText.Join(reports.Select(Day)));
        file.Text(ListText.Join(reports.Select(report => report.Title)));
        file.Text(ListText.Join(item.Claimants.Select(claimant => claimant.English)));
    }

    private static string Day(ExportReport report) => report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The cell of PRIO-GRID, half a degree wide, numbered from the south-west (Tollefsen, Strand and Buhaug 2012).</summary>
    internal static long PrioGrid(double latitude, double longitude) =>
        ((long)Math.Min(359, Math.Floor((latitude + 90) * 2)) * 720) + (long)Math.Min(719, Math.Floor((longitude + 180) * 2)) + 1;

    private static int DatePrecision(int days) => days switch
    {
        1 => 1,
        <= 6 => 2,
        7 => 3,
        <= 31 => 4,
        _ => 5,
    };

    private static int WherePrecision(ExportPlace place) => place switch
    {
        { Kind: "country" or "continent" } => 6,
        { Kind: "admin1" } => 4,
        { Kind: "region" or "river" or "border" or "sea" or "mountain" or "valley" } => 5,
        { State: PlaceState.Resolved, PrecisionKm: <= 5 } => 1,
        { PrecisionKm: <= 25 } => 2,
        { PrecisionKm: <= 60 } => 3,
        _ => 5,
    };
}
