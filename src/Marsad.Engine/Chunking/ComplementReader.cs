using Marsad.Engine.Text;

namespace Marsad.Engine.Chunking;

/// <summary>Reads a preposition, simple or compound, with the noun group or pronoun that it governs.</summary>
internal sealed class ComplementReader(Document document, ChunkTag[] tags, int[] atomEnd, NounGroupReader groups)
{
    private static readonly HashSet<(string, string)> Compounds =
    [
        ("من", "قبل"), ("من", "جانب"), ("من", "طرف"), ("علي", "يد"), ("علي", "ايدي"), ("الي", "جانب"), ("ب", "يد"), ("ب", "ايدي"), ("ب", "دعم"), ("ب", "اسناد"),
        ("ب", "مشاركه"), ("ب", "مسانده"), ("ب", "نيران"), ("ب", "رصاص"), ("ب", "اتجاه"), ("ب", "حق"), ("في", "اتجاه"), ("في", "وجه"),
        ("في", "مواجهه"), ("ب", "التعاون"), ("ب", "قياده"), ("من", "قبضه"), ("من", "يد"), ("ب", "غطاء"), ("ب", "تغطيه"), ("ب", "حضور"), ("علي", "راس"), ("علي", "لسان"), ("علي", "متن"), ("علي", "هامش"), ("علي", "اساس"), ("علي", "خلفيه"), ("علي", "صله"),
        ("في", "اطار"), ("من", "اجل"), ("علي", "الاقل"), ("علي", "غرار"), ("علي", "حساب"), ("علي", "وقع"), ("في", "ظل"), ("في", "حال"), ("ب", "سبب"), ("ب", "شان"),
    ];

    private static readonly HashSet<string> Backing = ["دعم", "اسناد", "مشاركه", "مسانده", "غطاء", "تغطيه"];

    /// <summary>Reads the phrase whose preposition stands at <paramref name="at"/> and moves behind it.</summary>
    internal Complement Read(ref int at, int limit)
    {
        var key = document.Words[at].Folded;
        at++;
        if (at < limit && atomEnd[at] <= at && Compounds.Contains((key, document.Words[at].Folded)) && (!Backing.Contains(document.Words[at].Folded) || IsBacking(at + 1, limit)))
        {
            key = $"{key} {document.Words[at].Folded}";
            at++;
        }

        // "بين" and the like after a clitic preposition govern alone: "ل" + "مواجهة" stays, "من" + "بين" is "بين".
        while (at < limit && atomEnd[at] <= at && tags[at] == ChunkTag.Preposition)
        {
            if (document.Words[at].Folded is not ("ل" or "ب" or "من" or "عن" or "علي")) key = document.Words[at].Folded;
            at++;
        }

        var preposition = at - 1;
        if (at < limit && tags[at] == ChunkTag.Enclitic) return new(preposition, key, null, at++);
        var group = at < limit && groups.StartsPhrase(at) ? groups.Read(at, limit) : null;
        if (group is not null) at = group.Words.End;
        return new(preposition, key, group, -1);
    }

    /// <summary>"بدعم من تركيا" and "بدعم تركي" name a backer; "بدعم الجماعة" names what is backed.</summary>
    private bool IsBacking(int at, int limit) => at < limit && (document.Words[at].Folded is "من" or "و" || tags[at] is ChunkTag.Adjective);
}
