using System.Globalization;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging;

/// <summary>What a line of the input to <see cref="ConlluWriter"/> holds.</summary>
public enum TagInput
{
    /// <summary>A raw sentence.</summary>
    Sentences,

    /// <summary>A surface token; an empty line ends the sentence.</summary>
    Tokens,

    /// <summary>A syntactic word, already split from its clitics; an empty line ends the sentence.</summary>
    Words,
}

/// <summary>Splits and tags sentences and writes them as CoNLL-U (Universal Dependencies, version 2): the token's form, the words' restored forms
/// and universal parts of speech; surface tokens of several words as ranges. Names stand as <c>Entity=B-PER</c>, <c>Entity=I-PER</c> (PER, LOC,
/// ORG, MISC) in the last column of the surface token.</summary>
/// <remarks>Reads and writes as a stream: some hundreds of sentences are in memory, since names are looked for in the sentences around as well.</remarks>
public sealed class ConlluWriter
{
    private static readonly string[] TagNames = [.. Enum.GetValues<PartOfSpeech>().Select(tag => tag.ToString().ToUpperInvariant())];

    private readonly TextWriter output;
    private readonly Segmenter segmenter = Segmenter.Current;
    private readonly Tagger tagger = Tagger.Current;
    private readonly List<SegmentedToken> split = [];
    private readonly List<TaggedType> types = [];
    private int sentences;

    /// <summary>Prepares to write to <paramref name="output"/>.</summary>
    public ConlluWriter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
    }

    /// <summary>Tags all sentences of <paramref name="input"/>.</summary>
    /// <param name="input">Where from.</param>
    /// <param name="kind">What a line is.</param>
    /// <param name="cancellationToken">Ends the work after a sentence.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public void WriteAll(TextReader input, TagInput kind, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var waiting = new Queue<Row>();
        foreach (var names in NameTagger.Label(Wait(Rows(input, kind, cancellationToken)))) Write(waiting.Dequeue(), names);

        // The name tagger looks ahead, so the sentences wait until their names are known.
        IEnumerable<IReadOnlyList<string>> Wait(IEnumerable<Row> rows)
        {
            foreach (var row in rows)
            {
                waiting.Enqueue(row);
                yield return row.Tokens;
            }
        }
    }

    private static IEnumerable<Row> Rows(TextReader input, TagInput kind, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        while (input.ReadLine() is { } line)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (kind == TagInput.Sentences)
            {
                if (DocumentReader.Tokens(line) is { Count: > 0 } spans) yield return new(line, spans, IsSplit: false);
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(line.Trim());
            }
            else if (lines.Count > 0)
            {
                yield return Joined(lines, kind == TagInput.Words);
                lines.Clear();
            }
        }

        if (lines.Count > 0) yield return Joined(lines, kind == TagInput.Words);
    }

    private static Row Joined(List<string> tokens, bool isSplit)
    {
        var spans = new List<Span>(tokens.Count);
        var start = 0;
        foreach (var token in tokens)
        {
            spans.Add(new(start, start + token.Length));
            start += token.Length + 1;
        }

        return new(string.Join(' ', tokens), spans, isSplit);
    }

    private void Write(Row row, string[] names)
    {
        var (text, spans, isSplit) = row;
        if (isSplit)
        {
            split.Clear();
            foreach (var span in spans) split.Add(Segmenter.Whole(span.Of(text)));
        }
        else
        {
            TokenSplitter.Split(text, spans, 0, spans.Count, segmenter, split);
        }

        types.Clear();
        foreach (var token in split) foreach (var form in token.Segmentation.Forms) types.Add(tagger.Type(form));
        var tags = new PartOfSpeech[types.Count];
        tagger.Tag(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(types), tags);

        output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {++sentences}\n# text = {text.ReplaceLineEndings(" ").Trim()}\n"));
        for (int at = 0, word = 0; at < spans.Count; at++)
        {
            var forms = split[at].Segmentation.Forms;
            var misc = Misc(names[at], at + 1 < spans.Count && spans[at + 1].Start == spans[at].End);
            if (forms.Length > 1) WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word + 1}-{word + forms.Length}"), split[at].Type.Form, "_", misc);
            foreach (var form in forms)
            {
                var tag = TagNames[(int)tags[word++]];
                WriteLine(word.ToString(CultureInfo.InvariantCulture), form, tag, forms.Length > 1 ? "_" : misc);
            }
        }

        output.Write('\n');
    }

    /// <summary>A sentence that waits: its text, its tokens and whether these are words already.</summary>
    private sealed record Row(string Text, List<Span> Spans, bool IsSplit)
    {
        internal string[] Tokens { get; } = [.. Spans.Select(span => span.Of(Text))];
    }

    private void WriteLine(string id, string form, string tag, string misc)
    {
        output.Write(id);
        output.Write('\t');
        output.Write(form);
        output.Write("\t_\t");
        output.Write(tag);
        output.Write("\t_\t_\t_\t_\t_\t");
        output.Write(misc);
        output.Write('\n');
    }

    private static string Misc(string name, bool isGlued) => (name == "O", isGlued) switch
    {
        (true, false) => "_",
        (true, true) => "SpaceAfter=No",
        (false, false) => "Entity=" + name,
        (false, true) => "Entity=" + name + "|SpaceAfter=No",
    };
}
