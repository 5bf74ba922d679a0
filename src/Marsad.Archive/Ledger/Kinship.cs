namespace Marsad.Archive.Ledger;

/// <summary>Which actors are on one side on a day, each pair looked up in the register once: a judgement of many statements asks for the same few pairs over and over.</summary>
internal sealed class Kinship(DateOnly day)
{
    private readonly Dictionary<(string, string), bool> known = [];

    /// <summary>Whether two actors are on one side; the order of the two does not matter.</summary>
    internal bool Of(string one, string other)
    {
        if (known.TryGetValue((one, other), out var areKin)) return areKin;
        return known[(one, other)] = known[(other, one)] = Camps.AreKin(one, other, day);
    }
}
