namespace Marsad.Engine.Times;

/// <summary>Why a time expression is not resolved.</summary>
internal static class Reasons
{
    internal const string NoDate = "the report has no date to count from";
    internal const string Vague = "the expression names no days";
    internal const string Duration = "a length of time, not a point in it";
    internal const string Relative = "relative to an event that the text does not date";
    internal const string NoDay = "a time of day without a day";
    internal const string NoYear = "the date has no year and the report no date";
    internal const string Before = "a time before the one named, with no first day";
    internal const string After = "a time after the one named, with no last day";
    internal const string OutOfCalendar = "no such day in the calendar";
}
