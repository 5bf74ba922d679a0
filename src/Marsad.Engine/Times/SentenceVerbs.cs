using Marsad.Engine.Numbers;
using Marsad.Engine.Text;

namespace Marsad.Engine.Times;

/// <summary>Where a sentence points ahead or back: its verbs and the words of <c>data/lexicon/time-direction.tsv</c>, as atoms in order.</summary>
internal sealed class SentenceVerbs
{
    internal SentenceVerbs(Document document, Atom[] atoms, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (atoms[at].Kind != AtomKind.Letters) continue;
            var direction = TimeLexicon.DirectionOf(atoms[at].Folded);
            if (direction > 0 && IsNegatedPast(atoms, first, at)) direction = -1;
            var verb = VerbOf(document, atoms[at], out var isFuture);
            if (direction > 0 || (direction == 0 && isFuture)) Ahead.Add(at);
            else if (direction < 0) Back.Add(at);
            if (verb is null && direction == 0) continue;
            var isPresent = direction >= 0 && verb is { Length: > 2 } && verb[0] is 'ي' or 'ت' && !IsNegatedPast(atoms, first, at);
            (isFuture || isPresent ? Present : Perfect).Add(at);
        }
    }

    internal List<int> Ahead { get; } = [];

    internal List<int> Back { get; } = [];

    internal List<int> Present { get; } = [];

    internal List<int> Perfect { get; } = [];

    /// <summary>The folded verb of an atom's token, or null; and whether the particle س stands before it.</summary>
    private static string? VerbOf(Document document, Atom atom, out bool isFuture)
    {
        isFuture = false;
        var words = document.Tokens[atom.Token].Words;
        for (var index = words.First; index < words.End; index++)
        {
            var word = document.Words[index];
            if (word is { Attachment: Attachment.Proclitic, Folded: "س" }) isFuture = true;
            if (word is { Attachment: Attachment.Stem, PartOfSpeech: PartOfSpeech.Verb }) return word.Folded;
        }

        return null;
    }

    /// <summary>"لم يصل", "كان يزور" tell of the past.</summary>
    private static bool IsNegatedPast(Atom[] atoms, int first, int at)
    {
        for (var before = at - 1; before >= first && before >= at - 3; before--)
        {
            if (atoms[before].Folded is "لم" or "ولم" or "كان" or "كانت" or "وكان" or "وكانت") return true;
        }

        return false;
    }
}
