using Marsad.Archive.Accounts;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Archive.Review;

/// <summary>An event while decisions are applied to it.</summary>
internal sealed class ReviewedEvent(CodedEvent coded, string word, long? added)
{
    /// <summary>The triggers that the engine or the reviewer saw, whatever is corrected later.</summary>
    private readonly CodedEvent found = coded;

    internal CodedEvent Event { get; set; } = coded;

    /// <summary>The entry that rejected it, while it is rejected.</summary>
    internal long? Rejected { get; set; }

    internal string Word { get; } = word;

    internal long? Added { get; } = added;

    internal Origin Origin => new(Word, Added, Rejected);

    internal string AccountId(string versionId) => AccountDerivation.AccountId(versionId, Event);

    /// <summary>Whether a subject is this event: it was added by the same entry; or the engine's type, or a corrected one, stands on its trigger.</summary>
    internal bool Is(Subject subject, Span trigger, bool exactly)
    {
        if (subject.Added is not null || Added is not null) return subject.Added == Added;
        if (subject.Word != Word && subject.Word != Codebook.Word(Event.Type)) return false;
        return exactly ? found.Triggers[0].Span == trigger : found.Triggers.Any(mention => mention.Span.Overlaps(trigger));
    }
}

/// <summary>A statement of control while decisions are applied to it.</summary>
internal sealed class ReviewedStatement(ControlStatement statement)
{
    internal ControlStatement Statement { get; set; } = statement;

    /// <summary>The entry that rejected it, while it is rejected.</summary>
    internal long? Rejected { get; set; }

    internal string Word { get; } = Codebook.Word(statement.State);

    internal Origin Origin => new(Word, null, Rejected);
}
