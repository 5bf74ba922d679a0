using Marsad.Engine.Actors;

namespace Marsad.Engine.Entities;

/// <summary>The actors of one report in the making: finds the figure that a new expression refers to, or opens one.</summary>
internal sealed class Cast
{
    private static readonly HashSet<string> SoftContent = new(StringComparer.Ordinal) { "حكومي", "مسلح", "نظامي", "وطني", "بري", "نظام", "قوي", "قو", "جيش", "حكوم", "احتلال" };

    private const int Reach = 400;

    private readonly Dictionary<string, Figure> byEntry = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Figure> bySignature = new(StringComparer.Ordinal);

    internal List<Figure> Figures { get; } = [];

    /// <summary>The figures that a new expression may refer to: the latest ones, so that the work per expression has a bound.</summary>
    internal IEnumerable<Figure> Recent => Figures.Count <= Reach ? Figures : Figures.Skip(Figures.Count - Reach);

    /// <summary>The figure of a register entry that the report named already, or null.</summary>
    internal Figure? OfKnownEntry(string id) => byEntry.GetValueOrDefault(id);

    /// <summary>Says which entry of the register a person is.</summary>
    internal void Register(Figure figure, RegisteredActor entry)
    {
        figure.Entry ??= entry;
        byEntry.TryAdd(entry.Id, figure);
    }

    /// <summary>The figure of a register entry, opened where there is none.</summary>
    internal Figure OfEntry(RegisteredActor entry, int order)
    {
        var name = Text.Folding.Fold(entry.Arabic);
        if (entry is { Type: ActorType.State } && Nations.OfName(name) is { } country) return OfState(country, order, entry);
        var isArmy = entry is { Type: ActorType.Military, Country: not null } && name.StartsWith("الجيش ", StringComparison.Ordinal);
        var figure = Open(isArmy ? "mil:" + entry.Country : entry.IsGeneric && name == "الاكراد" ? "people:XI" : "id:" + entry.Id, entry.Type, "register", order);
        byEntry.TryAdd(entry.Id, figure);
        if (figure.Entry is null)
        {
            figure.Entry = entry;
            AddKin(figure.Forms, entry.Arabic);
            foreach (var alias in entry.Aliases) AddKin(figure.AliasForms, alias);
            foreach (var alias in entry.WeakAliases) AddKin(figure.Forms, alias);
        }

        return figure;
    }

    /// <summary>The figure of a country as an actor.</summary>
    internal Figure OfState(string country, int order, RegisteredActor? entry = null)
    {
        var figure = Open("state:" + country, ActorType.State, "register", order);
        figure.Nation = country;
        figure.Class = HeadClass.State;
        figure.Entry ??= entry;
        if (entry is not null) byEntry.TryAdd(entry.Id, figure);
        return figure;
    }

    /// <summary>The figure of people who are named by their origin alone.</summary>
    internal Figure OfOrigin(string nation, int order)
    {
        var figure = Open("people:" + nation, ActorType.Civilians, "origin", order);
        figure.Nation ??= nation;
        figure.Class ??= HeadClass.People;
        return figure;
    }

    /// <summary>Whether a country is an actor of the report already.</summary>
    internal bool HasState(string country) => bySignature.ContainsKey("state:" + country);

    /// <summary>The figure of a people without a state, or null where the report names none.</summary>
    internal Figure? OfPeople(string nation) => Recent.FirstOrDefault(figure => figure.Class is null or HeadClass.People && figure.Nation == nation);

    /// <summary>The person who was named with this role in an organisation, or null.</summary>
    internal Figure? HolderOf(string kin, Figure organisation) => Recent.FirstOrDefault(figure => figure.Type == ActorType.Person && figure.Parent == organisation && figure.Kins.Contains(kin));

    /// <summary>The latest figure before a word that a head of this kin was used for.</summary>
    internal Figure? Latest(Head head, string bare, int before, bool isTitle)
    {
        var kin = head.Kin + Head.Number(bare);
        return Latest(figure => figure.Forms.Contains(bare) || figure.Kins.Contains(kin), before, isTitle) ?? Latest(figure => figure.AliasForms.Contains(bare), before, isTitle);
    }

    private Figure? Latest(Func<Figure, bool> isCalled, int before, bool isTitle)
    {
        Figure? latest = null;
        foreach (var figure in Recent)
        {
            if ((!isTitle && figure.Order >= before) || !isCalled(figure)) continue;
            if (latest is null || (isTitle ? figure.Order < latest.Order : figure.LastMention > latest.LastMention)) latest = figure;
        }

        return latest;
    }

    /// <summary>The figure of a phrase with content, opened where no earlier one has the same or a richer description.</summary>
    internal Figure OfPhrase(Phrase phrase, ActorType type, int order)
    {
        var signature = Signature(phrase);
        if (!bySignature.TryGetValue(signature, out var figure))
        {
            figure = phrase.IsDefinite || phrase.Tie is "relation" or "باسم" ? Richer(phrase) : null;
            if (figure is null)
            {
                figure = new(type, "head", order) { Nation = phrase.Nation, Class = phrase.Head.Class };
                Figures.Add(figure);
            }

            bySignature[signature] = figure;
        }

        Describe(figure, phrase);
        return figure;
    }

