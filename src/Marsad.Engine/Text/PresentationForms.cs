using System.Globalization;
using Marsad.Engine.Data;

namespace Marsad.Engine.Text;

/// <summary>The letters that Arabic presentation forms show. The program runs without the platform's normaliser, so it brings its own table.</summary>
internal static class PresentationForms
{
    private const char First = '\ufb50';
    private const char Last = '\ufefc';
    private static readonly Lazy<string?[]> Table = new(ReadTable);

    /// <summary>The letters of a form, or null where the unit is none.</summary>
    internal static string? Letters(char unit) => unit is < First or > Last ? null : Table.Value[unit - First];

    private static string?[] ReadTable()
    {
        var table = new string?[Last - First + 1];
        foreach (var row in DataFiles.Rows("orthography/presentation-forms.tsv"))
        {
            var unit = int.Parse(row["form"], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (unit is < First or > Last) throw row.Error("not in the blocks of presentation forms");
            table[unit - First] = row["letters"];
        }

        return table;
    }
}
