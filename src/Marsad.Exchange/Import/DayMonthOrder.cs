namespace Marsad.Exchange.Import;

/// <summary>Which of two numbers of a date is the day.</summary>
public enum DayMonthOrder
{
    /// <summary>Not known: 03/04/2018 stays unread, 25/04/2018 leaves no doubt.</summary>
    Unknown,

    /// <summary>03/04/2018 is the third of April.</summary>
    DayFirst,

    /// <summary>03/04/2018 is the fourth of March.</summary>
    MonthFirst,
}
