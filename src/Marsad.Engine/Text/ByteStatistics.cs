namespace Marsad.Engine.Text;

/// <summary>Guesses at encodings that carry no mark, from what bytes of Arabic text look like.</summary>
internal static class ByteStatistics
{
    private const int Sample = 64 * 1024;

    /// <summary>Whether the bytes are UTF-16: the high byte of nearly every pair is 0 (Latin, blanks) or 6 (Arabic), the low byte seldom.</summary>
    internal static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, out bool bigEndian)
    {
        bigEndian = false;
        if (bytes.Length < 2 || (bytes.Length & 1) != 0) return false;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int even = 0, odd = 0, pairs = sample.Length / 2;
        for (var at = 0; at + 1 < sample.Length; at += 2)
        {
            if (IsHigh(sample[at])) even++;
            if (IsHigh(sample[at + 1])) odd++;
        }

        bigEndian = even > odd;
        return Math.Max(even, odd) >= pairs * 0.8 && Math.Min(even, odd) <= pairs * 0.4;
    }

    private static bool IsHigh(byte unit) => unit is 0 or 6 or 0x20 or 0xfe or 0xfb;

    /// <summary>Whether the bytes read as Arabic in windows-1256: most of the upper half are the letters that Arabic uses most, they
    /// stand beside one another in words, and ال begins enough of them.</summary>
    internal static bool LooksLikeWindows1256(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int letters = 0, frequent = 0, upper = 0, joined = 0, controls = 0;
        for (var at = 0; at < sample.Length; at++)
        {
            var unit = sample[at];
            if (unit < 0x20 && unit is not (9 or 10 or 13 or 12)) controls++;
            if (unit < 0x80) continue;
            upper++;
            if (!IsArabicLetter(unit)) continue;
            letters++;
            if (IsFrequent(unit)) frequent++;
            if (at > 0 && IsArabicLetter(sample[at - 1])) joined++;
        }

        return controls == 0 && letters > 0 && letters >= upper * 0.85 && frequent >= letters * 0.4 && joined >= letters * 0.5;
    }

    // hamza to dad, ta to ghain and the rest as the code page lays them between the letters of French
    private static bool IsArabicLetter(byte unit) => unit is >= 0xc0 and <= 0xd6 or >= 0xd8 and <= 0xdf or 0xe1 or >= 0xe3 and <= 0xe6 or 0xec or 0xed or >= 0xf0 and <= 0xf3 or 0xf5 or 0xf6 or 0xf8 or 0xfa or 0x81 or 0x8d or 0x8e or 0x90;

    // ا ل ي م ن و ر ت ب ة د ع ه
    private static bool IsFrequent(byte unit) => unit is 0xc7 or 0xe1 or 0xed or 0xe3 or 0xe4 or 0xe6 or 0xd1 or 0xca or 0xc8 or 0xc9 or 0xcf or 0xda or 0xe5;
}
