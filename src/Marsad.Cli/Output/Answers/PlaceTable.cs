using System.Globalization;
using System.Text;
using Marsad.Archive.Ledger;
using Marsad.Archive.Lookup;

namespace Marsad.Cli.Output.Answers;

/// <summary>What is known of a place for a person at a terminal.</summary>
internal sealed class PlaceTable(TerminalStyle style)
{
    private readonly AccountTable accounts = new(style);

    internal string Text(PlacePicture picture, ControlAnswer? control)
    {
        var text = new StringBuilder();
        var place = picture.Place;
        text.Append(style.Paint(accounts.Isolated(place.Arabic), Colours.Bold)).Append("  ").Append(place.English).Append('\n');
        Line(text, string.Create(CultureInfo.InvariantCulture, $"{place.Kind} · {place.Id} · {place.Latitude:0.####}, {place.Longitude:0.####} (±{place.PrecisionKm:0.#} km)"));
        if (!picture.Units.IsEmpty) Line(text, "in " + string.Join(", ", picture.Units.Select(unit => $"{accounts.Isolated(unit.Arabic)} ({unit.English})")));
        if (control is not null) Line(text, Control(control));
        text.Append('\n');
        Line(text, string.Create(CultureInfo.InvariantCulture, $"{picture.Reports} reports tell of events in it or its parts; {picture.Accounts} accounts are at the place itself."));
        if (picture.Types.IsEmpty) return text.ToString();
        accounts.Types(text, picture.Types);
        text.Append('\n');
        accounts.Accounts(text, picture.Latest);
        return text.ToString();
    }

    private string Control(ControlAnswer control)
    {
        var holders = string.Join(", ", control.Holders.Take(3).Select(holder => accounts.Isolated(holder.NameArabic)));
        return $"control on {AccountTable.Day(control.On)}: {ControlJson.Word(control.State)}{(holders.Length > 0 ? $", {holders}" : "")} ('marsad control' has the evidence)";
    }

    private static void Line(StringBuilder text, string line) => text.Append("  ").Append(line).Append('\n');
}
