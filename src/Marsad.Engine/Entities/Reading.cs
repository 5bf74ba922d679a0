using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>What the readers of actor phrases look things up in: the document with the register's hits and the tagger's names by their first word.</summary>
internal sealed class Reading
{
    private const int MostInside = 8;

    private readonly int[] hitAt;
    private readonly int[] nameAt;
    private readonly int[] covering;
    private readonly Dictionary<int, ActorHit> persons = [];
    private HashSet<int>? opening;
    private readonly HashSet<string> locations = new(StringComparer.Ordinal);
    private readonly HashSet<string> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> nationCounts = new(StringComparer.Ordinal);

    internal Reading(Document document, ImmutableArray<ActorHit> hits, ImmutableArray<NameMention> names)
    {
        (Document, Words, Names) = (document, document.Words, names);
        hitAt = new int[Words.Length];
        nameAt = new int[Words.Length];
        Array.Fill(hitAt, -1);
        Array.Fill(nameAt, -1);
        hits = AddInside(AddHashtags(hits));
        Hits = hits;
        foreach (var name in names)
        {
            if (name.Kind != NameKind.Location || name.Words.IsEmpty) continue;
            if (name.Words.Count == 1) places.Add(Words[name.Words.First].Folded);
            else locations.Add(Key(name.Words));
        }

        covering = new int[Words.Length];
        Array.Fill(covering, -1);
        for (var index = 0; index < hits.Length; index++)
        {
            if (IsMisread(hits[index])) continue;
            for (var word = hits[index].Words.First; word < hits[index].Words.End; word++) covering[word] = index;
            if (hits[index].Actor is { Type: ActorType.Person, IsGeneric: false }) persons.TryAdd(hits[index].Words.First, hits[index]);
            else if (hitAt[hits[index].Words.First] is var known && (known < 0 || hits[known].Words.Count < hits[index].Words.Count)) hitAt[hits[index].Words.First] = index;
        }

        for (var index = 0; index < names.Length; index++)
        {
            ref var slot = ref nameAt[names[index].Words.First];
            if (slot < 0 || names[slot].Words.Count < names[index].Words.Count) slot = index;
        }

        foreach (var word in Words)
        {
            if (word.Attachment != Attachment.Stem) continue;
            if ((Nations.OfAdjective(word.Bare) ?? Nations.OfName(word.Folded) ?? Nations.OfCapital(word.Folded)) is { } code)
                nationCounts[code] = nationCounts.GetValueOrDefault(code) + 1;
        }
    }

    internal Document Document { get; }

    internal ImmutableArray<Word> Words { get; }

    internal ImmutableArray<ActorHit> Hits { get; }

    internal ImmutableArray<NameMention> Names { get; }

    /// <summary>Names that are written as one token with underscores.</summary>
    private ImmutableArray<ActorHit> AddHashtags(ImmutableArray<ActorHit> hits)
    {
        ImmutableArray<ActorHit>.Builder? all = null;
        foreach (var token in Document.Tokens)
        {
            if (token.Words.Count < 2 || !token.Folded.Contains('_', StringComparison.Ordinal)) continue;
            var first = token.Words.First;
            while (first < token.Words.End && Words[first].Attachment != Attachment.Stem) first++;
            for (var end = token.Words.End; end > first; end--)
            {
                var range = new Words(first, end);
                if (ActorRegister.Embedded.ByName(Document.TextOf(range).Replace('_', ' ')) is not { } actor) continue;
                all ??= hits.ToBuilder();
                all.RemoveAll(hit => hit.Words.Overlaps(range));
                all.Add(new(range, actor, IsWeak: false) { IsAnchored = true });
                break;
            }
        }

        return all?.ToImmutable() ?? hits;
    }

    /// <summary>The names inside of a person's description that the register knows ("مدير المرصد ..."): the longer name hides them.</summary>
    private ImmutableArray<ActorHit> AddInside(ImmutableArray<ActorHit> hits)
    {
        ImmutableArray<ActorHit>.Builder? all = null;
        foreach (var hit in hits)
        {
            if (hit.Actor.Type != ActorType.Person || hit.Words.Count is < 2 or > MostInside) continue;
            for (var first = hit.Words.First + 1; first < hit.Words.End; first++)
            {
                if (Words[first].Attachment != Attachment.Stem) continue;
                for (var end = hit.Words.End; end > first; end--)
                {
                    var range = new Words(first, end);
                    if (ActorRegister.Embedded.ByName(Document.TextOf(range)) is not { Type: not ActorType.Person, IsGeneric: false } actor) continue;
                    (all ??= hits.ToBuilder()).Add(new(range, actor, IsWeak: false) { IsAnchored = true, IsPlaceName = actor.Type == ActorType.State && Nations.OfName(Folding.Fold(actor.Arabic)) is not null });
                    first = end - 1;
                    break;
                }
            }
        }

        return all?.ToImmutable() ?? hits;
    }

