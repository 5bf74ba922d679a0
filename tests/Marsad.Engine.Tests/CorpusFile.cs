using Marsad.Engine.Data;

namespace Marsad.Engine.Tests;

/// <summary>Reads a corpus that lies beside its tests.</summary>
internal static class CorpusFile
{
    /// <summary>The rows of a file under the project's folder, for example <c>Times/times.tsv</c>.</summary>
    internal static IEnumerable<DataRow> Rows(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Marsad.slnx"))) folder = folder.Parent;
        var root = folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        using var reader = new StreamReader(Path.Combine(root, "tests", "Marsad.Engine.Tests", name));
        foreach (var row in DataRow.Read(reader, name)) yield return row;
    }
}
