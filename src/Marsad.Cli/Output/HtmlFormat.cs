using System.Buffers;
using System.Globalization;
using System.Text;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Cli.Output;

/// <summary>A page without scripts that shows each report right to left with its evidence marked, and its record beside it.
/// Nothing of a report ever becomes markup.</summary>
internal sealed class HtmlFormat : IRecordFormat
{
    private const string Start = """
        <!DOCTYPE html>
        <html lang="ar" dir="rtl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Marsad</title>
        <style>
        :root{color-scheme:light dark;--ink:#1c1c1a;--paper:#fdfcf8;--line:#d9d5c8;--dim:#6b675c}
        @media (prefers-color-scheme:dark){:root{--ink:#e8e6df;--paper:#191917;--line:#3b3932;--dim:#a19c8e}}
        body{margin:0 auto;padding:1rem;max-width:72rem;background:var(--paper);color:var(--ink);font:1.05rem/1.9 "Noto Naskh Arabic","Amiri","Scheherazade New",serif}
        article{border-top:3px double var(--line);padding:1rem 0;display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 2rem}
        article>header{grid-column:1/-1}h2{margin:.2rem 0;font-size:1.35rem}
        .about,.none{color:var(--dim);font-size:.85rem;font-family:system-ui,sans-serif}
        .text{white-space:pre-wrap;overflow-wrap:anywhere;margin:0}
        mark{background:none;color:inherit;border-bottom:2px solid;padding-bottom:1px}
        .actor{border-bottom-color:#2d6cb5}.place{border-bottom:2px dashed #2f8a4b}.time{border-bottom:2px dotted #a66b00}
        .trigger{background:#c0392b26;border-bottom-color:#c0392b;font-weight:700}.quote{background:#8e44ad1a;border-bottom:none}.anchor{background:#7773;border-bottom:none}
        ol{list-style:none;margin:0;padding:0;font:.85rem/1.5 system-ui,sans-serif}ol>li{border-bottom:1px solid var(--line);padding:.4rem 0}
        b.type{font-family:ui-monospace,monospace}.status{border:1px solid;border-radius:3px;padding:0 .3em;font-size:.75rem}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:0 .6rem;margin:0}dt{color:var(--dim)}dd{margin:0}
        .legend mark{margin-inline-end:1rem}@media (max-width:50rem){article{display:block}}
        </style>
        </head>
        <body>
        <p class="legend about"><mark class="trigger">event</mark> <mark class="actor">actor</mark> <mark class="place">place</mark> <mark class="time">time</mark> <mark class="quote">quotation</mark></p>

        """;

    private static readonly byte[] StartBytes = Encoding.UTF8.GetBytes(Start);

    public ReadOnlySpan<byte> Header => StartBytes;

    public ReadOnlySpan<byte> Footer => "</body>\n</html>\n"u8;

    public void Write(Report report, Record record, IBufferWriter<byte> output)
    {
        var page = new StringBuilder(report.Content.Length * 3);
        var evidence = Evidence.Of(record);
        page.Append("<article>\n<header><h2>");
        MarkedText.Append(page, report.Content, new(0, report.TitleLength), evidence);
        page.Append("</h2><p class=\"about\" dir=\"ltr\">").Append(record.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date");
        if (!string.IsNullOrEmpty(report.Source)) Item(page, report.Source);
        Item(page, report.Id);
        foreach (var note in record.Notes) Item(page, note);
        page.Append("</p></header>\n<p class=\"text\">");
        var body = report.TitleLength == 0 ? 0 : report.TitleLength + 1;
        MarkedText.Append(page, report.Content, new(body, report.Content.Length), evidence);
        page.Append("</p>\n<ol>\n");
        foreach (var coded in record.Events) RecordHtml.Append(page, record, coded);
        foreach (var statement in record.Control) RecordHtml.Append(page, record, statement);
        if (record.Events.IsEmpty && record.Control.IsEmpty) page.Append("<li class=\"none\" dir=\"ltr\">Nothing that the codebook codes.</li>\n");
        page.Append("</ol>\n</article>\n");
        Encoding.UTF8.GetBytes(page.ToString(), output);
    }

    private static void Item(StringBuilder page, string text)
    {
        page.Append(" · <bdi>");
        HtmlText.Append(page, text);
        page.Append("</bdi>");
    }
}
