using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Chunking;

/// <summary>Finds each verb's subject, object and complements without a full parse: a clause chunker for verb-subject and subject-verb order,
/// relative clauses and coordinated verbs.</summary>
internal sealed class ClauseReader
{
    private const int MaxClauseWords = 80;
    private const int MaxTopics = 3;
    private const int MaxParenthesis = 24;
    private const int MaxDescription = 16;
    private readonly Document document;
    private readonly ChunkTag[] tags;
    private readonly int[] atomEnd;
    private readonly NounGroupReader groups;
    private readonly ComplementReader complementReader;
    private readonly List<NounGroup> topics = [];

    private ClauseReader(Document document, int[] atomEnd, Func<Word, bool> isComplete)
    {
        this.document = document;
        this.atomEnd = atomEnd;
        tags = ChunkTagger.Tag(document);
        groups = new(document, tags, atomEnd, isComplete);
        complementReader = new(document, tags, atomEnd, groups);
    }

    /// <summary>Reads all clauses.</summary>
    /// <param name="document">The report.</param>
    /// <param name="atoms">Word ranges that are one unit: names and places.</param>
    /// <param name="adverbials">Word ranges that are no arguments: times.</param>
    /// <param name="isComplete">Whether a noun's form takes no genitive ("محتجون"); most forms do not show it.</param>
    internal static Clauses Read(Document document, IEnumerable<Words> atoms, IEnumerable<Words> adverbials, Func<Word, bool> isComplete)
    {
        var atomEnd = new int[document.Words.Length];
        foreach (var atom in atoms)
            if (!atom.IsEmpty) atomEnd[atom.First] = Math.Max(atomEnd[atom.First], atom.End);
        var reader = new ClauseReader(document, atomEnd, isComplete);
        foreach (var adverbial in adverbials) reader.tags.AsSpan(adverbial.First..adverbial.End).Fill(ChunkTag.Adverb);
        var predicates = ImmutableArray.CreateBuilder<Predicate>();
        foreach (var sentence in document.Sentences) reader.ReadSentence(sentence, predicates);
        return new(document, reader.tags, atomEnd, reader.groups, reader.complementReader, predicates.ToImmutable());
    }

    private void ReadSentence(Sentence sentence, ImmutableArray<Predicate>.Builder predicates)
    {
        var index = document.Words[sentence.Words.First].Sentence;
        Predicate? before = null;
        for (var i = sentence.Words.First; i < sentence.Words.End; i++)
        {
            if (atomEnd[i] > i + 1)
            {
                i = Math.Min(atomEnd[i], sentence.Words.End) - 1;
                continue;
            }

            if (tags[i] != ChunkTag.Verb) continue;
            var predicate = ReadPredicate(i, index, sentence.Words, before);
            if (before is not null && Released(before, predicate) is { } released)
            {
                (before, predicate) = released;
                predicates[^1] = before;
            }

            predicates.Add(predicate);
            before = predicate;
            if (predicate.Subject is null || predicate.Order == SubjectOrder.Carried) continue;
            if (topics.Count == MaxTopics) topics.RemoveAt(0);
            topics.Add(predicate.Subject);
        }
    }

    /// <summary>Gives the main verb what follows the relative clause on its subject: "اتهم الحوثيون الذين يسيطرون على المنطقة التحالف بـ ...".</summary>
    private static (Predicate Main, Predicate Relative)? Released(Predicate main, Predicate relative)
    {
        if (relative.Order != SubjectOrder.Relative || relative.Object is not { } late || main.Object is not null || relative.Complements.IsEmpty) return null;
        if (late.Words.First < relative.Complements[0].Preposition || main.Subject is null || relative.Subject is null || !main.Subject.Words.Overlaps(relative.Subject.Words)) return null;
        return (main with { Object = late, Complements = [.. main.Complements, .. relative.Complements.Where(complement => complement.Preposition > late.Words.First)] },
            relative with { Object = null, Complements = [.. relative.Complements.Where(complement => complement.Preposition < late.Words.First)] });
    }

    private Predicate ReadPredicate(int verb, int sentence, Words bounds, Predicate? before)
    {
        var (bare, complements, pronoun, end) = ReadRight(verb, bounds.End);
        var (left, order) = ReadLeft(verb, bounds.First, before);
        NounGroup? subject = null, direct = null, antecedent = null;
        switch (order)
        {
            case SubjectOrder.Before:
                (subject, direct) = (left, bare.ElementAtOrDefault(0));
                break;
            case SubjectOrder.Relative when bare.Count > 0 && HasResumptive(pronoun, complements):
                (subject, order, antecedent, direct) = (bare[0], SubjectOrder.After, left, bare.ElementAtOrDefault(1));
                break;
            case SubjectOrder.Relative or SubjectOrder.Carried:
                (subject, direct) = (left, bare.ElementAtOrDefault(0));
                break;
            default:
                (subject, order, direct) = Coordinate(verb, bare);
                break;
        }

        return new(verb, sentence, subject, order, direct, pronoun, antecedent, [.. complements], end);
    }

