namespace Marsad.Engine.Tagging;

/// <summary>The forms that a stem may have had before clitics and hurried typing changed its letters.</summary>
/// <param name="learned">Forms that no rule here gives, by <see cref="Orthography.Key"/>.</param>
internal sealed class StemSpellings(IReadOnlyDictionary<string, string[]> learned)
{
    /// <summary>Adds each candidate form of <paramref name="stem"/> with the name of the change that gives it; the stem itself comes first.</summary>
    internal void Add(string stem, bool afterLam, bool beforePronoun, List<(string Form, string Change)> found)
    {
        var from = found.Count;
        AddEnds(stem, "", beforePronoun, found);
        if (afterLam && stem.Length > 1 && stem[0] == 'ل')
        {
            AddEnds("ا" + stem, "ال", beforePronoun, found);
            AddEnds("ال" + stem, "الل", beforePronoun, found);
        }

        for (int at = from, end = found.Count; at < end; at++) AddHamza(found[at].Form, found[at].Change, found);
        for (int at = from, end = found.Count; at < end; at++)
        {
            if (!learned.TryGetValue(Orthography.Key(found[at].Form), out var forms)) continue;
            foreach (var form in forms)
            {
                var known = false;
                for (var other = from; other < found.Count && !known; other++) known = found[other].Form == form;
                if (!known) found.Add((form, found[at].Change + "~"));
            }
        }
    }

    private static void AddEnds(string stem, string change, bool beforePronoun, List<(string Form, string Change)> found)
    {
        found.Add((stem, change));
        if (stem.Length < 2) return;
        var body = stem[..^1];
        switch (stem[^1])
        {
            case 'ت' when beforePronoun: found.Add((body + "ة", change + "ة")); break;
            case 'ا' when beforePronoun: found.Add((body + "ى", change + "ى")); break;
            case 'ئ' or 'ؤ' when beforePronoun: found.Add((body + "ء", change + "ء")); break;
            case 'و' when beforePronoun: found.Add((stem + "ا", change + "وا")); break;
            case 'ى' when !beforePronoun: found.Add((body + "ي", change + "ي")); break;
            case 'ي' when !beforePronoun: found.Add((body + "ى", change + "ى")); break;
            default: break;
        }
    }

    private static void AddHamza(string form, string change, List<(string Form, string Change)> found)
    {
        var at = form.Length > 3 && form[0] == 'ا' && form[1] == 'ل' && form[2] == 'ا' ? 2 : 0;
        if (form.Length < 2 || form[at] != 'ا' || (at == 0 && form.Length > 3 && form[1] == 'ل')) return;
        foreach (var hamza in "أإآ") found.Add((string.Concat(form.AsSpan(0, at), [hamza], form.AsSpan(at + 1)), change + hamza));
    }
}
