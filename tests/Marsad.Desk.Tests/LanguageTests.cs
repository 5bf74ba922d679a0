using System.Net;
using System.Xml.Linq;
using Marsad.Desk.Language;

namespace Marsad.Desk.Tests;

public sealed class LanguageTests(DeskFixture desk) : IClassFixture<DeskFixture>
{
    [Theory]
    [InlineData("ar", "rtl", "اليوم")]
    [InlineData("en", "ltr", "Today")]
    public async Task The_browsers_language_is_the_first_choice(string language, string direction, string title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative)) { Headers = { { "Accept-Language", language } } };
        using var answer = await desk.Client.SendAsync(request);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains($"lang=\"{language}\" dir=\"{direction}\"", page, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org/")]
    public async Task Choosing_a_language_never_leads_out_of_the_desk(string back)
    {
        using var answer = await desk.Client.GetAsync(new Uri("/language?to=ar&back=" + Uri.EscapeDataString(back), UriKind.Relative));
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Marsad.slnx"))) folder = folder.Parent;
        var english = Directory.EnumerateFiles(Path.Combine(folder.FullName, "src", "Marsad.Desk"), "*.resx", SearchOption.AllDirectories).Where(file => !file.EndsWith(".ar.resx", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(english);
        Assert.All(english, file => Assert.Equal(Keys(file), Keys(Path.ChangeExtension(file, ".ar.resx"))));
    }

    [Theory]
    [InlineData("1,234.5", "١٬٢٣٤٫٥")]
    [InlineData("3, 4.", "٣, ٤.")]
    public void Arabic_digits_take_their_separators_only_inside_of_numbers(string latin, string arabic) => Assert.Equal(arabic, ArabicDigits.In(latin));

    private static IEnumerable<string> Keys(string file) => XDocument.Load(file).Root!.Elements("data").Select(data => data.Attribute("name")!.Value).Order(StringComparer.Ordinal);
}
