using System.Collections.Frozen;
using Marsad.Engine.Text;

namespace Marsad.Engine.Numbers;

/// <summary>What stands before the stem of a form: the particles that are written together with it, and the article.</summary>
/// <param name="Length">How many folded units the particles take (the article stays with the stem).</param>
/// <param name="HasConjunction">Whether و or ف is among them.</param>
/// <param name="Preposition">ب ل or NUL.</param>
/// <param name="IsDefinite">Whether the stem has the article.</param>
internal readonly record struct Peeled(int Length, bool HasConjunction, char Preposition, bool IsDefinite);

/// <summary>Looks words of a closed class up in spite of the particles that are written together with them.</summary>
/// <remarks>Numbers and times are closed classes: the word alone says what is a particle, whatever a segmenter made of the form.</remarks>
internal static class Peeling
{
    /// <summary>Finds a form as it stands, else without و ف, else without ب ل, each with and without the article.</summary>
    internal static bool TryFind<T>(FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> entries, string folded, out T value, out Peeled peeled)
    {
        ReadOnlySpan<char> form = folded;
        var start = 0;
        peeled = default;
        if (TryArticle(entries, form, out value, out var definite))
        {
            peeled = new(0, false, '\0', definite);
            return true;
        }

        var conjunction = form.Length > 2 && form[0] is 'و' or 'ف';
        if (conjunction && TryArticle(entries, form[1..], out value, out definite))
        {
            peeled = new(1, true, '\0', definite);
            return true;
        }

        while (true)
        {
            var rest = form[start..];
            if (rest.Length > 3 && rest[0] is 'ب' or 'ل')
            {
                if (TryArticle(entries, rest[1..], out value, out definite) || (rest[0] == 'ل' && rest[1] == 'ل' && TryAssimilated(entries, rest[2..], out value, out definite)))
                {
                    peeled = new(start + 1, start > 0, rest[0], definite);
                    return true;
                }
            }

            if (!conjunction || start > 0) return false;
            start = 1;
        }
    }

    /// <summary>The span of a form without its first <paramref name="length"/> folded units.</summary>
    internal static Span Skip(string content, Span span, int length)
    {
        var at = span.Start;
        for (; length > 0 && at < span.End; at++)
        {
            if (Folding.FoldUnit(content[at]) != '\0') length--;
        }

        // Marks that follow a peeled letter belong to it.
        while (length == 0 && at > span.Start && at < span.End && Folding.FoldUnit(content[at]) == '\0') at++;
        return new(at, span.End);
    }

    private static bool TryArticle<T>(FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> entries, ReadOnlySpan<char> form, out T value, out bool definite)
    {
        definite = form.Length > 4 && form[0] == 'ا' && form[1] == 'ل';
        if (entries.TryGetValue(form, out value!)) return true;
        return definite && entries.TryGetValue(form[2..], out value!);
    }

    /// <summary>"للأحد" stands for ل and الأحد.</summary>
    private static bool TryAssimilated<T>(FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> entries, ReadOnlySpan<char> rest, out T value, out bool definite)
    {
        definite = true;
        if (entries.TryGetValue(rest, out value!)) return true;
        if (rest.Length > 20) return false;
        System.Span<char> restored = stackalloc char[22];
        restored[0] = 'ا';
        restored[1] = 'ل';
        rest.CopyTo(restored[2..]);
        return entries.TryGetValue(restored[..(rest.Length + 2)], out value!);
    }
}
