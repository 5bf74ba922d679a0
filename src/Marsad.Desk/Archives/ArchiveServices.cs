using Microsoft.Extensions.DependencyInjection;

namespace Marsad.Desk.Archives;

/// <summary>Registers how the desk gets at the archive.</summary>
internal static class ArchiveServices
{
    internal static IServiceCollection AddDeskArchive(this IServiceCollection services, string path)
    {
        var full = Path.GetFullPath(path);
        return services.AddSingleton(_ => new ArchiveReaders(full)).AddSingleton(_ => new ArchiveWriting(full)).AddScoped<ArchiveReading>();
    }
}