    private (NounGroup? Subject, SubjectOrder Order, NounGroup? Direct) Coordinate(int verb, List<NounGroup> bare)
    {
        if (bare.Count > 1) return (bare[0], SubjectOrder.After, bare[1]);
        if (bare.Count == 1 && Agreement.MayAgree(document, verb, bare[0])) return (bare[0], SubjectOrder.After, null);
        var (carried, order) = Carry(verb);
        return (carried, order, bare.ElementAtOrDefault(0));
    }

    /// <summary>The last subject that a verb may agree with.</summary>
    private (NounGroup? Group, SubjectOrder Order) Carry(int verb)
    {
        for (var i = topics.Count - 1; i >= 0; i--)
            if (Agreement.MayAgree(document, verb, topics[i])) return (topics[i], SubjectOrder.Carried);
        return (null, SubjectOrder.None);
    }

    private static bool HasResumptive(int pronoun, List<Complement> complements)
    {
        if (pronoun >= 0) return true;
        foreach (var complement in complements)
            if (complement.Pronoun >= 0) return true;
        return false;
    }

    private (List<NounGroup> Bare, List<Complement> Complements, int Pronoun, int End) ReadRight(int verb, int limit)
    {
        limit = Math.Min(limit, verb + MaxClauseWords);
        var bare = new List<NounGroup>(2);
        var complements = new List<Complement>(4);
        var pronoun = -1;
        var at = verb + 1;
        if (at < limit && tags[at] == ChunkTag.Enclitic) pronoun = at++;
        while (at < limit)
        {
            if (atomEnd[at] <= at)
            {
                if (tags[at] == ChunkTag.Comma && Parenthesis(at, limit) is > 0 and var close)
                {
                    at = close;
                    continue;
                }

                if (tags[at] is ChunkTag.Verb or ChunkTag.Relative or ChunkTag.Complementizer or ChunkTag.Subordinator or ChunkTag.Stop or ChunkTag.Copula) break;
                if (tags[at] == ChunkTag.Coordinator && OpensClause(at + 1, limit)) break;
                if (tags[at] == ChunkTag.Comma && OpensClause(at + 1, limit)) break;
                if (tags[at] == ChunkTag.Preposition)
                {
                    complements.Add(complementReader.Read(ref at, limit));
                    continue;
                }
            }

            if (groups.StartsPhrase(at) && groups.Read(at, limit) is { } group)
            {
                if (complements.Count == 0 || bare.Count < 2) bare.Add(group);
                at = group.Words.End;
                continue;
            }

            at++;
        }

        return (bare, complements, pronoun, at);
    }

    /// <summary>The place behind a relative clause that stands between commas ("الجيش، الذي ...، على"), or -1.</summary>
    private int Parenthesis(int comma, int limit)
    {
        if (comma + 1 >= limit || tags[comma + 1] != ChunkTag.Relative) return -1;
        for (var at = comma + 2; at < limit && at - comma < MaxParenthesis; at++)
        {
            if (tags[at] == ChunkTag.Stop) return -1;
            if (tags[at] == ChunkTag.Comma) return at + 1;
        }

        return -1;
    }

