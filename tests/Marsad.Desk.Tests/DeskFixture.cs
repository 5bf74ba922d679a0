using System.Net;
using Marsad.Archive.Intake;
using Marsad.Archive.Sqlite;
using Marsad.Desk.Hosting;
using Marsad.Exchange.Import;
using Microsoft.AspNetCore.Builder;

namespace Marsad.Desk.Tests;

/// <summary>The desk over an archive of the project's own samples, running on a port of its own for one test class.</summary>
public sealed class DeskFixture : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("marsad-desk-");
    private WebApplication? desk;

    /// <summary>Path of the archive.</summary>
    public string Archive => Path.Combine(folder.FullName, "marsad.db");

    /// <summary>The address, without a slash at its end.</summary>
    public string Address => desk!.Urls.First();

    /// <summary>A client that follows no redirects and keeps no cookies.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public async Task InitializeAsync()
    {
        using (var archive = ArchiveFile.Open(Archive, ArchiveAccess.Write))
            await new ReportIntake(archive, TimeProvider.System).AddAsync(Samples(), CancellationToken.None);
        desk = DeskHost.Create(new(Archive, IPAddress.Loopback, 0), TimeProvider.System);
        await desk.StartAsync();
        Client.BaseAddress = new(Address);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (desk is not null) await desk.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>The page at an address, which must be there.</summary>
    public async Task<string> PageAsync(string address)
    {
        using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static async IAsyncEnumerable<Archive.Reports.SourceReport> Samples()
    {
        await foreach (var item in Importers.ReadAsync(Path.Combine(Repository(), "samples"), new(), CancellationToken.None))
            if (item is ImportedReport report) yield return report.Report;
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Marsad.slnx"))) folder = folder.Parent;
        return folder.FullName;
    }
}
