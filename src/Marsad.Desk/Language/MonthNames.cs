namespace Marsad.Desk.Language;

/// <summary>Names of the Gregorian months; in Arabic both those of the Levant and Iraq, and those of Egypt and the Gulf.</summary>
internal static class MonthNames
{
    private static readonly string[] English = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Arabic =
    [
        "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيو", "تموز/يوليو", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
    ];

    /// <summary>The name of month 1 to 12.</summary>
    internal static string Of(int month, bool isArabic) => (isArabic ? Arabic : English)[month - 1];
}
