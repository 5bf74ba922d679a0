namespace Marsad.Architecture.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_example_of_the_engines_readme_is_the_program_that_compiles()
    {
        var readme = Read("src/Marsad.Engine/README.md");
        var start = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        Assert.Equal(Read("tests/Marsad.Engine.Example/Program.cs"), readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)]);
    }

    [Fact]
    public void The_readme_shows_the_two_commands()
    {
        var readme = Read("README.md");
        Assert.Contains("./marsad code samples/", readme, StringComparison.Ordinal);
        Assert.Contains(".ci/run", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_inside_of_the_repository_lead_somewhere()
    {
        var files = Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories));
        Assert.Empty(files.SelectMany(file => Links(File.ReadAllText(file)).Where(link => !Exists(file, link)).Select(link => $"{Repository.Name(file)}: {link}")));
    }

    private static IEnumerable<string> Links(string text)
    {
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf(')', at);
            if (end > at) yield return text[(at + 2)..end].Split('#')[0];
        }
    }

    private static bool Exists(string file, string link)
    {
        if (link.Length == 0 || link.StartsWith("http", StringComparison.Ordinal)) return true;
        var path = Path.Combine(Path.GetDirectoryName(file)!, link);
        return File.Exists(path) || Directory.Exists(path);
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Root, name)).ReplaceLineEndings("\n");
}