    /// <summary>The figure that was described in the same words before, or null.</summary>
    internal Figure? Known(Phrase phrase)
    {
        if (phrase.Content.IsEmpty && phrase.Nation is null || !bySignature.TryGetValue(Signature(phrase), out var figure)) return null;
        Describe(figure, phrase);
        return figure;
    }

    /// <summary>Lets the phrase's description lead to a figure that is known by other means.</summary>
    internal void Bind(Phrase phrase, Figure figure)
    {
        bySignature.TryAdd(Signature(phrase), figure);
        Describe(figure, phrase);
    }

    /// <summary>Drops figures without a mention and puts the others in the order of their first one.</summary>
    internal void Finish()
    {
        Figures.RemoveAll(figure => figure.Names.Count == 0 || figure.Mentions.Count == 0);
        Figures.Sort((one, other) => one.First.CompareTo(other.First));
    }

    internal Figure Open(string signature, ActorType type, string foundBy, int order)
    {
        if (bySignature.TryGetValue(signature, out var figure)) return figure;
        figure = new(type, foundBy, order);
        bySignature.Add(signature, figure);
        Figures.Add(figure);
        return figure;
    }

    private static void Describe(Figure figure, Phrase phrase)
    {
        if (phrase.Head.Class == HeadClass.Role && phrase.IsFeminine) figure.IsFeminine = true;
        figure.Kins.Add(phrase.Head.Kin);
        figure.Kins.Add(phrase.Head.Kin + Head.Number(phrase.Bare));
        figure.Forms.Add(phrase.Bare);
        figure.Nation ??= phrase.Nation;
        figure.Class ??= phrase.Head.Class;
        figure.Contents.Add([.. phrase.Content]);
    }

    /// <summary>The latest figure with a head of the same kin whose description holds everything that the phrase says.</summary>
    private Figure? Richer(Phrase phrase)
    {
        Figure? best = null;
        foreach (var figure in Recent)
        {
            if (!figure.Kins.Contains(phrase.Head.Kin) || figure.IsPerson != (phrase.Head.Class == HeadClass.Role && figure.IsPerson)) continue;
            if (phrase.Nation is not null && figure.Nation is not null && phrase.Nation != figure.Nation) continue;
            if (phrase.Nation is not null && figure.Nation is null) continue;
            var fits = false;
            foreach (var content in figure.Contents) fits |= Holds(content, phrase);
            if (fits && (best is null || figure.LastMention > best.LastMention)) best = figure;
        }

        return best;
    }

    private static bool Holds(HashSet<string> content, Phrase phrase)
    {
        foreach (var stem in phrase.Content) if (!content.Contains(stem)) return false;
        return true;
    }

    private static void AddKin(HashSet<string> forms, string name)
    {
        var folded = Text.Folding.Fold(name);
        var space = folded.IndexOf(' ', StringComparison.Ordinal);
        var first = space < 0 ? folded : folded[..space];
        var bare = first.StartsWith("ال", StringComparison.Ordinal) ? first[2..] : first;
        if (Head.Find(bare) is null) return;
        forms.Add(bare);
    }

    private static string Signature(Phrase phrase)
    {
        // "تسعة جنود ماليين" are some of the army's men: what befalls them is told of them.
        var isArmy = phrase.Head.Kin is "army" or "force" || (phrase.Head.Kin == "soldier" && (phrase.IsDefinite || phrase.Start == phrase.HeadWord));
        if (phrase.Nation is { } nation)
        {
            if (nation == "XI" && phrase.Head.Class == HeadClass.Fighters && phrase.Content.IsEmpty) return "people:" + nation;
            if (isArmy && nation != "XI" && IsSoft(phrase)) return "mil:" + nation;
            if (phrase.Head.Class == HeadClass.State && phrase.Head.Kin is "government" or "regime" or "authority" && IsSoft(phrase)) return "state:" + nation;
        }

        if (phrase.Head.Class is HeadClass.Group or HeadClass.Fighters && phrase.Head.Kin is not "leaders" && (phrase.Head.Kin == "opposition" || phrase.Content.Contains("معارض")) && IsOpposition(phrase)) return "opposition:" + phrase.Nation;
        var stems = new List<string>(phrase.Content);
        stems.Sort(StringComparer.Ordinal);
        var kin = isArmy && stems.Count > 0 ? "army" : phrase.Head.Kin;
        return kin + ":" + phrase.Nation + ":" + string.Join(' ', stems);
    }

    private static bool IsOpposition(Phrase phrase)
    {
        foreach (var stem in phrase.Content) if (stem is not ("معارض" or "مسلح" or "فصائل" or "فصايل" or "اسلامي")) return false;
        return true;
    }

    private static bool IsSoft(Phrase phrase)
    {
        foreach (var stem in phrase.Content)
            if (!SoftContent.Contains(stem)) return Nations.OfName(stem) is not null;
        return true;
    }
}
