using Marsad.Engine.Text;

namespace Marsad.Engine.Times;

/// <summary>One place of a pattern.</summary>
/// <param name="Kind">The kind that stands there, or null for letters.</param>
/// <param name="Letters">The folded letters that may stand there.</param>
/// <param name="IsConjoined">Whether و must be written together with it.</param>
/// <param name="MayHaveParticle">Whether a preposition may be written together with it.</param>
internal sealed record TimePlace(TimeKind? Kind, string[] Letters, bool IsConjoined, bool MayHaveParticle)
{
    internal bool Matches(TimeNode node, bool isFirst)
    {
        if (Kind is { } kind ? node.Kind != kind : !HasLetters(node)) return false;
        if (isFirst) return !IsConjoined || node.Peeled.HasConjunction;
        return node.Peeled.HasConjunction == IsConjoined && (MayHaveParticle || node.Peeled.Preposition == '\0');
    }

    private bool HasLetters(TimeNode node)
    {
        var form = IsConjoined && node.Folded.StartsWith('و') ? node.Folded.AsSpan(1) : node.Folded;
        foreach (var letters in Letters)
        {
            if (form.SequenceEqual(letters)) return true;
        }

        return false;
    }
}

/// <summary>Reads patterns: places separated by spaces. A place is a <see cref="TimeKind"/> or letters with a comma between alternatives;
/// "?" after it makes it optional, "+" before it asks for و, "~" allows a preposition written together with it.</summary>
internal static class TimePattern
{
    /// <summary>The pattern once for each choice of its optional places.</summary>
    internal static List<TimePlace[]> Read(string pattern)
    {
        List<List<TimePlace>> all = [[]];
        foreach (var part in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isOptional = part[^1] == '?';
            var place = PlaceOf(isOptional ? part[..^1] : part);
            var without = isOptional ? all.Select(places => places.ToList()).ToList() : [];
            foreach (var places in all) places.Add(place);
            all.AddRange(without);
        }

        return [.. all.Select(places => places.ToArray())];
    }

    private static TimePlace PlaceOf(string text)
    {
        var isConjoined = text[0] == '+';
        var mayHaveParticle = text[0] == '~';
        var name = isConjoined || mayHaveParticle ? text[1..] : text;
        return char.IsAsciiLetter(name[0])
            ? new(Enum.Parse<TimeKind>(name), [], isConjoined, mayHaveParticle)
            : new(null, [.. name.Split(',').Select(letters => Folding.Fold(letters))], isConjoined, mayHaveParticle);
    }
}
