using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Actors;

/// <summary>Finds the register's names in one report: the longest first, an actor's own names before weak ones.</summary>
internal sealed class ActorMatcher(ActorRegister register, Document document)
{
    private const int MostJoiners = 2;

    private readonly List<Match> matches = [];
    private readonly ImmutableArray<Token> tokens = HashtagParts.Split(document);

    private readonly record struct Match(int FirstToken, int EndToken, Words Words, NameMeaning Meaning, bool IsInstitution);

    /// <summary>The hits in reading order.</summary>
    internal ImmutableArray<ActorHit> Find()
    {
        for (var at = 0; at < tokens.Length; at++) StartAt(at);
        if (matches.Count == 0) return [];
        var chosen = WithoutOverlaps();
        var anchors = new Dictionary<RegisteredActor, int>(ReferenceEqualityComparer.Instance as IEqualityComparer<RegisteredActor>);
        foreach (var match in chosen)
            if (match.Meaning.Strong is { } actor) anchors.TryAdd(actor, match.Words.First);
        var hits = ImmutableArray.CreateBuilder<ActorHit>(chosen.Count);
        var last = new Dictionary<RegisteredActor, int>(anchors.Comparer);
        foreach (var match in chosen) hits.Add(Resolve(match, anchors, last));
        return hits.MoveToImmutable();
    }

    /// <summary>Names may begin with the whole token ("واشنطن") or with its stem ("لحزب", "وللأمم").</summary>
    private void StartAt(int at)
    {
        var token = tokens[at];
        var node = register.Step(NameTrie.Root, token.Folded);
        if (node >= 0) Walk(at, token.Words.First, node, token.Words.End, mayContinue: true);
        if (token.Words.Count < 2) return;

        var first = token.Words.First;
        while (first < token.Words.End && document.Words[first].Attachment == Attachment.Proclitic) first++;
        if (first == token.Words.End) return;
        var stem = document.Words[first];
        node = register.Step(NameTrie.Root, stem.Folded);
        if (node >= 0) Walk(at, first, node, first + 1, mayContinue: first + 1 == token.Words.End);
    }

    private void Walk(int firstToken, int firstWord, int node, int endWord, bool mayContinue)
    {
        var at = firstToken;
        var open = '\0';
        while (true)
        {
            var meaning = register.MeaningAt(node);
            if (meaning is { IsOnlyStart: false }) AddMatch(firstToken, at + 1, new(firstWord, endWord), meaning, open, isInstitution: false);
            if (!mayContinue) return;
            var next = AfterJoiners(at + 1, ref open);
            if (next >= tokens.Length || tokens[next].Sentence != tokens[firstToken].Sentence) return;
            if (meaning is { Slots.Count: > 0 }) FillSlots(firstToken, firstWord, next, meaning, open);

            var token = tokens[next];
            var step = register.Step(node, token.Folded);
            if (step < 0)
            {
                if (token.Words.Count < 2 || document.Words[token.Words.First].Attachment != Attachment.Stem) return;
                step = register.Step(node, document.Words[token.Words.First].Folded);
                if (step < 0) return;
                (node, at, endWord, mayContinue) = (step, next, token.Words.First + 1, false);
                continue;
            }

            (node, at, endWord) = (step, next, token.Words.End);
        }
    }

    /// <summary>An institution's name ends with whose it is: "الجيش" and "السوري", "الكورية الشمالية".</summary>
    private void FillSlots(int firstToken, int firstWord, int at, NameMeaning start, char open)
    {
        var node = NameTrie.Root;
        for (; at < tokens.Length && tokens[at].Sentence == tokens[firstToken].Sentence; at = AfterJoiners(at + 1, ref open))
        {
            node = register.Origins.Step(node, tokens[at].Folded);
            if (node < 0) return;
            if (register.Origins.At(node) is not { } origin) continue;
            foreach (var (form, institution) in start.Slots)
                if (form == origin.Form && register.Institutions.MeaningOf(institution, origin.Actor) is { } meaning) AddMatch(firstToken, at + 1, new(firstWord, tokens[at].Words.End), meaning, open, isInstitution: true);
        }
    }

    private int AfterJoiners(int at, ref char open)
    {
        for (var joiners = 0; joiners < MostJoiners && at < tokens.Length && IsJoiner(tokens[at].Folded); joiners++, at++)
            if (ClosingOf(tokens[at].Folded[0]) != '\0') open = tokens[at].Folded[0];
        return at;
    }

