namespace Marsad.Archive.Review;

/// <summary>What a reviewer can decide.</summary>
public enum DecisionKind
{
    /// <summary>An account is right as it stands.</summary>
    Accept,

    /// <summary>An account is wrong: it counts in no picture.</summary>
    Reject,

    /// <summary>One slot of an account is otherwise.</summary>
    Correct,

    /// <summary>An event that the engine missed.</summary>
    Add,

    /// <summary>A statement of control is right as it stands.</summary>
    AcceptControl,

    /// <summary>A statement of control is wrong.</summary>
    RejectControl,

    /// <summary>Accounts tell of one occurrence: the first and each of the others.</summary>
    JoinIncident,

    /// <summary>Accounts tell of different occurrences: the first and each of the others.</summary>
    SplitIncident,

    /// <summary>Reports are copies of one story: the first and each of the others.</summary>
    JoinFamily,

    /// <summary>Reports are different stories: the first and each of the others.</summary>
    SplitFamily,

    /// <summary>How reliable a source is, A (completely) to E (not), F (cannot be judged): the reliability scale of NATO's AJP-2.1.</summary>
    GradeSource,

    /// <summary>How credible a claim is, 1 (confirmed) to 5 (improbable), 6 (cannot be judged): the credibility scale of NATO's AJP-2.1.</summary>
    GradeClaim,

    /// <summary>A remark.</summary>
    Note,

    /// <summary>Accounts may leave the house.</summary>
    Publish,

    /// <summary>They may no longer.</summary>
    Unpublish,

    /// <summary>Takes an earlier entry back.</summary>
    Undo,
}

/// <summary>The words of decisions as they are stored.</summary>
internal static class DecisionWords
{
    private static readonly string[] Kinds =
    [
        "accept", "reject", "correct", "add", "accept_control", "reject_control", "join_incident", "split_incident", "join_family", "split_family",
        "grade_source", "grade_claim", "note", "publish", "unpublish", "undo",
    ];

    private static readonly string[] Slots = ["type", "agent", "target", "place", "time", "status", "according_to", "counts"];

    private static readonly string[] States = ["applied", "kept", "settled", "look"];

    internal static string Word(DecisionKind kind) => Kinds[(int)kind];

    internal static string Word(Slot slot) => Slots[(int)slot];

    internal static string Word(OutcomeState state) => States[(int)state];

    internal static DecisionKind ReadKind(string word) => (DecisionKind)At(Kinds, word);

    internal static Slot ReadSlot(string word) => (Slot)At(Slots, word);

    private static int At(string[] words, string word) =>
        Array.IndexOf(words, word) is >= 0 and var index ? index : throw new FormatException($"'{word}' is not one of {string.Join(", ", words)}.");
}
