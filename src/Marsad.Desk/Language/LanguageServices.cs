using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Marsad.Desk.Language;

/// <summary>Chooses the language of an answer: the address (<c>?lang=ar</c>), else the user's choice (a cookie), else the browser's.</summary>
internal static class LanguageServices
{
    private const int CookieDays = 365;
    private static readonly string[] Languages = ["en", "ar"];

    internal static IServiceCollection AddDeskLanguage(this IServiceCollection services) => services
        .AddLocalization()
        .Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture("en").AddSupportedCultures(Languages).AddSupportedUICultures(Languages);
            options.RequestCultureProviders =
            [
                new QueryStringRequestCultureProvider { QueryStringKey = "lang", UIQueryStringKey = "lang" }, new CookieRequestCultureProvider { CookieName = "marsad.lang" }, new AcceptLanguageHeaderRequestCultureProvider(),
            ];
        })
        .AddScoped<Locale>().AddScoped<Words>();

    internal static void UseDeskLanguage(this WebApplication desk) => desk.UseRequestLocalization();

    /// <summary><c>/language?to=ar&amp;digits=latn&amp;back=/places</c> keeps the choice and leads back to where the user was.</summary>
    internal static void MapDeskLanguage(this IEndpointRouteBuilder routes) => routes.MapGet("/language", (string? to, string? digits, string? back, HttpContext context) =>
    {
        var options = new CookieOptions { MaxAge = TimeSpan.FromDays(CookieDays), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true, Secure = context.Request.IsHttps };
        if (Languages.Contains(to)) context.Response.Cookies.Append("marsad.lang", CookieRequestCultureProvider.MakeCookieValue(new(to!)), options);
        if (digits is "arab" or "latn") context.Response.Cookies.Append(Locale.DigitsCookie, digits, options);
        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    }).AllowAnonymous();

    private static bool IsLocal(string? address) => address is ['/', ..] && !(address.Length > 1 && address[1] is '/' or '\\') && !address.Any(char.IsControl);
}