    /// <summary>Whether a straight quotation mark opens a quotation: an even number of them stands before it in its paragraph.</summary>
    internal bool OpensQuote(int word)
    {
        opening ??= FindOpening();
        return opening.Contains(word);
    }

    private HashSet<int> FindOpening()
    {
        var found = new HashSet<int>();
        var isOpen = false;
        foreach (var sentence in Document.Sentences)
        {
            if (sentence.StartsParagraph) isOpen = false;
            for (var word = sentence.Words.First; word < sentence.Words.End; word++)
            {
                if (Words[word].Folded != "\"") continue;
                if (!isOpen) found.Add(word);
                isOpen = !isOpen;
            }
        }

        return found;
    }

    /// <summary>Whether the tagger takes a word for a place somewhere in the report.</summary>
    internal bool IsPlace(string folded) => places.Contains(folded);

    /// <summary>Whether the tagger takes the same words for a place elsewhere in the report.</summary>
    internal bool IsLocation(Words words) => words.Count > 1 && locations.Contains(Key(words));

    private string Key(Words words) => Folding.Fold(Document.SpanOf(words).Of(Document.Content));

    /// <summary>A single word that is a verb or the name of a place here, and a medium in the brackets of a date line.</summary>
    private bool IsMisread(ActorHit hit)
    {
        var first = Words[hit.Words.First];
        if (hit.Words.Count > 1 && Words[hit.Words.First + 1].Bare is "مواليه" or "موال" or "موالين" or "مواليين" && Head.Find(first.Bare) is { Class: HeadClass.Force or HeadClass.Fighters }) return true;
        if (first.Bare == "شرعيه" && hit.Words.First > 0 && Words[hit.Words.First - 1].Bare == "دعم") return true;
        if (IsKindOfPeople(hit) || (hit.Actor.Type == ActorType.State && first.Bare == "اداره" && hit.Words.Count > 1) || first.Bare == "مقاتله") return true;
        if (hit.Actor.Type == ActorType.Other && hit.Actor.English.StartsWith("Operation", StringComparison.Ordinal)) return true;
        if (hit.Words.Count == 1 && first.PartOfSpeech == PartOfSpeech.Adj && !first.IsDefinite) return true;
        if (hit.Words.Count == 1 && !hit.IsPlaceName && (first.PartOfSpeech == PartOfSpeech.Verb || places.Contains(first.Folded))) return true;
        return hit.Actor.Type == ActorType.Media && hit.Words.First > 0 && first.Sentence < 3 && Words[hit.Words.First - 1].Folded == "(" && Is(hit.Words.End, ")")
            && NationAtEnd(hit.Words.First - 2);
    }

    private bool NationAtEnd(int word) => word >= 0 && (places.Contains(Words[word].Folded) || Nations.OfCapital(Words[word].Folded) is not null || Nations.OfAdjective(Words[word].Bare) is not null || Words[word].Folded is "المتحده");

    /// <summary>How often the report names a country or uses its adjective.</summary>
    internal int NationCount(string code) => nationCounts.GetValueOrDefault(code);

    /// <summary>The longest register hit that begins at a word, or null.</summary>
    internal ActorHit? HitAt(int word) => word < hitAt.Length && hitAt[word] is >= 0 and var index ? Hits[index] : null;

    /// <summary>The register hit that begins at a word and names one actor, or null.</summary>
    internal ActorHit? StrongHitAt(int word) => HitAt(word) is { IsWeak: false, Actor.IsGeneric: false } hit ? hit : null;

    /// <summary>Fighters or forces with nothing but the adjective of a people are that people's, not one organisation's.</summary>
    private bool IsKindOfPeople(ActorHit hit) =>
        hit.Words.Count == 2 && Head.Find(Words[hit.Words.First].Bare) is { } head && (head.Class == HeadClass.Fighters || head.Kin == "force") && Nations.OfAdjective(Words[hit.Words.First + 1].Bare) is "XI";

    /// <summary>The strong hits that name persons; they are kept apart because titles belong to the name there.</summary>
    internal IEnumerable<ActorHit> PersonHits => persons.Values;

    /// <summary>The hit that describes or names a person from a word on, or null.</summary>
    internal ActorHit? PersonHitAt(int word) => persons.TryGetValue(word, out var hit) ? hit : null;

