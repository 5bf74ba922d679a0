using Marsad.Engine.Actors;
using Marsad.Engine.Entities;
using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>Finds the mention that begins or ends at a word.</summary>
internal sealed class ActorIndex
{
    private readonly ActorMention[] mentions;
    private readonly int[] startAt;
    private readonly int[] endAt;
    private readonly Dictionary<string, Actor> actors;

    internal ActorIndex(Document document, ActorSet set)
    {
        mentions = [.. set.Mentions.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Description && !mention.Words.IsEmpty)];
        actors = new(StringComparer.Ordinal);
        foreach (var actor in set.Actors)
        {
            actors.TryAdd(actor.Key, actor);
            if (actor.PartOf is { } organisation && actor.Names.Any(name => SpeechLexicon.Instance.IsSpokesperson(Folding.Fold(name.Text)))) voices[actor.Key] = organisation;
            if (actor.Type is not ActorType.Person) continue;
            foreach (var name in actor.Names)
            {
                var folded = Folding.Fold(name.Text);
                var family = folded[(folded.LastIndexOf(' ') + 1)..];
                if (family.Length < 4 || family.Length == folded.Length) continue;
                families[family] = families.TryGetValue(family, out var other) && other != actor.Key ? null : actor.Key;
            }

        }

        startAt = new int[document.Words.Length + 1];
        endAt = new int[document.Words.Length + 1];
        for (var index = 0; index < mentions.Length; index++)
        {
            Keep(startAt, mentions[index].Words.First, index);
            Keep(endAt, mentions[index].Words.End, index);
        }
    }

    // Family names that belong to one person of the report only; null where two share one.
    private readonly Dictionary<string, string?> families = new(StringComparer.Ordinal);

    // Who was found to speak for an organisation, and for which.
    private readonly Dictionary<string, string> voices = new(StringComparer.Ordinal);

    /// <summary>The person whose name ends with a word, or null; a longer name may be misspelt by one letter.</summary>
    internal string? PersonNamed(string folded)
    {
        if (families.TryGetValue(folded, out var person) || folded.Length < 6) return person;
        foreach (var (family, key) in families) if (key is not null && IsOneLetterApart(family, folded)) return key;
        return null;
    }

    /// <summary>Keeps a word that follows a speaker's title as the speaker's name.</summary>
    internal void RememberFamily(string folded, string key)
    {
        if (folded.Length >= 4) families.TryAdd(folded, key);
    }

    /// <summary>The named person who speaks for an organisation, where <paramref name="office"/> is known by its office alone.</summary>
    internal string NamedVoiceOf(string organisation, string office)
    {
        if (organisation == office || Find(office) is not { } actor || !actor.Names.All(IsOffice)) return office;
        var named = (string?)null;
        foreach (var (person, whole) in voices)
        {
            if (whole != organisation || person == office || Find(person) is not { Type: ActorType.Person } other || other.Names.All(IsOffice)) continue;
            if (named is not null) return office;
            named = person;
        }

        return named ?? office;
    }

    private static bool IsOffice(ActorName name) => SpeechLexicon.Instance.IsSpokesperson(Folding.Fold(name.Text));

    /// <summary>The only person who belongs to an organisation, or null.</summary>
    internal string? OnlyPersonOf(string organisation)
    {
        var only = (string?)null;
        foreach (var actor in actors.Values)
        {
            if (actor.Type is not ActorType.Person || actor.PartOf != organisation) continue;
            if (only is not null) return null;
            only = actor.Key;
        }

        return only;
    }

    internal Actor? Find(string key) => actors.GetValueOrDefault(key);

    /// <summary>The longest mention that begins in a token.</summary>
    internal ActorMention? StartingIn(Words token)
    {
        for (var word = token.First; word < token.End && word < startAt.Length; word++) if (startAt[word] is > 0 and var index) return mentions[index - 1];
        return null;
    }

    /// <summary>The longest mention that ends right before a word.</summary>
    internal ActorMention? EndingBefore(int word) => word >= 0 && word < endAt.Length && endAt[word] is > 0 and var index ? mentions[index - 1] : null;

    /// <summary>Whether a range of words is exactly the name of an actor.</summary>
    internal bool IsMention(Words words)
    {
        for (var first = words.First; first <= Math.Min(words.First + 1, words.End - 1); first++)
            if (startAt[first] is > 0 and var index && mentions[index - 1].Words.End >= words.End) return true;
        return false;
    }

    /// <summary>The organisation for which a person speaks by office, or the actor itself.</summary>
    internal string SourceOf(string key, bool isSpokesperson)
    {
        if (voices.TryGetValue(key, out var known)) return known;
        if (Find(key) is not { PartOf: { } organisation } actor || Find(organisation) is not { } whole) return key;
        if (actor.Type is not ActorType.Person and not ActorType.Other) return key;
        return isSpokesperson || whole.Type is ActorType.Ngo or ActorType.Media ? Remember(key, organisation) : key;
    }

    /// <summary>Keeps for the rest of the report that a person speaks for an organisation.</summary>
    internal string Remember(string person, string organisation) => voices[person] = organisation;

    private static bool IsOneLetterApart(string left, string right)
    {
        var (longer, shorter) = left.Length >= right.Length ? (left, right) : (right, left);
        if (longer.Length - shorter.Length > 1 || shorter.Length < 5) return false;
        var start = 0;
        while (start < shorter.Length && longer[start] == shorter[start]) start++;
        var end = 0;
        while (end < shorter.Length - start && longer[^(end + 1)] == shorter[^(end + 1)]) end++;
        return longer.Length == shorter.Length ? start + end == longer.Length - 1 : start + end == shorter.Length;
    }

    private void Keep(int[] table, int word, int index)
    {
        if (word < 0 || word >= table.Length) return;
        if (table[word] == 0 || mentions[table[word] - 1].Words.Count < mentions[index].Words.Count) table[word] = index + 1;
    }
}
