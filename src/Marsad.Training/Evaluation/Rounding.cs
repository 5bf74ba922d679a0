using System.Globalization;
using System.Numerics;

namespace Marsad.Training.Evaluation;

/// <summary>Rounds and prints numbers by their exact binary value, halves to even, as the reference scorer's language does.
/// Math.Round scales first and differs in the last digit now and then.</summary>
internal static class Rounding
{
    /// <summary>A number of at least 0 with a fixed number of digits.</summary>
    internal static string Fixed(double value, int digits)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7ff);
        var mantissa = bits & 0xfffffffffffffL;
        if (exponent == 0) exponent++;
        else mantissa |= 1L << 52;
        exponent -= 1075;
        var scaled = mantissa * BigInteger.Pow(10, digits);
        BigInteger whole;
        if (exponent >= 0)
        {
            whole = scaled << exponent;
        }
        else
        {
            var half = BigInteger.One << (-exponent - 1);
            whole = scaled >> -exponent;
            var rest = scaled - (whole << -exponent);
            if (rest > half || (rest == half && !whole.IsEven)) whole++;
        }

        var text = whole.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        return digits == 0 ? text : $"{text[..^digits]}.{text[^digits..]}";
    }

    /// <summary>A number of at least 0 rounded to a number of digits.</summary>
    internal static double Round(double value, int digits) => double.Parse(Fixed(value, digits), CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back to the number, with a point: 0.75, 1.0.</summary>
    internal static string Shortest(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }
}
