using Microsoft.Playwright;

namespace Marsad.Desk.Tests;

/// <summary>Debian's Chromium, one for all tests in the browser.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A new window with cookies of its own.</summary>
    /// <param name="address">The desk's address.</param>
    /// <param name="language"><c>en</c> or <c>ar</c>: the browser's language.</param>
    public async Task<IPage> OpenAsync(string address, string language)
    {
        var context = await browser!.NewContextAsync(new() { BaseURL = address, Locale = language, ViewportSize = new() { Width = 1280, Height = 800 } });
        return await context.NewPageAsync();
    }
}
