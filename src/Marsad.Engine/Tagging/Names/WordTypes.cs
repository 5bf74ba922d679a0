namespace Marsad.Engine.Tagging.Names;

/// <summary>The word forms met so far; serves one thread.</summary>
internal sealed class WordTypes(WordTypeReader reader)
{
    private const int Most = 150_000;

    private readonly Dictionary<string, WordType> types = new(StringComparer.Ordinal);

    /// <summary>The form's type; the same object until <see cref="Trim"/>.</summary>
    internal WordType this[string folded]
    {
        get
        {
            if (types.TryGetValue(folded, out var type)) return type;
            type = types[folded] = reader.Read(folded);
            type.Voter = type.Clitics == 0 ? type : this[type.Stem];
            return type;
        }
    }

    /// <summary>Forgets all forms when there are very many.</summary>
    internal void Trim()
    {
        if (types.Count > Most) types.Clear();
    }
}
