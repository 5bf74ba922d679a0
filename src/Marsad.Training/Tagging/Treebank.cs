using System.IO.Compression;
using System.Text;
using Marsad.Engine.Text;

namespace Marsad.Training.Tagging;

/// <summary>A sentence of a treebank: its text and its surface tokens.</summary>
internal sealed record TreebankSentence(string Text, IReadOnlyList<TreebankToken> Tokens)
{
    internal IEnumerable<TreebankWord> Words => Tokens.SelectMany(token => token.Words);
}

/// <summary>A surface token with its syntactic words.</summary>
internal sealed record TreebankToken(string Form, IReadOnlyList<TreebankWord> Words);

/// <summary>A syntactic word: its form and its part of speech.</summary>
internal readonly record struct TreebankWord(string Form, PartOfSpeech Tag);

/// <summary>Reads CoNLL-U, compressed or not.</summary>
internal static class Treebank
{
    internal static List<TreebankSentence> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. Read(reader)];
    }

    internal static IEnumerable<TreebankSentence> Read(TextReader reader)
    {
        var text = "";
        List<TreebankToken> tokens = [];
        List<TreebankWord> open = [];
        var last = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                if (tokens.Count > 0) yield return new(text, tokens);
                (text, tokens) = ("", []);
                continue;
            }

            if (line[0] == '#')
            {
                if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line[9..];
                continue;
            }

            var cells = line.Split('\t');
            if (cells[0].Contains('.', StringComparison.Ordinal)) continue;
            if (cells[0].IndexOf('-', StringComparison.Ordinal) is > 0 and var dash)
            {
                last = int.Parse(cells[0].AsSpan(dash + 1), System.Globalization.CultureInfo.InvariantCulture);
                open = [];
                tokens.Add(new(cells[1], open));
                continue;
            }

            var word = new TreebankWord(cells[1], Enum.TryParse<PartOfSpeech>(cells[3], ignoreCase: true, out var tag) ? tag : PartOfSpeech.X);
            if (int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture) <= last) open.Add(word);
            else tokens.Add(new(cells[1], [word]));
            if (int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture) == last) last = 0;
        }

        if (tokens.Count > 0) yield return new(text, tokens);
    }
}
