namespace Marsad.Engine.Tagging.Names;

/// <summary>The features of the final pass that come from the draft labels of the sentence and of the same words elsewhere.</summary>
internal static class VoteFeatures
{
    /// <summary>The largest number of features that <see cref="Fill"/> writes.</summary>
    internal const int Max = 24;

    private const uint NoVote = 20;

    /// <summary>Writes the features of word <paramref name="at"/> of a sentence whose draft labels are given; gives their number.</summary>
    internal static int Fill(ReadOnlySpan<WordType> sentence, ReadOnlySpan<byte> draft, int at, Span<uint> features)
    {
        var own = (uint)draft[at];
        var before = at > 0 ? draft[at - 1] : 15u;
        var after = at + 1 < draft.Length ? draft[at + 1] : 15u;
        var (most, name, total) = Votes(sentence[at], draft[at]);
        var (_, nameBefore, _) = at > 0 ? Votes(sentence[at - 1], draft[at - 1]) : (NoVote, NoVote, 0u);
        var (_, nameAfter, _) = at + 1 < draft.Length ? Votes(sentence[at + 1], draft[at + 1]) : (NoVote, NoVote, 0u);
        var n = 0;
        features[n++] = FeatureHash.Of(70, own);
        features[n++] = FeatureHash.Of(71, own, before);
        features[n++] = FeatureHash.Of(72, own, after);
        features[n++] = FeatureHash.Of(73, most, Math.Min(total, 3));
        features[n++] = FeatureHash.Of(74, name, Math.Min(total, 3));
        features[n++] = FeatureHash.Of(75, own, most);
        features[n++] = FeatureHash.Of(76, own, name);
        features[n++] = FeatureHash.Of(77, name, nameBefore);
        features[n++] = FeatureHash.Of(78, name, nameAfter);
        features[n++] = FeatureHash.Of(79, nameBefore, own);
        features[n++] = FeatureHash.Of(80, nameAfter, own);
        features[n++] = FeatureHash.Of(81, name, before);
        features[n++] = FeatureHash.Of(82, name, sentence[at].Classes[0]);
        features[n++] = FeatureHash.Of(83, most, (uint)sentence[at].Lists);
        return n;
    }

    /// <summary>The label most given to the same word elsewhere, the name label most given to it, and the number of votes.</summary>
    private static (uint Most, uint Name, uint Total) Votes(WordType type, byte own)
    {
        var votes = type.Voter.Votes;
        uint most = NoVote, name = NoVote;
        int mostVotes = 0, nameVotes = 0, total = 0;
        for (var label = 0; label < NameLabel.Count; label++)
        {
            var count = votes[label] - (label == own ? 1 : 0);
            if (count <= 0) continue;
            total += count;
            if (count > mostVotes) (mostVotes, most) = (count, (uint)label);
            if (label > 0 && count > nameVotes) (nameVotes, name) = (count, (uint)label);
        }

        if (name != NoVote && nameVotes * 3 < total) name += 10;
        return (most, name, (uint)total);
    }
}
