using System.Collections.Immutable;
using Marsad.Engine.Numbers;
using Marsad.Engine.Text;

namespace Marsad.Engine.Times;

/// <summary>Reads the times of one sentence.</summary>
internal sealed class SentenceTimes(Document document, Atom[] atoms, int first, int end)
{
    /// <summary>The name of a "since" over an event whose sentence gives no date.</summary>
    internal const string SinceEvent = "since an event";

    /// <summary>How far after "منذ" the date of an event may stand.</summary>
    private const int EventWords = 12;

    internal void Read(TimeStory story, ImmutableArray<TimeMention>.Builder mentions)
    {
        if (TimeNodes.Of(atoms, first, end) is not { } nodes)
        {
            if (document.Sentences[atoms[first].Sentence].StartsParagraph) story.Year = 0;
            return;
        }

        if (document.Sentences[atoms[first].Sentence].StartsParagraph) story.Year = 0;
        var verbs = new SentenceVerbs(document, atoms, first, end);
        var context = ContextOf(story, verbs, null);
        var pieces = new List<TimeNode>(nodes);
        Run(pieces, context);
        if (DayOfSpeech(pieces) is { } speech)
        {
            pieces = nodes;
            Run(pieces, ContextOf(story, verbs, speech));
        }

        Emit(pieces, story, mentions);
    }

    private static void Run(List<TimeNode> pieces, TimeContext context)
    {
        foreach (var layer in TimeRules.Layers) layer.Run(pieces, context);
    }

    private void Emit(List<TimeNode> pieces, TimeStory story, ImmutableArray<TimeMention>.Builder mentions)
    {
        var year = 0;
        for (var index = 0; index < pieces.Count; index++)
        {
            var piece = pieces[index];
            if (piece.Kind == TimeKind.Since && EventTime(pieces, index) is { } since) mentions.Add(since);
            if (piece.Kind is not (TimeKind.Time or TimeKind.Duration)) continue;
            mentions.Add(MentionOf(piece));
            if (piece.Also is { } also) mentions.Add(MentionOf(also));
            if (piece.Resolved is not { } time) continue;
            if (DayRules.IsDay(piece) && piece.IsAbsolute) story.Mentioned = time.End;
            if (piece is { HasYear: true, Onset: null }) year = time.End.Year;
        }

        if (year > 0) story.Year = story.Published is { } day && year < day.Year ? year : 0;
    }

    /// <summary>"منذ انطلاق العملية في 30 مارس": the event's date gives the first day; without one the mention is unresolved.</summary>
    private TimeMention? EventTime(List<TimeNode> pieces, int since)
    {
        for (var index = since + 1; index < pieces.Count && pieces[index].First < pieces[since].End + EventWords; index++)
        {
            var piece = pieces[index];
            if (piece is { Kind: TimeKind.Other, Folded: "." or "،" or "," or "؛" or "\"" or ":" or "(" or "«" or "»" }) break;
            if (piece.Kind is TimeKind.Since or TimeKind.Duration || StartsClause(piece)) break;
            if (piece is { Kind: TimeKind.Time, Onset: null, Resolved: { } onset } && (piece.IsNamed || piece.IsWeekday))
            {
                var whole = new TimeNode(TimeKind.Time, pieces[since].First, piece.End) { Peeled = pieces[since].Peeled, Rule = "since an event with a date", Onset = onset };
                var today = document.Report.Published;
                return MentionOf(today is { } day && onset.Start <= day
                    ? whole with { Resolved = CalendarDays.Range(onset.Start, day, TimeGrain.Period) }
                    : whole with { Unresolved = today is null ? Reasons.NoDate : Reasons.After });
            }
        }

        var last = EndOfEvent(pieces, since);
        if (last == since || pieces[since + 1].Kind != TimeKind.Other) return null;
        return MentionOf(new(TimeKind.Time, pieces[since].First, pieces[last].End) { Peeled = pieces[since].Peeled, Rule = SinceEvent, Unresolved = Reasons.Relative });
    }

    /// <summary>The last piece of the words that name an event: up to the first noun with an article, at most three words.</summary>
    private static int EndOfEvent(List<TimeNode> pieces, int since)
    {
        for (var index = since + 1; index <= since + 3 && index < pieces.Count; index++)
        {
            var piece = pieces[index];
            if (piece.Kind != TimeKind.Other || piece.Peeled.HasConjunction || piece.Folded.Length < 2) break;
            if (piece.Folded.Length > 4 && piece.Folded.StartsWith("ال", StringComparison.Ordinal)) return index;
        }

        return Math.Min(since + 1, pieces.Count - 1);
    }

    /// <summary>Whether a token begins with و or ف before a verb or a pronoun.</summary>
    private bool StartsClause(TimeNode piece)
    {
        var words = document.Tokens[atoms[piece.First].Token].Words;
        return words.Count > 1 && document.Words[words.First] is { Attachment: Attachment.Proclitic, Folded: "و" or "ف" }
            && document.Words[words.First + 1].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Pron;
    }

    private TimeMention MentionOf(TimeNode piece)
    {
        var start = atoms[piece.First].Kind == AtomKind.Letters ? Peeling.Skip(document.Content, atoms[piece.First].Span, piece.Peeled.Length).Start : atoms[piece.First].Span.Start;
        var span = new Span(start, atoms[piece.End - 1].Span.End);
        var reason = piece.Kind == TimeKind.Duration ? Reasons.Duration : piece.Resolved is null ? piece.Unresolved ?? Reasons.Vague : null;
        return new(span, Atoms.WordsOf(document, span, atoms[piece.First].Token), reason is null ? piece.Resolved : null, reason, piece.Rule) { Onset = piece.Onset };
    }

    /// <summary>The day on which the words in quotation marks were said, where a weekday before them names it.</summary>
    private (DateOnly Day, int From)? DayOfSpeech(List<TimeNode> pieces)
    {
        DateOnly? day = null;
        foreach (var piece in pieces)
        {
            if (piece.IsWeekday && DayRules.IsDay(piece) && piece.Resolved is { } time) day = time.Start;
            if (piece.Kind == TimeKind.Other && piece.Folded is "\"" or "«" or "“" && day is { } known && known != document.Report.Published) return (known, piece.First);
        }

        return null;
    }

    private static TimeContext ContextOf(TimeStory story, SentenceVerbs verbs, (DateOnly Day, int From)? speech) => new()
    {
        Published = story.Published,
        Spoken = speech?.Day,
        SpokenFrom = speech?.From ?? 0,
        Mentioned = story.Mentioned,
        MentionedYear = story.Year,
        Ahead = verbs.Ahead,
        Back = verbs.Back,
        Present = verbs.Present,
        Perfect = verbs.Perfect,
    };
}
