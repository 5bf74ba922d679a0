using System.Globalization;
using Marsad.Archive.Incidents.Telling;
using Marsad.Engine.Numbers;

namespace Marsad.Cli.Output.Answers;

/// <summary>Words for what incidents hold.</summary>
internal static class IncidentWords
{
    internal static string Of(DenialBond bond) => bond switch
    {
        DenialBond.Joined => "an account of it",
        DenialBond.SameSentence => "in the same sentence",
        DenialBond.NextSentence => "in the next sentence",
        _ => "same actor, days and matter",
    };

    /// <summary>A figure as written: <c>9</c>, <c>at least 9</c>, <c>10–12</c>.</summary>
    internal static string Of(IncidentFigure figure)
    {
        var number = figure.Low.Equals(figure.High) ? Number(figure.Low) : $"{Number(figure.Low)}–{Number(figure.High)}";
        return figure.Qualifier switch
        {
            Qualifier.About => "about " + number,
            Qualifier.AtLeast => "at least " + number,
            Qualifier.AtMost => "at most " + number,
            Qualifier.MoreThan => "more than " + number,
            _ => number,
        };
    }

    /// <summary>Days as one word or two.</summary>
    internal static string Days(DateOnly? start, DateOnly? end) => start == end || end is null ? AccountTable.Day(start) : $"{AccountTable.Day(start)} … {AccountTable.Day(end)}";

    /// <summary>Names with semicolons between; null for none.</summary>
    internal static string? Names(IEnumerable<IncidentActor> actors) => Joined(actors.Select(actor => actor.Name));

    internal static string? Joined(IEnumerable<string> words) => string.Join("; ", words) is { Length: > 0 } text ? text : null;

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
