using Marsad.Engine.Chunking;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>Finds the dateline of a report ("دير الزور (سوريا) - أ ف ب", "دبي، الإمارات العربية المتحدة (CNN) --"): its places are where the report was written.</summary>
internal static class Datelines
{
    private const int LongestWords = 14;

    /// <summary>The index after the dateline's last word, 0 where there is none.</summary>
    internal static int EndOf(Document document, Clauses clauses)
    {
        foreach (var sentence in document.Sentences)
        {
            if (sentence.IsTitle) continue;
            var end = 0;
            for (var i = sentence.Words.First; i < sentence.Words.End && i - sentence.Words.First < LongestWords; i++)
            {
                if (clauses.Tags[i] is ChunkTag.Verb or ChunkTag.Relative or ChunkTag.Complementizer) break;
                if (document.Words[i].Folded is "-" or "--" or "–" or "—" or "ـ" or ":") end = i + 1;
            }

            return end;
        }

        return 0;
    }
}
