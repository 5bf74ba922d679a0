using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Claims;
using Marsad.Engine.Entities;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Claims;

/// <summary>A report whose actors are known, with what the engine says of its words.</summary>
internal sealed class Told
{
    private readonly ClaimIndex index;

    /// <param name="body">The report's text.</param>
    /// <param name="actors">Key, type, organisation (or null) and names with | between them.</param>
    internal Told(string body, params (string Key, ActorType Type, string? PartOf, string Names)[] actors)
    {
        Document = DocumentReader.Read(new Report("told", new DateOnly(2018, 7, 3), "", body));
        Claims = ClaimReader.Read(Document, Cast(Document, actors));
        index = new(Claims, Document.Words.Length);
    }

    internal Document Document { get; }

    internal ClaimSet Claims { get; }

    /// <summary>The sources at the first word that begins with <paramref name="form"/>, with blanks between them.</summary>
    internal string SourcesAt(string form) => string.Join(' ', index.SourcesAt(WordAt(form)));

    internal Stance? StanceAt(string form) => index.StanceAt(WordAt(form));

    /// <summary>The quotations as "speaker: text".</summary>
    internal IEnumerable<string> Quotes => Claims.Quotations.Select(quotation => $"{quotation.Speaker}: {quotation.Span.Of(Document.Content)}");

    private int WordAt(string form)
    {
        var at = Document.Content.IndexOf(form, StringComparison.Ordinal);
        Assert.True(at >= 0, form);
        var word = Document.Words.First(word => word.Span.End > at && word.Attachment == Attachment.Stem);
        return word.Index;
    }

    private static ActorSet Cast(Document document, (string Key, ActorType Type, string? PartOf, string Names)[] actors)
    {
        var mentions = new List<ActorMention>();
        var cast = ImmutableArray.CreateBuilder<Actor>();
        foreach (var (key, type, partOf, names) in actors)
        {
            cast.Add(new(key, [.. names.Split('|').Select(name => new ActorName(name, default))], type, partOf, null, "test"));
            foreach (var name in names.Split('|'))
            {
                for (var at = document.Content.IndexOf(name, StringComparison.Ordinal); at >= 0; at = document.Content.IndexOf(name, at + 1, StringComparison.Ordinal))
                {
                    var first = document.Words.First(word => word.Span.End > at).Index;
                    var end = first;
                    while (end < document.Words.Length && document.Words[end].Span.Start < at + name.Length) end++;
                    mentions.Add(new(new(first, end), first, key, MentionKind.Name));
                }
            }
        }

        return new(cast.ToImmutable(), [.. mentions.OrderBy(mention => mention.Words.First).ThenByDescending(mention => mention.Words.End)]);
    }
}
