using Marsad.Engine.Text;

namespace Marsad.Engine.Places;

/// <summary>The key of a place name: a 64-bit FNV-1a hash (Fowler, Noll and Vo) of its folded letters without spaces, so that
/// دير الزور and ديرالزور meet and a name can be looked up word by word without joining strings.</summary>
internal static class PlaceKey
{
    internal const ulong Start = 14695981039346656037UL;

    /// <summary>The key of the words so far and one more folded word.</summary>
    internal static ulong Add(ulong key, string folded)
    {
        foreach (var unit in folded)
            if (unit is not (' ' or '(' or ')' or '-' or '#' or '_')) key = (key ^ unit) * 1099511628211UL;
        return key;
    }

    /// <summary>The key of a whole name as written.</summary>
    internal static ulong Of(string name) => Add(Start, Folding.Fold(name));

    /// <summary>The keys of the beginnings of a name of several words.</summary>
    internal static IEnumerable<ulong> Beginnings(string name)
    {
        var folded = Folding.Fold(name);
        for (var at = folded.IndexOf(' ', StringComparison.Ordinal); at > 0; at = folded.IndexOf(' ', at + 1)) yield return Add(Start, folded[..at]);
    }
}
