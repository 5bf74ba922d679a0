namespace Marsad.Exchange.Export.Model;

/// <summary>Several values in one cell.</summary>
internal static class ListText
{
    /// <summary>The distinct values that are not empty, in their order, with "; " between; a semicolon inside of one becomes a comma.</summary>
    internal static string Join(IEnumerable<string?> values) =>
        string.Join("; ", values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.Replace(';', ',').Trim()).Distinct(StringComparer.Ordinal));
}
