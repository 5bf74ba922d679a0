using Marsad.Engine.Text;

namespace Marsad.Engine.Places;

/// <summary>The key of a place name: a 64-bit FNV-1a hash (Fowler, Noll and Vo) of its folded letters with one space between its parts, so that a name can be looked
/// up word by word without joining strings. A name of several parts has a second key without the spaces: ديرالزور is met, but سو تشي is not سوتشي.</summary>
internal static class PlaceKey
{
    internal const ulong Start = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>The key of the letters so far and those of one more folded word, which is not divided from them.</summary>
    internal static ulong Add(ulong key, string folded)
    {
        foreach (var unit in folded)
        {
            if (unit is '(' or ')' or '#') continue;
            key = (key ^ (unit is '-' or '_' ? ' ' : unit)) * Prime;
        }

        return key;
    }

    /// <summary>The key of the letters so far and a space.</summary>
    internal static ulong Space(ulong key) => (key ^ ' ') * Prime;

    /// <summary>The key of a whole name as written.</summary>
    internal static ulong Of(string name) => Add(Start, Folding.Fold(name));

    /// <summary>All keys under which a name is met.</summary>
    internal static IEnumerable<ulong> AllOf(string name)
    {
        var folded = Folding.Fold(name);
        yield return Add(Start, folded);
        if (folded.AsSpan().IndexOfAny(' ', '-') >= 0) yield return Add(Start, string.Concat(folded.Split(' ', '-')));
    }

    /// <summary>The keys of the beginnings of a name of several words.</summary>
    internal static IEnumerable<ulong> Beginnings(string name)
    {
        var folded = Folding.Fold(name);
        for (var at = 1; at < folded.Length; at++)
            if (folded[at] is ' ' or '-') yield return Add(Start, folded[..at]);
    }
}
