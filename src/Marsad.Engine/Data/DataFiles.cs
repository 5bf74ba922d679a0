using System.Text;

namespace Marsad.Engine.Data;

/// <summary>The data that ships inside the engine: the project's <c>data/</c> folder, embedded under the same relative names.</summary>
internal static class DataFiles
{
    /// <summary>Opens a file by its name under <c>data/</c>, for example <c>actors/actors.tsv</c>.</summary>
    /// <exception cref="FileNotFoundException">The engine holds no such file.</exception>
    internal static Stream Open(string name) =>
        typeof(DataFiles).Assembly.GetManifestResourceStream(name)
        ?? throw new FileNotFoundException($"The engine holds no data file '{name}'; look in data/ and in the engine's project file.", name);

    /// <summary>The names under one folder, in ordinal order.</summary>
    internal static IReadOnlyList<string> Under(string folder) =>
        [.. typeof(DataFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The rows of a tab-separated data file: lines that are empty or begin with <c>#</c> are left out, the first other line names the columns.</summary>
    /// <exception cref="InvalidDataException">A row has more cells than there are columns.</exception>
    internal static IEnumerable<DataRow> Rows(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        foreach (var row in DataRow.Read(reader, name)) yield return row;
    }
}
