namespace Marsad.Engine.Times;

/// <summary>What expressions of one sentence are resolved against.</summary>
internal sealed class TimeContext
{
    /// <summary>The report's date, or null.</summary>
    internal DateOnly? Published { get; init; }

    /// <summary>The date of the words in quotation marks, where the sentence dates the speech; else null.</summary>
    internal DateOnly? Spoken { get; init; }

    /// <summary>The first atom to which <see cref="Spoken"/> applies.</summary>
    internal int SpokenFrom { get; init; }

    /// <summary>The last day that the text before the sentence names, or null.</summary>
    internal DateOnly? Mentioned { get; init; }

    /// <summary>The last year that the sentences before name, or 0.</summary>
    internal int MentionedYear { get; init; }

    /// <summary>Atoms at which the sentence begins to point ahead ("سيعقد", "من المقرر"), in order.</summary>
    internal required List<int> Ahead { get; init; }

    /// <summary>Atoms at which a verb of speech or of the past ends that, in order.</summary>
    internal required List<int> Back { get; init; }

    /// <summary>Verbs of the sentence that tell of what goes on or is to come, in order.</summary>
    internal required List<int> Present { get; init; }

    /// <summary>Verbs of the sentence that tell of what has happened, in order.</summary>
    internal required List<int> Perfect { get; init; }

    /// <summary>The day that an expression at an atom counts from.</summary>
    internal DateOnly? Today(TimeNode node) => Spoken is { } spoken && node.First >= SpokenFrom ? spoken : Published;

    /// <summary>Whether the text points ahead where an expression stands.</summary>
    internal bool PointsAhead(TimeNode node)
    {
        var ahead = LastBefore(Ahead, node.First);
        return ahead >= 0 && ahead >= node.First - 14 && LastBefore(Back, node.First) < ahead;
    }

    /// <summary>Whether the verb before an expression tells of what goes on or is to come.</summary>
    internal bool IsPresent(TimeNode node)
    {
        var present = LastBefore(Present, node.First);
        return present >= 0 && present >= node.First - 25 && LastBefore(Perfect, node.First) < present;
    }

    private static int LastBefore(List<int> atoms, int at)
    {
        var last = -1;
        foreach (var atom in atoms)
        {
            if (atom >= at) break;
            last = atom;
        }

        return last;
    }
}
