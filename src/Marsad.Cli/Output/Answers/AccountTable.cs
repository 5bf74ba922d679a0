using System.Globalization;
using System.Text;
using Marsad.Archive.Lookup;
using Marsad.Engine.Records;

namespace Marsad.Cli.Output.Answers;

/// <summary>Accounts and counts of types for a person at a terminal.</summary>
internal sealed class AccountTable(TerminalStyle style)
{
    private const int MostTypes = 8;
    private readonly TextTable table = new(style, Widths(style.Width));

    /// <summary>A text that keeps to itself where the terminal reorders.</summary>
    internal string Isolated(string text) => table.Isolated(text);

    /// <summary>Appends the types of events in a line or two.</summary>
    internal void Types(StringBuilder output, IReadOnlyList<TypeCount> types)
    {
        var words = types.Take(MostTypes).Select(type => string.Create(CultureInfo.InvariantCulture, $"{Words(type.Type)}{(type.Status == "actual" ? "" : $" ({type.Status})")} {type.Accounts}"));
        foreach (var line in LineWrap.Wrap(string.Join(", ", words) + (types.Count > MostTypes ? " …" : ""), style.Width - 4)) output.Append("  ").Append(style.Paint(line, Colours.Dim)).Append('\n');
    }

    /// <summary>Appends a row for each account, with its sentence.</summary>
    internal void Accounts(StringBuilder output, IReadOnlyList<AccountLine> accounts)
    {
        if (accounts.Count == 0) return;
        table.Row(output, "  ", [new("WHEN", Colours.Dim)], [new("WHAT", Colours.Dim)], [new("WHO → WHOM", Colours.Dim)], [new("WHERE", Colours.Dim)], [new("SOURCE", Colours.Dim)]);
        foreach (var account in accounts)
        {
            List<Paragraph> what = [new(Words(account.Type), Codebook.TryReadType(account.Type, out var type) ? Colours.Of(Codebook.FamilyOf(type)) : "")];
            if (account.Status != "actual") what.Add(new($"({account.Status})", Colours.Status));
            List<Paragraph> who = [.. account.Agents.Select(name => new Paragraph(name)), .. account.Targets.Select(name => new Paragraph(name, "", "→ "))];
            table.Row(output, "  ", [new(Day(account.Start ?? account.Published))], what, who, [.. account.Places.Select(place => new Paragraph(place))], [.. account.Sources.Select(name => new Paragraph(name))]);
            table.Full(output, new($"« {account.Text} »", Colours.Dim));
            table.Full(output, new(string.Join(" · ", new[] { Day(account.Published), account.Source, account.Report }.Where(part => !string.IsNullOrEmpty(part))), Colours.Dim, "  "));
        }
    }

    internal static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date";

    private static string Words(string word) => word.Replace('_', ' ');

    private static int[] Widths(int width)
    {
        var free = width - 2 - 8 - 10 - 16;
        var who = free * 2 / 5;
        var where = free * 7 / 20;
        return [10, 16, who, where, free - who - where];
    }
}
