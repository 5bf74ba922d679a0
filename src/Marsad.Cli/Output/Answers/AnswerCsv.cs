using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Marsad.Cli.Output.Answers;

/// <summary>Answers as comma-separated values (RFC 4180, UTF-8): texts that a spreadsheet would take for a formula are defused with an apostrophe.</summary>
internal sealed class AnswerCsv : IDisposable
{
    private readonly CsvWriter writer;

    internal AnswerCsv(Stream output, params ReadOnlySpan<string> columns)
    {
        writer = new(new StreamWriter(output, new System.Text.UTF8Encoding(false), -1, leaveOpen: true), new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.None });
        foreach (var column in columns) writer.WriteField(column);
        writer.NextRecord();
    }

    /// <summary>Writes a row; numbers and days are written as they are, texts are defused, null is empty.</summary>
    internal void Row(params ReadOnlySpan<object?> cells)
    {
        foreach (var cell in cells)
        {
            writer.WriteField(cell switch
            {
                null => "",
                string text => Defused(text),
                DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
                _ => Defused(cell.ToString() ?? ""),
            });
        }

        writer.NextRecord();
    }

    public void Dispose() => writer.Dispose();

    private static string Defused(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
}
