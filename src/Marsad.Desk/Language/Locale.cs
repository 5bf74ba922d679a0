using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Marsad.Desk.Language;

/// <summary>How one request is answered: its language, its digits, its days. The language is the culture that request localisation chose.</summary>
internal sealed class Locale(IHttpContextAccessor accessor)
{
    /// <summary>Name of the cookie that holds the digits' setting (<c>arab</c> or <c>latn</c>).</summary>
    internal const string DigitsCookie = "marsad.digits";

    /// <summary>Whether the interface is Arabic, hence right to left.</summary>
    internal bool IsArabic { get; } = CultureInfo.CurrentUICulture.Name == "ar";

    /// <summary>The language's tag for <c>lang</c>.</summary>
    internal string Tag => IsArabic ? "ar" : "en";

    /// <summary>The direction for <c>dir</c>.</summary>
    internal string Direction => IsArabic ? "rtl" : "ltr";

    /// <summary>Whether numbers stand in Arabic digits (٠١٢): only in the Arabic interface, and where the user did not choose Latin ones.</summary>
    internal bool HasArabicDigits => IsArabic && accessor.HttpContext?.Request.Cookies[DigitsCookie] != "latn";

    /// <summary>A number with grouped thousands.</summary>
    internal string Number(double value) => Digits(value.ToString(value == Math.Truncate(value) ? "#,0" : "#,0.##", CultureInfo.InvariantCulture));

    /// <summary>The same text with its digits in the user's script.</summary>
    internal string Digits(string text) => HasArabicDigits ? ArabicDigits.In(text) : text;

    /// <summary>A day in words, in Arabic with both names of the month: "1 أيار/مايو 2018"; a dash where there is none.</summary>
    internal string Day(DateOnly? day) => day is { } known ? Digits($"{known.Day.ToString(CultureInfo.InvariantCulture)} {MonthNames.Of(known.Month, IsArabic)} {known.Year.ToString("0000", CultureInfo.InvariantCulture)}") : "–";

    /// <summary>Days from the first to the last; one where they are the same.</summary>
    internal string Days(DateOnly? from, DateOnly? to) => from is null && to is null ? "–" : from == to || to is null ? Day(from) : from is null ? Day(to) : $"{Day(from)} – {Day(to)}";

    /// <summary>Of two names the interface's; the other where there is no such.</summary>
    internal string Name(string? arabic, string? english) => (IsArabic ? arabic ?? english : english ?? arabic) ?? "–";
}
