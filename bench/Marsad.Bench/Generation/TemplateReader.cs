using System.Collections.Immutable;
using System.Text.Json;
using Marsad.Engine;
using Marsad.Engine.Entities;
using Marsad.Engine.Events;
using Marsad.Engine.Places;
using Marsad.Engine.Text;

namespace Marsad.Bench.Generation;

/// <summary>Makes templates of the samples: the engine itself says where names of places and actors stand.</summary>
internal static class TemplateReader
{
    /// <summary>The templates of all samples of a folder, in the order of the files' names.</summary>
    internal static ImmutableArray<ReportTemplate> Read(string samples) => [.. Samples(samples).Select(Of)];

    private static ReportTemplate Of(Report report)
    {
        var reading = ReportCoder.Read(report);
        var slots = Slots(reading);
        var sentences = reading.Document.Sentences.Where(sentence => !sentence.IsTitle).Select(sentence => Pieces(report.Content, sentence.Span, slots));
        return new(report.Source ?? "", Pieces(report.Content, new(0, report.TitleLength), slots), [.. sentences]);
    }

    private static List<(Span Span, SlotKind Kind, string Pool)> Slots(ReportReading reading)
    {
        var document = reading.Document;
        var slots = new List<(Span Span, SlotKind Kind, string Pool)>();
        foreach (var place in reading.Places)
            if (place.State == PlaceState.Resolved && !place.Name.IsEmpty && IsWhole(document, place.Name) && NamePools.HasPlaces(place.Candidates[0].Place.Kind)) slots.Add((document.SpanOf(place.Name), SlotKind.Place, place.Candidates[0].Place.Kind));
        foreach (var mention in reading.Actors.Mentions)
        {
            var actor = reading.Actors.Find(mention.Actor)!;
            if (mention.Kind == MentionKind.Name && IsWhole(document, mention.Words) && NamePools.HasActors(actor.Type)) slots.Add((document.SpanOf(mention.Words), SlotKind.Actor, actor.Type.ToString()));
        }

        foreach (var token in document.Tokens)
            if (token.Span.Length <= 3 && token.Folded.All(char.IsAsciiDigit)) slots.Add((token.Span, SlotKind.Figure, ""));
        slots.Sort((left, right) => left.Span.CompareTo(right.Span));
        return slots;
    }

    // A word whose letters were restored ("لحوثيين" is "الحوثيين" after ل) leaves no clean hole.
    private static bool IsWhole(Document document, Words range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            var word = document.Words[i];
            if (word.Attachment != Attachment.Stem || Folding.Fold(word.Form) != Folding.Fold(word.Span.Of(document.Content))) return false;
        }

        return range.First == 0 || document.Words[range.First - 1].Token != document.Words[range.First].Token;
    }

    private static ImmutableArray<Piece> Pieces(string content, Span part, List<(Span Span, SlotKind Kind, string Pool)> slots)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var at = part.Start;
        foreach (var (span, kind, pool) in slots)
        {
            if (span.Start < at || span.End > part.End) continue;
            if (span.Start > at) pieces.Add(new(content[at..span.Start], SlotKind.None, ""));
            pieces.Add(new(span.Of(content), kind, pool));
            at = span.End;
        }

        if (at < part.End) pieces.Add(new(content[at..part.End], SlotKind.None, ""));
        return pieces.ToImmutable();
    }

    private static IEnumerable<Report> Samples(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            foreach (var text in file.EndsWith(".ndjson", StringComparison.Ordinal) ? File.ReadAllLines(file) : [File.ReadAllText(file)])
            {
                if (!text.StartsWith('{'))
                {
                    yield return new(name, null, "", text, name);
                    continue;
                }

                using var document = JsonDocument.Parse(text);
                var json = document.RootElement;
                yield return new(Value(json, "id"), DateOnly.ParseExact(Value(json, "published"), "yyyy-MM-dd"), Value(json, "title"), Value(json, "text"), Value(json, "source"));
            }
        }
    }

    private static string Value(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
