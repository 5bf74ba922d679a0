using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Marsad.Desk.Assets;

/// <summary><c>/assets/VERSION/NAME</c>: kept by browsers for good, since the version changes with the content.</summary>
internal static class AssetRoutes
{
    internal static void MapDeskAssets(this IEndpointRouteBuilder routes) => routes.MapGet("/assets/{version}/{**name}", Serve).AllowAnonymous();

    private static IResult Serve(string version, string name, DeskAssets assets, HttpContext context)
    {
        if (assets.Find(name) is not { } asset) return Results.NotFound();
        context.Response.Headers.CacheControl = version == assets.Version ? "public, max-age=31536000, immutable" : "no-cache";
        context.Response.Headers.Vary = "Accept-Encoding";
        if (asset.Compressed is not { } compressed || !context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal)) return Results.Bytes(asset.Content, asset.MediaType);
        context.Response.Headers.ContentEncoding = "br";
        return Results.Bytes(compressed, asset.MediaType);
    }
}