    /// <summary>A mark that opens inside of a name belongs to it together with its closing one: تنظيم "الدولة الإسلامية".</summary>
    private void AddMatch(int firstToken, int endToken, Words words, NameMeaning meaning, char open, bool isInstitution)
    {
        if (meaning.Strength < 2 && !MayBeWeak(words)) return;
        if (open != '\0' && endToken < tokens.Length && tokens[endToken].Folded is [var unit] && unit == ClosingOf(open))
            matches.Add(new(firstToken, endToken + 1, words with { End = tokens[endToken].Words.End }, meaning, isInstitution));
        else
            matches.Add(new(firstToken, endToken, words, meaning, isInstitution));
    }

    /// <summary>A short name that is no actor's own stands for none where it is a verb ("فتح") or where a pronoun says whose it is ("حكومته").</summary>
    private bool MayBeWeak(Words words) =>
        words.Count > 1 || (document.Words[words.First].PartOfSpeech != PartOfSpeech.Verb
            && (words.End == document.Words.Length || document.Words[words.End].Attachment != Attachment.Enclitic || document.Words[words.End].Token != document.Words[words.First].Token));

    private List<Match> WithoutOverlaps()
    {
        matches.Sort(static (left, right) =>
        {
            var order = (right.EndToken - right.FirstToken).CompareTo(left.EndToken - left.FirstToken);
            if (order == 0) order = right.Meaning.Strength.CompareTo(left.Meaning.Strength);
            if (order == 0) order = left.IsInstitution.CompareTo(right.IsInstitution);
            if (order == 0) order = left.FirstToken.CompareTo(right.FirstToken);
            return order != 0 ? order : left.Words.First.CompareTo(right.Words.First);
        });
        var taken = new bool[tokens.Length];
        var chosen = new List<Match>(matches.Count);
        foreach (var match in matches)
        {
            if (Array.IndexOf(taken, true, match.FirstToken, match.EndToken - match.FirstToken) >= 0) continue;
            Array.Fill(taken, true, match.FirstToken, match.EndToken - match.FirstToken);
            chosen.Add(match);
        }

        chosen.Sort(static (left, right) => left.FirstToken.CompareTo(right.FirstToken));
        return chosen;
    }

    private ActorHit Resolve(Match match, Dictionary<RegisteredActor, int> anchors, Dictionary<RegisteredActor, int> last)
    {
        var meaning = match.Meaning;
        if (meaning.Strong is { } strong)
        {
            last[strong] = match.Words.First;
            return new(match.Words, strong, IsWeak: false) { IsPlaceName = meaning.IsPlace, IsAnchored = true };
        }

        var candidates = register.Institutions.CandidatesOf(meaning);
        RegisteredActor? best = null;
        var bestScore = -1L;
        foreach (var candidate in candidates)
        {
            var score = Score(candidate);
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }

        var anchored = best is not null && anchors.ContainsKey(best);
        if (meaning.Generic is { } generic && !anchored) return new(match.Words, generic, IsWeak: false) { IsPlaceName = meaning.IsPlace, IsAnchored = true, Candidates = candidates };
        return new(match.Words, best!, IsWeak: true) { IsPlaceName = meaning.IsPlace, IsAnchored = anchored, Candidates = candidates };

        // Named before and nearest, then named later and nearest, then in office on the report's day.
        long Score(RegisteredActor candidate)
        {
            var day = IsOfItsTime(candidate) ? 1L : 0L;
            if (last.TryGetValue(candidate, out var before)) return ((2L << 32) + before) * 2 + day;
            return anchors.TryGetValue(candidate, out var first) ? ((1L << 32) - first) * 2 + day : day;
        }
    }

    private bool IsOfItsTime(RegisteredActor actor)
    {
        if (document.Report.Published is not { } published) return false;
        if (actor.Relations.IsEmpty) return true;
        var day = published.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var relation in actor.Relations)
            if ((relation.From is null || string.CompareOrdinal(relation.From, day) <= 0) && (relation.Until is null || string.CompareOrdinal(day, relation.Until + "~") <= 0)) return true;
        return false;
    }

    private static bool IsJoiner(string folded) => folded.Length == 1 && folded[0] is '"' or '\'' or '«' or '»' or '“' or '”' or '‘' or '’' or '„' or '(' or ')' or '[' or ']' or '#' or '_' or '-' or '.' or '`';

    private static char ClosingOf(char open) => open switch
    {
        '"' => '"',
        '\'' => '\'',
        '«' => '»',
        '»' => '«',
        '“' => '”',
        '”' => '“',
        '‘' => '’',
        '(' => ')',
        '[' => ']',
        '„' => '“',
        _ => '\0',
    };
}
