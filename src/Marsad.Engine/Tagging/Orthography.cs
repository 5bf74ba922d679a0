using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging;

/// <summary>What the segmenter needs to know of Arabic spelling.</summary>
internal static class Orthography
{
    /// <summary>Whether the unit is an Arabic letter that words are made of.</summary>
    internal static bool IsLetter(char unit) => unit is >= '\u0621' and <= '\u063a' or >= '\u0641' and <= '\u064a' or 'ٱ' or 'ک' or 'ی' or 'گ' or 'چ' or 'پ' or 'ڤ' or 'ژ';

    /// <summary>The token without diacritics, tatweel and invisible marks and with letters for presentation forms, and where each of its units stood.</summary>
    internal static string Clean(string token, out int[] places)
    {
        var kept = new List<char>(token.Length);
        var from = new List<int>(token.Length + 1);
        var changed = false;
        for (var at = 0; at < token.Length; at++)
        {
            if (PresentationForms.Letters(token[at]) is { } letters)
            {
                changed = true;
                foreach (var letter in letters) Add(letter, at);
            }
            else
            {
                Add(token[at], at);
            }
        }

        from.Add(token.Length);
        places = [.. from];
        return !changed && kept.Count == token.Length ? token : new(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(kept));

        void Add(char unit, int at)
        {
            if (unit != '\0' && Folding.FoldUnit(unit) == '\0') return;
            kept.Add(unit);
            from.Add(at);
        }
    }

    /// <summary>The key under which spellings of one stem meet: hamza carriers, ya and alef maqsura are not told apart, the small alef is dropped.</summary>
    internal static string Key(string stem) => string.Create(Length(stem), stem, static (key, stem) =>
    {
        var at = 0;
        foreach (var unit in stem)
        {
            if (unit == '\u0670') continue;
            key[at++] = unit switch
            {
                'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
                'ى' => 'ي',
                'ئ' or 'ؤ' => 'ء',
                _ => unit,
            };
        }
    });

    private static int Length(string stem)
    {
        var length = 0;
        foreach (var unit in stem) if (unit != '\u0670') length++;
        return length;
    }
}
