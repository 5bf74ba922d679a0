using DocumentFormat.OpenXml.Spreadsheet;

namespace Marsad.Exchange.Import.Tables;

/// <summary>Which cell styles of a workbook show numbers as dates (ECMA-376 part 1, 18.8.30).</summary>
internal static class DateStyles
{
    /// <summary>The indexes of those styles.</summary>
    internal static HashSet<uint> Of(Stylesheet? styles)
    {
        var found = new HashSet<uint>();
        if (styles?.CellFormats is not { } formats) return found;
        var own = styles.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.NumberFormatId?.Value is not null && IsDate(format.FormatCode?.Value ?? "")).Select(format => format.NumberFormatId!.Value).ToHashSet() ?? [];
        uint index = 0;
        foreach (var format in formats.Elements<CellFormat>())
        {
            if (format.NumberFormatId?.Value is { } id && (id is >= 14 and <= 17 or 22 or >= 27 and <= 36 or >= 50 and <= 58 || own.Contains(id))) found.Add(index);
            index++;
        }

        return found;
    }

    // a day or a year outside of quotes, brackets and escapes
    private static bool IsDate(string code)
    {
        var quoted = false;
        var bracketed = false;
        for (var at = 0; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '"': quoted = !quoted; break;
                case '[' when !quoted: bracketed = true; break;
                case ']' when !quoted: bracketed = false; break;
                case '\\' or '_' or '*' when !quoted: at++; break;
                case 'd' or 'D' or 'y' or 'Y' when !quoted && !bracketed: return true;
                default: break;
            }
        }

        return false;
    }
}
