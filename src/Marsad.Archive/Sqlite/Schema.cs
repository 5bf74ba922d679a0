namespace Marsad.Archive.Sqlite;

/// <summary>The tables, as the .sql files beside the code that uses them declare them.</summary>
internal static class Schema
{
    /// <summary>All statements that make an empty archive.</summary>
    internal static string All { get; } = string.Concat(typeof(Schema).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read));

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Schema).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd() + "\n";
    }
}
