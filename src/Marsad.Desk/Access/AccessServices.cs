using Microsoft.Extensions.DependencyInjection;

namespace Marsad.Desk.Access;

/// <summary>Who is asking, and what they may.</summary>
internal static class AccessServices
{
    internal static IServiceCollection AddDeskAccess(this IServiceCollection services)
    {
        services.AddAuthentication(LocalUser.Name).AddScheme<Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions, LocalUser>(LocalUser.Name, null);
        services.AddAntiforgery(options => options.Cookie.Name = "marsad.form");
        services.AddAuthorization(options =>
        {
            for (var i = 0; i < Policies.All.Length; i++)
            {
                var enough = Policies.Roles[i..];
                options.AddPolicy(Policies.All[i], policy => policy.RequireRole(enough));
            }

            options.FallbackPolicy = options.GetPolicy(Policies.Read);
        });
        return services.AddCascadingAuthenticationState();
    }
}
