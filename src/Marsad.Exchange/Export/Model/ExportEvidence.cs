using Marsad.Engine.Text;

namespace Marsad.Exchange.Export.Model;

/// <summary>The words that an account rests on.</summary>
/// <param name="Content">Title, line feed and text of the report.</param>
/// <param name="Sentence">The sentence, in UTF-16 units of <paramref name="Content"/>.</param>
/// <param name="Trigger">The words that name the event, in UTF-16 units.</param>
/// <param name="IsHidden">Whether the words must not be shown; the places where they stand may.</param>
internal sealed record ExportEvidence(string Content, Span Sentence, Span Trigger, bool IsHidden)
{
    private const int ContextLength = 32;

    /// <summary>The sentence on one line; empty where it is hidden.</summary>
    internal string Quote => IsHidden ? "" : string.Join(' ', Sentence.Of(Content).Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>The sentence exactly as it stands; empty where it is hidden.</summary>
    internal string Exact => IsHidden ? "" : Sentence.Of(Content);

    /// <summary>The words that name the event; empty where they are hidden.</summary>
    internal string TriggerText => IsHidden ? "" : Trigger.Of(Content);

    /// <summary>At most 32 units before the sentence, no surrogate pair cut.</summary>
    internal string Prefix
    {
        get
        {
            var start = Math.Max(0, Sentence.Start - ContextLength);
            if (start > 0 && char.IsLowSurrogate(Content[start]) && char.IsHighSurrogate(Content[start - 1])) start++;
            return IsHidden ? "" : Content[start..Sentence.Start];
        }
    }

    /// <summary>At most 32 units after the sentence, no surrogate pair cut.</summary>
    internal string Suffix
    {
        get
        {
            var end = Math.Min(Content.Length, Sentence.End + ContextLength);
            if (end < Content.Length && char.IsLowSurrogate(Content[end]) && char.IsHighSurrogate(Content[end - 1])) end--;
            return IsHidden ? "" : Content[Sentence.End..end];
        }
    }

    /// <summary>A span in Unicode code points of the content, an unpaired surrogate counted as one.</summary>
    internal Span CodePoints(Span span) => new(span.Start - Pairs(0, span.Start), span.End - Pairs(0, span.End));

    private int Pairs(int start, int end)
    {
        var pairs = 0;
        for (var i = start; i + 1 < end; i++)
            if (char.IsHighSurrogate(Content[i]) && char.IsLowSurrogate(Content[i + 1])) pairs++;
        return pairs;
    }
}
