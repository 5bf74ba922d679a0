using Deque.AxeCore.Playwright;

namespace Marsad.Desk.Tests;

[Collection(BrowserTests.Name)]
public sealed class ShellTests(DeskFixture desk, BrowserFixture browser) : IClassFixture<DeskFixture>
{
    [Theory]
    [InlineData("en", "English", "العربية")]
    [InlineData("ar", "العربية", "English")]
    public async Task The_language_is_switched_in_place(string language, string now, string other)
    {
        var page = await browser.OpenAsync(desk.Address, language);
        await page.GotoAsync("/");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = other, Exact = true }).ClickAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = now, Exact = true }).WaitForAsync();
        Assert.Equal(language == "en" ? "rtl" : "ltr", await page.Locator("html").GetAttributeAsync("dir"));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task The_page_of_today_has_no_fault_that_axe_finds(string language)
    {
        var page = await browser.OpenAsync(desk.Address, language);
        var problems = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") problems.Add(message.Text); };
        await page.GotoAsync("/");
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
        Assert.Empty(problems);
    }
}
