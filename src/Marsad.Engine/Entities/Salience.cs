namespace Marsad.Engine.Entities;

/// <summary>Leaves out figures that a report mentions without letting them take part.</summary>
internal static class Salience
{
    internal static List<Figure> Keep(Reading reading, Cast cast)
    {
        var kept = new List<Figure>();
        foreach (var figure in cast.Figures)
            if (figure.Names.Count > 0 && figure.Mentions.Count > 0) kept.Add(figure);
        kept.Sort((one, other) => one.Order.CompareTo(other.Order));
        return kept;
    }
}
