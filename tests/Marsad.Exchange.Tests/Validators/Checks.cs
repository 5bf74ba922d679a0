using System.Globalization;

namespace Marsad.Exchange.Tests.Validators;

/// <summary>Checks that the validators of several formats make.</summary>
internal sealed class Checks(List<string> problems)
{
    internal void OneOf(string name, string value, params string[] allowed)
    {
        if (!allowed.Contains(value)) problems.Add($"{name}: '{value}'");
    }

    internal void True(bool holds, string problem)
    {
        if (!holds) problems.Add(problem);
    }

    internal DateOnly Day(string name, string value)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        problems.Add($"{name}: '{value}' is no day");
        return default;
    }

    internal double? Number(string name, string value, double low, double high, bool mayBeEmpty)
    {
        if (value.Length == 0 && mayBeEmpty) return null;
        if (double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high) return number;
        problems.Add($"{name}: '{value}' is not between {low} and {high}");
        return null;
    }

    /// <summary>No cell begins as a formula does, unless it is a number.</summary>
    internal void Defused(IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            if (cell.Length > 0 && "=+-@\t\r".Contains(cell[0]) && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)) problems.Add($"a formula: {cell}");
    }
}
