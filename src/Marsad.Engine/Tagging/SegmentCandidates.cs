using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging;

/// <summary>Every way in which a surface token could be split into proclitics, stem and pronoun.</summary>
internal sealed class SegmentCandidates(StemSpellings spellings)
{
    private const int MaxLength = 40;
    private static readonly string[] Pronouns = ["ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم", "كما", "ني", "ي"];
    private static readonly Lazy<Dictionary<string, (string[] Forms, int[] Lengths)[]>> FusedWords = new(ReadFused);

    private readonly List<(string Form, string Change)> forms = [];

    /// <summary>The candidates of a token, the whole token always first.</summary>
    internal List<Segmentation> Of(string token)
    {
        var found = new List<Segmentation> { new([token], [0], [Attachment.Stem], "", "") };
        if (token.Length > MaxLength) return found;
        var clean = Orthography.Clean(token, out var places);
        if (clean.Length < 2 || !Orthography.IsLetter(clean[0]) || clean.Contains('_', StringComparison.Ordinal)) return found;
        for (var outer = 0; outer < 2; outer++)
        {
            if (outer == 1 && clean[0] is not ('و' or 'ف')) break;
            if (clean.Length - outer < 2) break;
            AddAfter(outer, outer);
            if (clean[outer] is 'ب' or 'ل' or 'ك' || (clean[outer] == 'س' && BeginsVerb(clean.AsSpan(outer + 1)))) AddAfter(outer + 1, outer);
        }

        return found;

        // the proclitics are single letters: the first `stem` letters, the conjunction among them if `outer` is 1
        void AddAfter(int stem, int outer)
        {
            var rest = clean.Length - stem;
            var afterLam = stem > outer && clean[outer] == 'ل';
            if (stem <= outer + 1 && FusedWords.Value.TryGetValue(clean[stem..], out var fusions))
            {
                foreach (var (words, lengths) in fusions) AddFused(stem, words, lengths);
            }

            if (stem > 0 && rest >= 2) AddSpellings(stem, clean.Length, afterLam, "");
            if (!Orthography.IsLetter(clean[^1])) return;
            foreach (var pronoun in Pronouns)
            {
                var host = rest - pronoun.Length;
                if (host < 1 || (host == 1 && (stem > outer || clean[stem] is not ('ل' or 'ب')))) continue;
                if (clean.EndsWith(pronoun, StringComparison.Ordinal)) AddSpellings(stem, clean.Length - pronoun.Length, afterLam, pronoun);
            }
        }

        void AddSpellings(int stem, int end, bool afterLam, string pronoun)
        {
            forms.Clear();
            spellings.Add(clean[stem..end], afterLam, pronoun.Length > 0, forms);
            var count = stem + 1 + (pronoun.Length > 0 ? 1 : 0);
            var clitics = clean[..stem] + "_" + pronoun;
            foreach (var (form, change) in forms)
            {
                var words = new string[count];
                var starts = new int[count];
                var kinds = new Attachment[count];
                for (var at = 0; at < stem; at++) (words[at], starts[at], kinds[at]) = (clean[at].ToString(), places[at], Attachment.Proclitic);
                (words[stem], starts[stem], kinds[stem]) = (form, places[stem], Attachment.Stem);
                if (pronoun.Length > 0) (words[^1], starts[^1], kinds[^1]) = (pronoun, places[end], Attachment.Enclitic);
                starts[0] = 0;
                if (IsRising(starts)) found.Add(new(words, starts, kinds, clitics, change));
            }
        }

        void AddFused(int stem, string[] fused, int[] lengths)
        {
            var count = stem + fused.Length;
            var words = new string[count];
            var starts = new int[count];
            var kinds = new Attachment[count];
            for (var at = 0; at < stem; at++) (words[at], starts[at], kinds[at]) = (clean[at].ToString(), places[at], Attachment.Proclitic);
            for (int at = 0, place = stem; at < fused.Length; place += lengths[at++]) (words[stem + at], starts[stem + at], kinds[stem + at]) = (fused[at], places[place], Attachment.Stem);
            starts[0] = 0;
            if (IsRising(starts)) found.Add(new(words, starts, kinds, clean[..stem] + "_+", ""));
        }
    }

    // the future's س stands before the present tense only
    private static bool BeginsVerb(ReadOnlySpan<char> rest) => rest.Length >= 3 && rest[0] is 'ي' or 'ت' or 'ن' or 'أ' or 'ا';

    // a ligature cannot be cut: both of its letters stand at one place
    private static bool IsRising(int[] starts)
    {
        for (var at = 1; at < starts.Length; at++) if (starts[at] <= starts[at - 1]) return false;
        return true;
    }

    private static Dictionary<string, (string[] Forms, int[] Lengths)[]> ReadFused() =>
        DataFiles.Rows("segmentation/fused.tsv")
            .GroupBy(row => row["token"], row => (row["words"].Split('|'), row["lengths"].Split('|').Select(length => int.Parse(length, System.Globalization.CultureInfo.InvariantCulture)).ToArray()), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
