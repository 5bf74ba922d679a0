namespace Marsad.Architecture.Tests;

public sealed class SourceTests
{
    private const int LongestFile = 400;
    private const int LongestMedian = 130;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("bench")]
    public void A_files_namespace_is_its_folder(string folder)
    {
        if (!Directory.Exists(Path.Combine(Repository.Root, folder))) return;
        Assert.All(Repository.Sources(folder), file =>
        {
            var declared = File.ReadLines(file).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
            if (declared is null) return;
            var parts = Repository.Name(file).Split('/');
            Assert.Equal($"namespace {string.Join('.', parts[1..^1])};", declared);
        });
    }

    [Fact]
    public void Files_are_small()
    {
        var lengths = Repository.Sources("src").Select(file => (Name: Repository.Name(file), Lines: File.ReadLines(file).Count())).ToList();
        Assert.Empty(lengths.Where(file => file.Lines > LongestFile).Select(file => $"{file.Name}: {file.Lines} lines"));
        Assert.True(lengths.Select(file => file.Lines).Order().ElementAt(lengths.Count / 2) <= LongestMedian);
    }

    [Fact]
    public void Code_and_documents_name_no_folder_of_a_developers_machine()
    {
        string[] forbidden = [string.Concat("/wo", "rk/"), string.Concat("/ho", "me/"), string.Concat("C:", "\\Users")];
        var files = Repository.Sources("src").Concat(Repository.Sources("tests")).Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories));
        Assert.All(files, file => Assert.All(forbidden, path => Assert.DoesNotContain(path, File.ReadAllText(file), StringComparison.Ordinal)));
    }

    [Fact]
    public void Regular_expressions_cannot_run_away()
    {
        Assert.All(Repository.Sources("src"), file => Assert.All(
            File.ReadLines(file).Where(line => line.Contains("new Regex(", StringComparison.Ordinal) || line.Contains("[GeneratedRegex(", StringComparison.Ordinal)),
            line => Assert.Contains("NonBacktracking", line, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_data_file_says_what_it_is_and_under_which_licence()
    {
        Assert.All(Directory.EnumerateFiles(Path.Combine(Repository.Root, "data"), "*.tsv", SearchOption.AllDirectories), file =>
        {
            var header = string.Join('\n', File.ReadLines(file).TakeWhile(line => line.StartsWith('#')));
            string[] licences = ["licen", "Apache-2.0", "CC BY", "CC0", "(MIT)"];
            Assert.True(licences.Any(licence => header.Contains(licence, StringComparison.OrdinalIgnoreCase)), $"{Repository.Name(file)} has no licence in its header");
        });
    }
}
