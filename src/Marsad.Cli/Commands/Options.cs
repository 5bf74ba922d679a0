using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;

namespace Marsad.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class Options
{
    private const string ArchiveVariable = "MARSAD_ARCHIVE";
    private const string ArchiveName = "marsad.db";

    /// <summary>The archive's file: the option, else the variable MARSAD_ARCHIVE, else marsad.db in the folder.</summary>
    internal static Option<string> Archive() => new("--archive", "-a")
    {
        Description = $"The archive's file (else {ArchiveVariable}, else {ArchiveName} in this folder).",
        HelpName = "FILE",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(ArchiveVariable) is { Length: > 0 } path ? path : ArchiveName,
    };

    /// <summary>Hosts inside the machine's own networks that may be visited.</summary>
    internal static Option<string[]> AllowedHosts() => new("--allow-host") { Description = "A host inside this machine's own networks that may be visited.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrMore };

    /// <summary>How an answer is written.</summary>
    internal static Option<string> Format()
    {
        var format = new Option<string>("--format", "-f") { Description = "How to write the answer.", HelpName = "table|ndjson|csv", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "ndjson", "csv");
        return format;
    }

    /// <summary>How much is shown; at least 1.</summary>
    internal static Option<int> Limit(string description, int usual)
    {
        var limit = new Option<int>("--limit") { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--limit takes a number from 1 up.");
        });
        return limit;
    }

    internal static Option<DateOnly?> Date() => Day("--date", "The day of publication of reports that carry none.", "-d");

    /// <summary>A day of the form 2018-05-01.</summary>
    internal static Option<DateOnly?> Day(string name, string description, params string[] aliases)
    {
        var date = new Option<DateOnly?>(name, aliases)
        {
            Description = description,
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

    /// <summary>Words of the codebook with commas between.</summary>
    internal static Option<ImmutableArray<T>> Words<T>(string name, string description, string help, T[] values, Func<T, string> word)
        where T : struct, Enum => new(name)
        {
            Description = description,
            HelpName = help,
            DefaultValueFactory = _ => [],
            CustomParser = result =>
            {
                var read = ImmutableArray.CreateBuilder<T>();
                foreach (var part in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
                {
                    var index = Array.FindIndex(values, value => word(value) == part);
                    if (index < 0) result.AddError($"'{part}' is not one of {string.Join(", ", values.Select(word))}.");
                    else read.Add(values[index]);
                }

                return read.ToImmutable();
            },
        };
}
