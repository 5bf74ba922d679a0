using Marsad.Engine.Tagging.Names;
using Marsad.Engine.Text;

namespace Marsad.Training.Names;

/// <summary>A sentence of folded surface tokens with the part of speech of each one's stem and its label (<see cref="NameLabel"/>).</summary>
internal sealed record NameSentence(string[] Tokens, PartOfSpeech[] Tags, byte[] Labels)
{
    /// <summary>Reads one token a line with its BIO label after a space, a blank line after each sentence; an inside without its beginning becomes a beginning.</summary>
    internal static List<NameSentence> Read(TextReader reader)
    {
        var sentences = new List<NameSentence>();
        var tokens = new List<string>();
        var labels = new List<byte>();
        while (reader.ReadLine() is { } line)
        {
            var text = line.AsSpan().Trim();
            if (text.IsEmpty)
            {
                Close();
                continue;
            }

            var space = text.IndexOf(' ');
            tokens.Add(text[..(space < 0 ? text.Length : space)].ToString());
            labels.Add(space < 0 ? (byte)0 : Label(text[(space + 1)..]));
        }

        Close();
        return sentences;

        void Close()
        {
            if (tokens.Count == 0) return;
            for (var i = 0; i < labels.Count; i++)
                if (!NameLabel.MayFollow(i == 0 ? 0 : labels[i - 1], labels[i])) labels[i]--;
            sentences.Add(new([.. tokens.Select(token => Folding.Fold(token))], StemTags.Of(tokens), [.. labels]));
            tokens.Clear();
            labels.Clear();
        }
    }

    /// <summary>The outermost known kind of a label cell: nested data sets write several labels with spaces between them.</summary>
    private static byte Label(ReadOnlySpan<char> cell)
    {
        foreach (var range in cell.Split(' '))
        {
            var label = cell[range];
            if (label.Length < 3) continue;
            int kind = label[2..] switch { "PERS" or "PER" => 0, "LOC" or "GPE" => 1, "ORG" => 2, "MISC" => 3, _ => -1 };
            if (kind >= 0) return (byte)(label[0] == 'B' ? NameLabel.Begin((Engine.Tagging.NameKind)kind) : NameLabel.Inside((Engine.Tagging.NameKind)kind));
        }

        return 0;
    }
}