    private bool OpensClause(int at, int limit)
    {
        for (var steps = 0; at < limit && steps < 3; at++, steps++)
        {
            if (atomEnd[at] > at) return false;
            switch (tags[at])
            {
                case ChunkTag.Verb or ChunkTag.Copula or ChunkTag.Relative or ChunkTag.Subordinator or ChunkTag.Complementizer:
                    return true;
                case ChunkTag.Particle or ChunkTag.Coordinator:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private (NounGroup? Group, SubjectOrder Order) ReadLeft(int verb, int first, Predicate? before)
    {
        var (group, order) = ReadNeighbour(verb, first, before);
        return group is null && order == SubjectOrder.None && Opening(verb, first) is { } opening ? (opening, SubjectOrder.Before) : (group, order);
    }

    /// <summary>The group that opens the clause, where only complements and parentheses part it from its first verb: "أن القوات، بقيادة العميد، تمكنت".</summary>
    private NounGroup? Opening(int verb, int first)
    {
        if (IsVerbAfterCoordinator(verb)) return null;
        for (var at = verb - 1; at >= first && verb - at < MaxClauseWords; at--)
        {
            if (tags[at] == ChunkTag.Comma && ParenthesisBefore(at, first) is >= 0 and var open)
            {
                at = open;
                continue;
            }

            if (tags[at] is ChunkTag.Verb or ChunkTag.Stop or ChunkTag.Relative or ChunkTag.Subordinator) return null;
            var isOpening = at == first || tags[at] is ChunkTag.Complementizer or ChunkTag.Copula;
            if (!isOpening) continue;
            var start = at == first && tags[at] is not (ChunkTag.Complementizer or ChunkTag.Copula or ChunkTag.Coordinator) ? at : at + 1;
            return start < verb && tags[start] != ChunkTag.Preposition && groups.StartsPhrase(start) && groups.Read(start, verb) is { } group && Agreement.MayAgree(document, verb, group) ? group : null;
        }

        return null;
    }

    /// <summary>The comma that opens the relative clause which a comma closes ("القوات - التي ... - قد"), or -1.</summary>
    private int ParenthesisBefore(int close, int first)
    {
        for (var at = close - 1; at > first && close - at < MaxParenthesis; at--)
        {
            if (tags[at] == ChunkTag.Stop) return -1;
            if (tags[at] == ChunkTag.Relative) return tags[at - 1] == ChunkTag.Comma ? at - 1 : -1;
        }

        return -1;
    }

    private (NounGroup? Group, SubjectOrder Order) ReadNeighbour(int verb, int first, Predicate? before)
    {
        var at = verb - 1;
        while (at >= first && tags[at] is ChunkTag.Particle or ChunkTag.Copula) at--;
        if (at < first) return (null, SubjectOrder.None);
        if (document.Words[at].Folded is "هو" or "هي" or "هم") return Carry(verb);
        if (tags[at] == ChunkTag.Relative) return (EndingAt(at - 1, first), SubjectOrder.Relative);
        if (tags[at] == ChunkTag.Enclitic && at - 1 >= first && tags[at - 1] is ChunkTag.Complementizer or ChunkTag.Subordinator) return (before?.Subject, before?.Subject is null ? SubjectOrder.None : SubjectOrder.Carried);
        if (EndingAt(at, first) is not { } group) return (null, SubjectOrder.None);
        if (before is not null && before.Verb < group.Words.First && !IsClauseStart(group.Words.First, first) && IsTaken(before, group))
        {
            // An indefinite noun before a verb is described by it: "غارة استهدفت موقعا".
            return document.Words[group.Head].IsDefinite || IsVerbAfterCoordinator(verb) ? (null, SubjectOrder.None) : (group, SubjectOrder.Relative);
        }

        if (IsClauseStart(group.Words.First, first)) return (group, SubjectOrder.Before);
        if (IsVerbAfterCoordinator(verb) || group.Words.End <= at || tags[at] == ChunkTag.Enclitic) return (null, SubjectOrder.None);
        if (document.Words[group.Head].Folded is "وقت" or "حين" or "يوم" or "مره" or "ما") return (null, SubjectOrder.None);
        if (!document.Words[group.Head].IsDefinite && atomEnd[group.Head] <= group.Head) return (group, SubjectOrder.Relative);
        return Described(verb, group.Words.First, first) is { } described ? (described, SubjectOrder.Relative) : (null, SubjectOrder.None);
    }

    /// <summary>The indefinite noun that a verb describes over its own complements: "غارات للطيران استهدفت".</summary>
    private NounGroup? Described(int verb, int from, int first)
    {
        for (var at = from - 1; at >= first && verb - at < MaxDescription; at--)
        {
            if (tags[at] is ChunkTag.Verb or ChunkTag.Stop or ChunkTag.Complementizer or ChunkTag.Subordinator or ChunkTag.Relative) return null;
            if (tags[at] != ChunkTag.Nominal || document.Words[at].IsDefinite || atomEnd[at] > at || (at > first && tags[at - 1] == ChunkTag.Nominal)) continue;
            if (groups.Read(at, verb) is { } group && Agreement.MayAgree(document, verb, group)) return group;
        }

        return null;
    }

    private bool IsVerbAfterCoordinator(int verb) => verb > 0 && tags[verb - 1] == ChunkTag.Coordinator;

    private static bool IsTaken(Predicate before, NounGroup group) =>
        before.Subject?.Words.Overlaps(group.Words) == true || before.Object?.Words.Overlaps(group.Words) == true;

    private bool IsClauseStart(int at, int first)
    {
        if (at <= first) return true;
        return tags[at - 1] is ChunkTag.Complementizer or ChunkTag.Subordinator or ChunkTag.Coordinator or ChunkTag.Stop or ChunkTag.Quote or ChunkTag.Copula
            || (tags[at - 1] == ChunkTag.Comma);
    }

    /// <summary>The group that ends just before <paramref name="last"/> + 1, commas and closing quotes skipped.</summary>
    private NounGroup? EndingAt(int last, int first)
    {
        while (last >= first && tags[last] is ChunkTag.Comma or ChunkTag.Quote) last--;
        if (last < first || tags[last] == ChunkTag.Coordinator) return null;
        var start = last;
        // Walk back over what can stand in a noun group, then read forwards and keep the group that reaches the end.
        while (start > first && last - start < 24 && tags[start - 1] is ChunkTag.Nominal or ChunkTag.Adjective or ChunkTag.Number or ChunkTag.Enclitic or ChunkTag.Quote or ChunkTag.Demonstrative or ChunkTag.Coordinator) start--;
        for (var at = AtomStart(start, first); at <= last; at++)
        {
            if (!groups.StartsPhrase(at) || groups.Read(at, last + 1) is not { } group) continue;
            if (group.Words.End >= last + 1) return group;
            at = Math.Max(at, group.Words.End - 1);
        }

        return null;
    }

    private int AtomStart(int at, int first)
    {
        for (var back = at; back >= first && at - back < 24; back--)
            if (atomEnd[back] > at) return back;
        return at;
    }
}
