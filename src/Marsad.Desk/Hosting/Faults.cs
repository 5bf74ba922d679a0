using Marsad.Archive;
using Microsoft.AspNetCore.Http;

namespace Marsad.Desk.Hosting;

/// <summary>Turns what the archive refuses into a plain message (503: somebody else writes, the file is gone), instead of a stack trace.</summary>
internal sealed class Faults(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (ArchiveException fault) when (!context.Response.HasStarted)
        {
            await Results.Problem(fault.Message, statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context);
        }
    }
}
