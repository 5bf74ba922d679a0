using Marsad.Desk.Archives;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Marsad.Desk.Api;

/// <summary>The JSON API under <c>/api/v1</c>: each area of it maps its routes in a file of its own.</summary>
internal static class ApiRoutes
{
    internal static IServiceCollection AddDeskApi(this IServiceCollection services) => services.AddProblemDetails();

    internal static void MapDeskApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1");
        api.MapGet("/", (ArchiveReading reading) => Results.Ok(new { name = "marsad", last_day = reading.LastDay }));
    }
}
