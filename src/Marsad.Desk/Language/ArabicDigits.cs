namespace Marsad.Desk.Language;

/// <summary>Arabic-Indic digits.</summary>
internal static class ArabicDigits
{
    private const char Zero = '\u0660';
    private const char Thousands = '\u066C';
    private const char Decimal = '\u066B';

    /// <summary>A number's text with Arabic-Indic digits and separators; separators only between digits.</summary>
    internal static string In(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var isBetween = i > 0 && i + 1 < source.Length && char.IsAsciiDigit(source[i - 1]) && char.IsAsciiDigit(source[i + 1]);
            target[i] = source[i] switch
            {
                >= '0' and <= '9' => (char)(source[i] - '0' + Zero),
                ',' when isBetween => Thousands,
                '.' when isBetween => Decimal,
                _ => source[i],
            };
        }
    });
}
