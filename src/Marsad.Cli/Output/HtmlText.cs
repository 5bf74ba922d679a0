using System.Text;

namespace Marsad.Cli.Output;

/// <summary>Writes text into HTML: markup is escaped, and what HTML does not allow is replaced.</summary>
internal static class HtmlText
{
    /// <summary>Appends text as text: it can stand in an element or in a quoted attribute.</summary>
    internal static void Append(StringBuilder page, ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            switch (unit)
            {
                case '<': page.Append("&lt;"); break;
                case '>': page.Append("&gt;"); break;
                case '&': page.Append("&amp;"); break;
                case '"': page.Append("&quot;"); break;
                case '\'': page.Append("&#39;"); break;
                case '\n' or '\t': page.Append(unit); break;
                case '\r': break;
                default: page.Append(char.IsControl(unit) || unit is '\ufffe' or '\uffff' or >= '\u202a' and <= '\u202e' ? '\ufffd' : unit); break;
            }
        }
    }
}
