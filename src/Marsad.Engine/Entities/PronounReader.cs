using Marsad.Engine.Actors;
using Marsad.Engine.Text;

namespace Marsad.Engine.Entities;

/// <summary>Finds what pronouns of the third person and collective words refer to, in a careful way: a relative pronoun to the mention that ends
/// before it, others to the nearest agreeing subject of the sentence. What is not clear gets no mention.</summary>
internal sealed class PronounReader
{
    private const int FarthestApposition = 2;
    private const int Reach = 60;
    private const int Clause = 12;

    private readonly Reading reading;
    private readonly Phrase?[] phrases;
    private readonly List<(Words Words, int Head, Figure Figure)> mentions = [];
    private readonly Dictionary<int, Figure?> relatives = [];

    internal PronounReader(Reading reading, Phrase?[] phrases, List<Figure> figures)
    {
        (this.reading, this.phrases) = (reading, phrases);
        foreach (var figure in figures)
            foreach (var (words, head, kind) in figure.Mentions)
                if (kind != MentionKind.Adjective) mentions.Add((words, head, figure));
        mentions.Sort((one, other) => one.Words.First != other.Words.First ? one.Words.First.CompareTo(other.Words.First) : other.Words.End.CompareTo(one.Words.End));
    }

    internal void Read()
    {
        var before = 0;
        foreach (var word in reading.Words)
        {
            while (before < mentions.Count && mentions[before].Words.First < word.Index) before++;
            if (IsCollective(word.Bare))
            {
                AddBoth(word.Index, before);
                continue;
            }

            var agreement = Agreements.Of(word);
            if (agreement == Agreement.None) continue;
            if (word.Folded is "الذي" or "التي" or "الذين")
            {
                var antecedent = EndingAt(word.Index, before, agreement, 1);
                relatives[word.Index] = antecedent;
                Add(word.Index, antecedent);
            }
            else if (word.Attachment == Attachment.Enclitic) Enclitic(word, before, agreement);
            else if (word.Attachment == Attachment.Stem && !reading.Is(word.Index + 1, "ما")) Add(word.Index, EndingAt(word.Index, before, agreement, FarthestApposition) ?? (IsAfterNoun(word.Index) ? null : Subject(word.Index, before, agreement, false)));
        }
    }

    private void Enclitic(Word word, int before, Agreement agreement)
    {
        var host = word.Index - 1;
        if (host < 0) return;
        var isForce = phrases[host] is { Head.Class: HeadClass.Force or HeadClass.Fighters or HeadClass.Vehicles } phrase && phrase.Owner == word.Index;
        var owner = Resumed(host, before, agreement, out var figure) ? figure : Subject(host, before, agreement, isForce);
        if (owner is null) return;
        if (isForce) owner.AddMention(new(host, word.Index + 1), host, MentionKind.Pronoun);
        owner.AddMention(new(word.Index, word.Index + 1), word.Index, MentionKind.Pronoun);
    }

    /// <summary>Whether the place of a pronoun says by itself whom it resumes, or that it resumes no actor: in a relative clause, with or without
    /// a relative pronoun, after "ما", and in fixed phrases.</summary>
    private bool Resumed(int host, int before, Agreement agreement, out Figure? figure)
    {
        figure = null;
        var word = reading.Words[host];
        if (word.Bare is "شان" or "بين" or "جه" or "جهت" or "جهه" or "جانب") return true;
        if (word.Folded is "ان" && host > 0 && reading.Words[host - 1].Folded is "علي" or "ب")
        {
            figure = EndingAt(host - 1, before, agreement, 0);
            return true;
        }

        if (word.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Adp)) return false;
        for (var at = host - 1; at >= Math.Max(0, host - Clause) && reading.Same(at, host) && reading.Words[at].PartOfSpeech is not (PartOfSpeech.Punct or PartOfSpeech.Sconj); at--)
        {
            if (reading.Words[at].Folded is not ("الذي" or "التي" or "الذين")) continue;
            if (Agreements.Of(reading.Words[at]) != agreement) break;
            figure = relatives.GetValueOrDefault(at);
            return true;
        }

