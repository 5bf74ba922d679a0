using System.Collections.Immutable;
using Marsad.Engine.Tagging;

namespace Marsad.Engine.Text;

/// <summary>Reads a report into sentences, surface tokens and syntactic words with their parts of speech.</summary>
public static class DocumentReader
{
    /// <summary>Splits and tags a report. Any text is accepted; time is linear in its length.</summary>
    /// <param name="report">The report; its content's units are what all spans count in.</param>
    public static Document Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var spans = Tokens(report.Content);
        return new DocumentBuilder(report, spans).Build(SentenceSplitter.Ends(report.Content, spans));
    }

    /// <summary>The sentences of a text in reading order, each from its first token to its last.</summary>
    public static ImmutableArray<Span> Sentences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokens(text);
        var ends = SentenceSplitter.Ends(text, tokens);
        var sentences = ImmutableArray.CreateBuilder<Span>();
        for (int at = 0, first = 0; at < ends.Length; at++)
        {
            if (!ends[at]) continue;
            sentences.Add(new(tokens[first].Start, tokens[at].End));
            first = at + 1;
        }

        return sentences.ToImmutable();
    }

    /// <summary>The surface tokens of a text in reading order.</summary>
    internal static List<Span> Tokens(string text)
    {
        var spans = new List<Span>((text.Length / 5) + 4);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at])) { at++; continue; }
            var end = Tokeniser.End(text, at);
            spans.Add(new(at, end));
            at = end;
        }

        return spans;
    }
}

/// <summary>Collects a document's words sentence by sentence.</summary>
internal sealed class DocumentBuilder(Report report, List<Span> spans)
{
    private readonly string content = report.Content;
    private readonly Segmenter segmenter = Segmenter.Current;
    private readonly Tagger tagger = Tagger.Current;
    private readonly ImmutableArray<Sentence>.Builder sentences = ImmutableArray.CreateBuilder<Sentence>();
    private readonly ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>(spans.Count);
    private readonly ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>(spans.Count + (spans.Count / 4));
    private readonly List<SegmentedToken> split = [];
    private readonly List<TaggedType> types = [];
    private PartOfSpeech[] tags = new PartOfSpeech[128];

    internal Document Build(ReadOnlySpan<bool> ends)
    {
        for (int first = 0, at = 0; at < spans.Count; at++)
        {
            if (!ends[at]) continue;
            AddSentence(first, at + 1);
            first = at + 1;
        }

        return new(report, sentences.ToImmutable(), tokens.MoveToImmutable(), words.ToImmutable());
    }

    private void AddSentence(int first, int end)
    {
        TokenSplitter.Split(content, spans, first, end, segmenter, split);
        types.Clear();
        foreach (var token in split) foreach (var form in token.Segmentation.Forms) types.Add(tagger.Type(form));
        if (tags.Length < types.Count) tags = new PartOfSpeech[types.Count * 2];
        tagger.Tag(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(types), tags);

        var firstWord = words.Count;
        for (int index = first, word = 0; index < end; index++)
        {
            var (type, parts) = split[index - first];
            var span = spans[index];
            var from = words.Count;
            for (var part = 0; part < parts.Forms.Length; part++, word++)
            {
                var start = span.Start + parts.Starts[part];
                var stop = part + 1 < parts.Forms.Length ? span.Start + parts.Starts[part + 1] : span.End;
                while (stop > start + 1 && content[stop - 1] == '_') stop--;
                var tagged = types[word];
                words.Add(new(words.Count, index, new(start, stop), tagged.Form, tagged.Folded, Bare(tagged, tags[word]), tags[word], parts.Attachments[part], sentences.Count));
            }

            tokens.Add(new(span, type.Folded, new(from, words.Count), sentences.Count));
        }

        var whole = new Span(spans[first].Start, spans[end - 1].End);
        sentences.Add(new(whole, first, end, new(firstWord, words.Count), whole.End <= report.TitleLength, StartsParagraph(first)));
    }

    // A verb has no article ("التقى"), and neither has a word that begins with a hamza ("ألغام").
    private static string Bare(TaggedType type, PartOfSpeech tag) =>
        tag is PartOfSpeech.Verb or PartOfSpeech.Aux || type.Form is ['أ' or 'إ' or 'آ', ..] ? type.Folded : type.Bare;

    // the first sentence of the text, or one that a line feed parts from the sentence before
    private bool StartsParagraph(int first)
    {
        if (first == 0) return true;
        for (var at = spans[first - 1].End; at < spans[first].Start; at++) if (content[at] == '\n') return true;
        return false;
    }
}
