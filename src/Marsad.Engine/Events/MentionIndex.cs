using System.Collections.Frozen;
using Marsad.Engine.Actors;
using Marsad.Engine.Chunking;
using Marsad.Engine.Entities;
using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>Finds the actors that stand in a range of words.</summary>
internal sealed class MentionIndex
{
    private readonly ActorSet actors;
    private readonly int[] outer;
    private readonly FrozenDictionary<string, ActorType> types;

    internal MentionIndex(Document document, ActorSet actors)
    {
        this.actors = actors;
        outer = new int[document.Words.Length];
        Array.Fill(outer, -1);
        for (var m = 0; m < actors.Mentions.Length; m++)
        {
            var words = actors.Mentions[m].Words;
            for (var i = words.First; i < words.End; i++)
            {
                if (outer[i] < 0 || actors.Mentions[outer[i]].Words.Count < words.Count) outer[i] = m;
            }
        }

        types = actors.Actors.ToFrozenDictionary(actor => actor.Key, actor => actor.Type, StringComparer.Ordinal);
    }

    /// <summary>The type of an actor.</summary>
    internal ActorType TypeOf(string actor) => types[actor];

    /// <summary>Whether an actor is a group of people without a name.</summary>
    internal bool IsUnnamed(string actor) => actors.Find(actor)?.FoundBy == ParticipantReader.FoundBy;

    /// <summary>The outermost mention that holds a word, or null.</summary>
    internal ActorMention? At(int word) => word < 0 || word >= outer.Length || outer[word] < 0 ? null : actors.Mentions[outer[word]];

    /// <summary>The actors of the outermost mentions that begin in a range, in order and without doubles. Several mentions of equal extent
    /// ("الطرفان") all count.</summary>
    internal List<string> In(Words range)
    {
        var found = new List<string>(2);
        for (var i = range.First; i < range.End; i++)
        {
            if (outer[i] < 0) continue;
            var mention = actors.Mentions[outer[i]];
            if (mention.Words.First >= range.First) AddAll(mention, found);
            i = Math.Max(i, mention.Words.End - 1);
        }

        return found;
    }

    /// <summary>The actors that the phrases of a group mean: the mention at each phrase's head, or else the first mention inside of the phrase.</summary>
    internal List<string> Of(NounGroup? group)
    {
        var found = new List<string>(2);
        if (group is null) return found;
        foreach (var phrase in group.Phrases)
        {
            var inside = At(phrase.Head) is { } head ? [.. Equal(head)] : In(phrase.Words);
            if (inside.Count > 1 && At(phrase.Head) is null) inside.RemoveRange(1, inside.Count - 1);
            foreach (var actor in inside)
                if (!found.Contains(actor)) found.Add(actor);
        }

        return found;
    }

    private IEnumerable<string> Equal(ActorMention mention)
    {
        foreach (var other in actors.Mentions)
            if (other.Words == mention.Words) yield return other.Actor;
    }

    private void AddAll(ActorMention mention, List<string> found)
    {
        foreach (var actor in Equal(mention))
            if (!found.Contains(actor)) found.Add(actor);
    }
}