        var previous = host - 1;
        if (word.PartOfSpeech != PartOfSpeech.Verb || previous < 0 || !reading.Same(previous, host)) return false;
        if (reading.Words[previous].Folded is "ما" or "مما") return true;
        if (reading.Words[previous] is not { IsDefinite: false, PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.Adj }) return false;
        figure = EndingAt(host, before, agreement, 0);
        return true;
    }

    /// <summary>A pronoun between a noun and its predicate refers to that noun.</summary>
    private bool IsAfterNoun(int word) => word > 0 && reading.Same(word - 1, word) && reading.Words[word - 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj;

    private static void Add(int word, Figure? figure) => figure?.AddMention(new(word, word + 1), word, MentionKind.Pronoun);

    /// <summary>The agreeing mention that ends right before a word, commas and "و" allowed.</summary>
    private Figure? EndingAt(int word, int before, Agreement agreement, int slack)
    {
        Figure? found = null;
        var length = 0;
        for (var index = before - 1; index >= Math.Max(0, before - Reach) && reading.Same(mentions[index].Words.First, word); index--)
        {
            var (words, head, figure) = mentions[index];
            var gap = word - words.End;
            if (gap < 0 || gap > slack + 1 || !IsOpen(words.End, word) || Agreements.Of(figure, reading.Words[head]) != agreement || words.Count < length) continue;
            (found, length) = (figure, words.Count);
        }

        return found;
    }

    /// <summary>Whether only commas, dashes, quotation marks and "و" stand between two words.</summary>
    private bool IsOpen(int from, int until)
    {
        for (var word = from; word < until; word++)
            if (reading.Words[word] is not ({ PartOfSpeech: PartOfSpeech.Punct } or { Folded: "و" })) return false;
        return true;
    }

    /// <summary>The nearest agreeing subject before a word in its sentence; where <paramref name="any"/> is set, else the nearest agreeing mention
    /// there or the first of the sentence before.</summary>
    private Figure? Subject(int word, int before, Agreement agreement, bool any)
    {
        Figure? nearest = null;
        for (var index = before - 1; index >= Math.Max(0, before - Reach); index--)
        {
            var (words, head, figure) = mentions[index];
            if (!reading.Same(words.First, word)) break;
            if (words.End > word || Agreements.Of(figure, reading.Words[head]) != agreement) continue;
            nearest ??= figure;
            if (IsSubject(words.First)) return figure;
        }

        if (nearest is not null || !any) return agreement == Agreement.Plural || any ? nearest : null;
        var sentence = reading.Words[word].Sentence - 1;
        Figure? first = null;
        for (var index = before - 1; index >= Math.Max(0, before - Reach) && reading.Words[mentions[index].Words.First].Sentence >= sentence; index--)
            if (Agreements.Of(mentions[index].Figure, reading.Words[mentions[index].Head]) == agreement && reading.Words[mentions[index].Words.First].Sentence == sentence) first = mentions[index].Figure;
        return first;
    }

    private bool IsSubject(int first)
    {
        var before = first - 1;
        if (before < 0 || !reading.Same(before, first)) return true;
        var word = reading.Words[before];
        return word.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Sconj || word.Folded is "ان" or "لكن";
    }

    private static bool IsCollective(string bare) => bare is "طرفان" or "طرفين" or "جانبان" or "جانبين" or "بلدان" or "بلدين" or "كلاهما" or "كليهما" or "رييسان" or "رييسين" or "وزيران" or "وزيرين" or "دولتان" or "دولتين" or "فريقان" or "فريقين";

    /// <summary>Gives a collective word to the two latest actors of one kind before it.</summary>
    private void AddBoth(int word, int before)
    {
        if (!reading.Words[word].IsDefinite && reading.Words[word].Bare is not ("كلاهما" or "كليهما")) return;
        var persons = reading.Words[word].Bare is "رييسان" or "رييسين" or "وزيران" or "وزيرين";
        var states = reading.Words[word].Bare is "بلدان" or "بلدين" or "دولتان" or "دولتين";
        Figure? last = null;
        for (var index = before - 1; index >= Math.Max(0, before - Reach) && reading.Words[mentions[index].Words.First].Sentence >= reading.Words[word].Sentence - 2; index--)
        {
            var figure = mentions[index].Figure;
            if (mentions[index].Words.Contains(word)) return;
            if (figure.Type is ActorType.Media or ActorType.Civilians or ActorType.Other or ActorType.Ngo || (persons && figure.Type != ActorType.Person) || (states && figure.Type != ActorType.State)) continue;
            if (last is null) last = figure;
            else if (figure != last && (figure.Type == ActorType.Person) == (last.Type == ActorType.Person))
            {
                figure.AddMention(new(word, word + 1), word, MentionKind.Description);
                last.AddMention(new(word, word + 1), word, MentionKind.Description);
                return;
            }
        }
    }
}
