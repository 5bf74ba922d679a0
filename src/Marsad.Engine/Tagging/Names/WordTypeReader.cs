namespace Marsad.Engine.Tagging.Names;

/// <summary>Takes a folded form apart into the features of its <see cref="WordType"/>.</summary>
internal sealed class WordTypeReader(FormTable forms, NameLexicon lexicon)
{
    internal WordType Read(string folded)
    {
        var (stem, proclitics) = Proclitics.Split(folded, form => forms.CountOf(forms.Find(form)));
        var clitics = proclitics.Length == 0 ? 0 : FeatureHash.Of(3, proclitics);
        var entry = forms.Find(stem);
        var classes = new uint[FormTable.Levels];
        for (var level = 0; level < classes.Length; level++) classes[level] = forms.ClassOf(entry, level);
        var whole = FeatureHash.Of(1, folded);
        var stemHash = FeatureHash.Of(2, stem);
        var lists = lexicon.ListsOf(stem);
        if (clitics != 0) lists |= lexicon.ListsOf(folded);
        var shape = Shape(folded);
        var bare = stem.Length > 3 && stem.StartsWith("ال", StringComparison.Ordinal) ? stem.AsSpan(2) : stem;

        var wide = new List<uint> { stemHash };
        for (var level = 0; level < classes.Length; level++) if (classes[level] != 0) wide.Add(FeatureHash.Of(10 + (uint)level, classes[level]));
        if (classes[0] == 0) wide.Add(FeatureHash.Of(13, (uint)shape));
        wide.Add(FeatureHash.Of(14, (uint)shape));
        if (lists == LexiconFlags.None) wide.Add(FeatureHash.Of(16, 0));
        for (var bit = 0; bit < 32; bit++) if (((uint)lists >> bit & 1) != 0) wide.Add(FeatureHash.Of(15, (uint)bit));

        var marks = forms.MarksOf(entry);
        if (proclitics.Length > 0) marks |= forms.MarksOf(forms.Find(folded));
        var tag = forms.TagOf(entry);
        var isRare = forms.FrequencyOf(entry) < 6;
        wide.Add(FeatureHash.Of(17, (uint)marks));
        for (var bit = 0; bit < 8; bit++) if (((uint)marks >> bit & 1) != 0) wide.Add(FeatureHash.Of(18, (uint)bit));

        var near = new List<uint> { whole, FeatureHash.Of(20, clitics), FeatureHash.Of(21, (uint)(forms.FrequencyOf(entry) / 8)) };
        if (bare.Length != stem.Length) near.Add(FeatureHash.Of(22, 1));
        for (var length = 1; length <= 3 && length < bare.Length; length++) near.Add(FeatureHash.Of(23, bare[^length..]));

        near.Add(FeatureHash.Of(24, tag));
        var own = new List<uint> { FeatureHash.Of(30, bare), FeatureHash.Of(38, tag, isRare ? 1u : 0u), FeatureHash.Of(39, (uint)marks, (uint)lists), FeatureHash.Of(31, (uint)Math.Min(bare.Length, 10)), FeatureHash.Of(32, (uint)lists) };
        for (var length = 1; length <= 4 && length < bare.Length; length++)
        {
            own.Add(FeatureHash.Of(33, bare[..length]));
            own.Add(FeatureHash.Of(34, bare[^length..]));
        }

        for (var length = 1; length <= 3 && length < folded.Length; length++) own.Add(FeatureHash.Of(35, folded.AsSpan(0, length)));
        for (var at = 0; at + 3 <= bare.Length && at < 12; at++) own.Add(FeatureHash.Of(36, bare.Slice(at, 3)));

        return new()
        {
            Stem = stem,
            Clitics = clitics,
            Whole = whole,
            StemHash = stemHash,
            Classes = classes,
            Lists = lists,
            IsRare = isRare,
            IsQuote = folded is "\"" or "'" or "«" or "»" or "“" or "”" or "‘" or "’" or "(" or ")" or "[" or "]",
            Wide = [.. wide],
            Near = [.. near],
            Own = [.. own],
        };
    }

    private static int Shape(string folded)
    {
        int letters = 0, digits = 0, latin = 0;
        foreach (var unit in folded)
        {
            if (char.IsAsciiDigit(unit)) digits++;
            else if (char.IsAsciiLetter(unit)) latin++;
            else if (char.IsLetter(unit)) letters++;
        }

        if (letters + digits + latin == 0) return folded.Length == 1 ? 1000 + folded[0] : 1;
        if (digits == folded.Length) return digits == 4 ? 2 : 3;
        return digits > 0 ? 4 : latin > 0 ? (latin == folded.Length ? 5 : 6) : 7;
    }
}
