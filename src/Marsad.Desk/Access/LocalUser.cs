using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Marsad.Desk.Access;

/// <summary>One user on this machine needs no login: who reaches the desk over the loopback address owns it.</summary>
internal sealed class LocalUser(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    internal const string Name = "local";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var identity = new ClaimsIdentity([new(ClaimTypes.Name, Environment.UserName), new(ClaimTypes.Role, Policies.Roles[^1])], Name);
        return Task.FromResult(AuthenticateResult.Success(new(new(identity), Name)));
    }
}
