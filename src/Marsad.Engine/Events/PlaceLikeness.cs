using Marsad.Engine.Places;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>Whether two place phrases of one report can mean the same place.</summary>
internal static class PlaceLikeness
{
    /// <summary>Whether the phrases share their innermost name or one holds the other's.</summary>
    internal static bool AreNear(Document document, PlaceMention one, PlaceMention other) =>
        Holds(document, one.Words, other.Name) || Holds(document, other.Words, one.Name);

    private static bool Holds(Document document, Words phrase, Words name)
    {
        if (name.IsEmpty) return false;
        for (var i = name.First; i < name.End; i++)
        {
            if (document.Words[i].Attachment != Attachment.Stem) continue;
            var isFound = false;
            for (var j = phrase.First; j < phrase.End && !isFound; j++) isFound = document.Words[j].Bare == document.Words[i].Bare;
            if (!isFound) return false;
        }

        return true;
    }
}
