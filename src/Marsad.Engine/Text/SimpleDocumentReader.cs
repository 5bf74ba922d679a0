using System.Collections.Immutable;

namespace Marsad.Engine.Text;

/// <summary>Splits a report by white space and punctuation alone.</summary>
internal static class SimpleDocumentReader
{
    internal static Document Read(Report report)
    {
        var content = report.Content;
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var words = ImmutableArray.CreateBuilder<Word>();
        int at = 0, first = 0;
        var paragraph = true;
        while (at < content.Length)
        {
            var unit = content[at];
            if (char.IsWhiteSpace(unit))
            {
                if (unit == '\n') { Close(); paragraph = true; }
                at++;
                continue;
            }

            var end = at + 1;
            var isWord = IsWordUnit(unit);
            if (isWord) while (end < content.Length && IsWordUnit(content[end])) end++;
            AddToken(new(at, end), isWord);
            if (unit is '.' or '!' or '؟' or '?') Close();
            at = end;
        }

        Close();
        return new(report, sentences.ToImmutable(), tokens.ToImmutable(), words.ToImmutable());

        void AddToken(Span span, bool isWord)
        {
            var form = span.Of(content);
            var folded = Folding.Fold(form);
            var start = words.Count;
            var tag = !isWord ? PartOfSpeech.Punct : char.IsAsciiDigit(folded.FirstOrDefault()) ? PartOfSpeech.Num : PartOfSpeech.Noun;
            var bare = folded.Length > 3 && folded.StartsWith("ال", StringComparison.Ordinal) ? folded[2..] : folded;
            words.Add(new(words.Count, tokens.Count, span, form, folded, bare, tag, Attachment.Stem, sentences.Count));
            tokens.Add(new(span, folded, new(start, words.Count), sentences.Count));
        }

        void Close()
        {
            if (tokens.Count == first) return;
            var range = new Words(tokens[first].Words.First, words.Count);
            var span = new Span(tokens[first].Span.Start, tokens[^1].Span.End);
            sentences.Add(new(span, first, tokens.Count, range, span.End <= report.TitleLength, paragraph));
            first = tokens.Count;
            paragraph = false;
        }
    }

    private static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit) || char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark || unit is 'ـ' or '_';
}
