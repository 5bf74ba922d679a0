using Marsad.Desk.Access;
using Marsad.Desk.Api;
using Marsad.Desk.Archives;
using Marsad.Desk.Assets;
using Marsad.Desk.Language;
using Marsad.Desk.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Marsad.Desk.Hosting;

/// <summary>Builds the web application: the way of a request through the desk, on one screen.</summary>
public static class DeskHost
{
    private const long LargestRequest = 64 << 20;

    /// <summary>The application, not yet started.</summary>
    /// <exception cref="Archive.ArchiveException">The archive cannot be opened.</exception>
    public static WebApplication Create(DeskOptions options, TimeProvider time)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = typeof(DeskHost).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRouting().AddSingleton(options).AddSingleton(time)
            .AddDeskArchive(options.Archive).AddDeskLanguage().AddDeskAccess().AddDeskApi()
            .AddSingleton(DeskAssets.Load()).AddHttpContextAccessor()
            .AddRazorComponents();
        var desk = builder.Build();
        desk.UseMiddleware<Faults>();
        desk.UseMiddleware<SecurityHeaders>();
        desk.UseDeskLanguage();
        desk.UseRouting();
        desk.UseAuthentication();
        desk.UseAuthorization();
        desk.UseAntiforgery();
        desk.MapDeskAssets();
        desk.MapDeskLanguage();
        desk.MapDeskApi();
        desk.MapRazorComponents<App>();
        return desk;
    }
}
