using System.CommandLine;
using System.Globalization;

namespace Marsad.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class Options
{
    internal static Option<DateOnly?> Date()
    {
        var date = new Option<DateOnly?>("--date", "-d")
        {
            Description = "The day of publication of reports that carry none.",
            HelpName = "2018-05-01",
            CustomParser = result =>
            {
                var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
                result.AddError($"'{text}' is no day of the form 2018-05-01.");
                return null;
            },
        };
        return date;
    }
}
