namespace Marsad.Engine.Actors;

/// <summary>The adjectives of origin, the names of peoples and states, in all forms: who "السورية", "روس" or "كوريا الشمالية" refers to.</summary>
internal sealed class OriginTable(Spellings spellings)
{
    private static readonly OriginForm[] AdjectiveForms =
        [OriginForm.Masculine, OriginForm.Feminine, OriginForm.Plural, OriginForm.IndefiniteMasculine, OriginForm.IndefiniteFeminine, OriginForm.IndefinitePlural];

    private readonly NameTrie words = new(spellings);
    private readonly Dictionary<int, (OriginForm Form, int Actor)> byNode = new(4096);

    /// <summary>Adds an actor's adjectives; the first of two actors keeps a form.</summary>
    /// <param name="entry">The actor.</param>
    /// <param name="actor">Its number.</param>
    internal void Add(ActorEntry entry, int actor)
    {
        foreach (var adjective in entry.Adjectives)
        {
            var origin = new Origin(entry.Actor.Arabic, adjective);
            if (adjective.EndsWith('ي'))
            {
                foreach (var form in AdjectiveForms) Add(origin.In(form), form, actor);
            }
            else
            {
                // A broken plural: "روس".
                Add("ال" + adjective, OriginForm.Plural, actor);
                Add(adjective, OriginForm.IndefinitePlural, actor);
            }
        }

        if (entry.Actor.Type != ActorType.State) return;
        Add(entry.Actor.Arabic, OriginForm.Name, actor);
        foreach (var name in entry.PlaceNames)
            if (entry.Actor.Aliases.Contains(name)) Add(name, OriginForm.Name, actor);
    }

    /// <summary>The number of the actor that a whole adjective refers to, or -1.</summary>
    internal int Find(string adjective) => words.Find(adjective) is >= 0 and var node && byNode.TryGetValue(node, out var origin) && origin.Form != OriginForm.Name ? origin.Actor : -1;

    /// <summary>The node that follows by a folded word, or -1.</summary>
    internal int Step(int node, string folded) => words.Step(node, folded);

    /// <summary>The form and the actor that the words up to a node stand for, or null.</summary>
    internal (OriginForm Form, int Actor)? At(int node) => byNode.TryGetValue(node, out var origin) ? origin : null;

    private void Add(string text, OriginForm form, int actor) => byNode.TryAdd(words.Add(text), (form, actor));
}
