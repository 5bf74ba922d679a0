using System.IO.Compression;
using System.Text.Json;
using Marsad.Engine.Text;

namespace Marsad.Training.Names;

/// <summary>Plain text from which word classes are learned: a news corpus (NDJSON) and the text lines of treebanks (CoNLL-U), as sentences of folded tokens.</summary>
internal static class UnlabelledText
{
    /// <summary>The sentences of a file; gzipped files are read as they are.</summary>
    internal static IEnumerable<string[]> Read(string file)
    {
        using Stream stream = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress) : File.OpenRead(file);
        using var reader = new StreamReader(stream);
        var isJson = file.Contains(".ndjson", StringComparison.Ordinal);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            string title = "", text;
            if (isJson)
            {
                using var json = JsonDocument.Parse(line);
                title = json.RootElement.GetProperty("title").GetString() ?? "";
                text = json.RootElement.GetProperty("text").GetString() ?? "";
            }
            else if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line[9..];
            else continue;

            var document = DocumentReader.Read(new(FormattableString.Invariant($"{number++}"), null, title, text));
            foreach (var sentence in document.Sentences)
            {
                var tokens = new string[sentence.EndToken - sentence.FirstToken];
                for (var i = 0; i < tokens.Length; i++) tokens[i] = document.Tokens[sentence.FirstToken + i].Folded;
                yield return tokens;
            }
        }
    }
}