    /// <summary>The hit that a word belongs to, or null.</summary>
    internal ActorHit? HitOver(int word) => covering[word] is >= 0 and var index ? Hits[index] : null;

    /// <summary>The longest name that begins at a word, or null.</summary>
    internal NameMention? NameAt(int word) => word < nameAt.Length && nameAt[word] is >= 0 and var index ? Names[index] : null;

    /// <summary>Whether a word exists and lies in the sentence of another.</summary>
    internal bool Same(int word, int other) => (uint)word < (uint)Words.Length && Words[word].Sentence == Words[other].Sentence;

    /// <summary>Whether a word stands in the headline.</summary>
    internal bool IsTitle(int word) => Document.Sentences[Words[word].Sentence].IsTitle;

    /// <summary>Whether a word is a stem that no clitic precedes in its token.</summary>
    internal bool IsFreeStem(int word) =>
        Words[word].Attachment == Attachment.Stem && (word == 0 || Words[word - 1].Token != Words[word].Token || Words[word - 1].Attachment == Attachment.Stem) && Words[word].PartOfSpeech != PartOfSpeech.Punct;

    /// <summary>Whether a word is a proclitic with one of the forms given.</summary>
    internal bool IsProclitic(int word, string form) =>
        word < Words.Length && Words[word].Attachment == Attachment.Proclitic && Words[word].Folded == form;

    /// <summary>Whether a word is a separate particle with the folded form given.</summary>
    internal bool Is(int word, string form) => (uint)word < (uint)Words.Length && Words[word].Folded == form;

    /// <summary>Whether a word is an adjective, by its part of speech or as an adjective of origin.</summary>
    internal bool IsAdjective(int word) =>
        Words[word] is var w && w.Attachment == Attachment.Stem
        && (w.PartOfSpeech == PartOfSpeech.Adj || Nations.OfAdjective(w.Bare) is not null);

    /// <summary>Whether a word can be a noun.</summary>
    internal bool IsNominal(int word) =>
        Words[word].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Adj;

    /// <summary>The code and end of a country's name that begins at a word, or null.</summary>
    internal (string Code, int End)? NationAt(int word)
    {
        var first = Words[word].Folded;
        if (!Nations.BeginsName(first) || IsPeople(word)) return null;
        if (Same(word + 1, word) && IsFreeStem(word + 1))
        {
            var two = first + " " + Words[word + 1].Folded;
            if (Same(word + 2, word) && IsFreeStem(word + 2))
            {
                var three = two + " " + Words[word + 2].Folded;
                if (Same(word + 3, word) && IsFreeStem(word + 3) && Nations.OfName(three + " " + Words[word + 3].Folded) is { } code4) return (code4, word + 4);
                if (Nations.OfName(three) is { } code3) return (code3, word + 3);
            }

            if (Nations.OfName(two) is { } code2) return (code2, word + 2);
        }

        return Nations.OfName(first) is { } code ? (code, word + 1) : null;
    }

    /// <summary>A counted or accusative adjective that looks like a country's name: "19 روسيا", "روسياً".</summary>
    private bool IsPeople(int word)
    {
        var it = Words[word];
        if (it.Folded[^1] != 'ا' || Nations.OfAdjective(it.Folded) is null) return false;
        return it.Form.EndsWith('\u064b') || it.Form.EndsWith("\u064bا", StringComparison.Ordinal) || (word > 0 && Words[word - 1].PartOfSpeech == PartOfSpeech.Num) || (word > 0 && char.IsAsciiDigit(Words[word - 1].Folded.FirstOrDefault()));
    }

    /// <summary>Adds the exact text of a range to the names of a figure, with its hash mark as well where it is a hash tag.</summary>
    internal void AddName(Figure figure, Words words)
    {
        var span = NameSpan(words);
        figure.AddName(span.Of(Document.Content), span);
        if (span.Start > 0 && Document.Content[span.Start - 1] == '#') figure.AddName(Document.Content[(span.Start - 1)..span.End], new(span.Start - 1, span.End));
    }

    /// <summary>The exact text of a range, the half of a doubled lam that belongs to the clitic left out.</summary>
    internal Span NameSpan(Words range)
    {
        var span = Document.SpanOf(range);
        var first = Words[range.First];
        return first.IsDefinite && first.Attachment == Attachment.Stem && span.Length > 1 && Document.Content[span.Start] == 'ل' && first.Folded.StartsWith("ال", StringComparison.Ordinal)
            ? new(span.Start + 1, span.End) : span;
    }
}
