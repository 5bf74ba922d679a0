using Marsad.Engine;
using Marsad.Engine.Chunking;
using Marsad.Engine.Control;
using Marsad.Engine.Entities;
using Marsad.Engine.Events;
using Marsad.Engine.Records;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Cli.Output;

/// <summary>Tells stage by stage what the engine found in a report and by which rule.</summary>
internal sealed class Explanation(TextWriter output, TerminalStyle style, IReadOnlyCollection<string> only)
{
    internal void Write(Report report)
    {
        var reading = ReportCoder.Read(report);
        output.WriteLine(style.Paint($"{report.Id} · {report.Published?.ToString("yyyy-MM-dd", null) ?? "no date"}", Colours.Bold));
        Section("words", () => WriteWords(reading.Document));
        Section("clauses", () => WriteClauses(reading));
        Section("names", () => WriteNames(reading.Document));
        Section("actors", () => WriteActors(reading));
        Section("places", () => WritePlaces(reading));
        Section("times", () => WriteTimes(reading));
        Section("numbers", () => WriteNumbers(reading));
        Section("claims", () => WriteClaims(reading));
        Section("events", () => WriteEvents(reading));
        Section("control", () => WriteControl(reading));
    }

    private void Section(string name, Action write)
    {
        if (only.Count > 0 && !only.Contains(name)) return;
        output.WriteLine();
        output.WriteLine(style.Paint(name.ToUpperInvariant(), Colours.Title));
        write();
    }

    private void WriteWords(Document document)
    {
        for (var index = 0; index < document.Sentences.Length; index++)
        {
            var sentence = document.Sentences[index];
            Line($"s{index + 1}", $"{At(sentence.Span)}{(sentence.IsTitle ? " title" : "")}");
            output.Write("   ");
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                var words = document.Tokens[token].Words;
                output.Write(' ');
                for (var word = words.First; word < words.End; word++)
                {
                    if (word > words.First) output.Write('+');
                    output.Write(document.Words[word].Form);
                    output.Write(style.Paint("/" + document.Words[word].PartOfSpeech.ToString().ToUpperInvariant(), Colours.Dim));
                }
            }

            output.WriteLine();
        }
    }

    private void WriteClauses(ReportReading reading)
    {
        foreach (var predicate in reading.Clauses.Predicates)
        {
            var verb = reading.Document.Words[predicate.Verb];
            Line("verb", $"{verb.Form} {At(verb.Span)}");
            Group(reading, "subject", predicate.Subject, $" ({predicate.Order})");
            Group(reading, "object", predicate.Object, "");
            Group(reading, "antecedent", predicate.Antecedent, "");
            foreach (var complement in predicate.Complements) Group(reading, complement.Key, complement.Object, "");
        }
    }

    private void Group(ReportReading reading, string label, NounGroup? group, string note)
    {
        if (group is not null) output.WriteLine($"      {label}: {reading.Document.TextOf(group.Words)}{style.Paint(note, Colours.Dim)}");
    }

    private void WriteNames(Document document)
    {
        foreach (var name in NameTagger.Tag(document)) Line(name.Kind.ToString(), $"{document.TextOf(name.Words)} {At(document.SpanOf(name.Words))}");
    }

    private void WriteActors(ReportReading reading)
    {
        foreach (var actor in reading.Actors.Actors)
        {
            var register = actor.RegisterId is null ? "not registered" : $"register {actor.RegisterId}";
            Line(actor.Key, $"{Codebook.Word(actor.Type)}, {register}{(actor.PartOf is null ? "" : $", part of {actor.PartOf}")}", actor.FoundBy);
            foreach (var name in actor.Names) output.WriteLine($"      {name.Text} {At(name.Span)}");
            var mentions = reading.Actors.Mentions.Where(mention => mention.Actor == actor.Key && mention.Kind == MentionKind.Pronoun).ToList();
            if (mentions.Count > 0) output.WriteLine($"      pronouns: {string.Join(' ', mentions.Select(mention => At(reading.Document.SpanOf(mention.Words))))}");
        }
    }

    private void WritePlaces(ReportReading reading)
    {
        foreach (var place in reading.Places)
        {
            var centre = place.Latitude is { } latitude ? string.Create(null, $" {latitude:0.###}, {place.Longitude:0.###} ± {place.PrecisionKm:0.#} km") : "";
            Line(Codebook.Word(place.State), $"{place.Span.Of(reading.Document.Content)} {At(place.Span)}{centre}", place.FoundBy);
            foreach (var candidate in place.Candidates.Take(5))
                output.WriteLine($"      {candidate.Place.Id} {candidate.Place.Arabic} ({candidate.Place.English}, {candidate.Place.Kind}, {candidate.Place.Country}) {candidate.Score:0.##}: {string.Join("; ", candidate.Reasons)}");
        }
    }

    private void WriteTimes(ReportReading reading)
    {
        foreach (var time in reading.Times)
            Line(time.Resolved?.Edtf ?? "unresolved", $"{time.Span.Of(reading.Document.Content)} {At(time.Span)}{(time.Unresolved is null ? "" : $": {time.Unresolved}")}", time.FoundBy);
    }

    private void WriteNumbers(ReportReading reading)
    {
        foreach (var quantity in reading.Quantities)
        {
            var value = quantity.High is { } high ? $"{quantity.Low:0.##}–{high:0.##}" : quantity.Low is { } low ? $"{low:0.##}" : "indefinite";
            var counted = quantity.Counted.IsEmpty ? "" : $" of {reading.Document.TextOf(quantity.Counted)}";
            Line($"{Codebook.Word(quantity.Qualifier)} {value}", $"{quantity.Span.Of(reading.Document.Content)} {At(quantity.Span)}{counted}");
        }
    }

    private void WriteClaims(ReportReading reading)
    {
        foreach (var quotation in reading.Claims.Quotations)
            Line("quotation", $"{quotation.Speaker ?? "nobody"}: {quotation.Span.Of(reading.Document.Content)} {At(quotation.Span)}", quotation.FoundBy);
        foreach (var attribution in reading.Claims.Attributions)
            Line("according to", $"{string.Join(" ← ", attribution.Sources)} [{reading.Document.TextOf(attribution.Cue)}]: {reading.Document.TextOf(attribution.Scope)}", attribution.FoundBy);
        foreach (var stance in reading.Claims.Stances)
            Line(stance.Stance.ToString(), $"[{reading.Document.TextOf(stance.Cue)}]: {reading.Document.TextOf(stance.Scope)}", stance.FoundBy);
    }

    private void WriteEvents(ReportReading reading)
    {
        foreach (var coded in EventReader.Read(reading))
        {
            Line(coded.Id, $"{Codebook.Word(coded.Type)}, {Codebook.Word(coded.Status)}, confidence {coded.Confidence:0.##}: {string.Join(" | ", coded.Triggers.Select(trigger => $"{trigger.Text} {At(trigger.Span)}"))}");
            output.WriteLine($"      {string.Join(", ", coded.Agent)} → {string.Join(", ", coded.Target)}; where {string.Join(" | ", coded.Places.Select(place => place.Text))}; when {coded.Time?.Text}; according to {string.Join(", ", coded.AccordingTo)}");
            foreach (var rule in coded.FoundBy) output.WriteLine(style.Paint($"      rule {rule}", Colours.Dim));
        }
    }

    private void WriteControl(ReportReading reading)
    {
        foreach (var statement in ControlReader.Read(reading))
            Line(statement.Id, $"{Codebook.Word(statement.State)}: {string.Join(", ", statement.Holder)} in {string.Join(" | ", statement.Places.Select(place => place.Text))} [{statement.Anchor.Text}]", string.Join(", ", statement.FoundBy));
    }

    private void Line(string label, string text, string? foundBy = null) =>
        output.WriteLine($"  {style.Paint(label, Colours.Control)}  {text}{(string.IsNullOrEmpty(foundBy) ? "" : style.Paint($"  rule {foundBy}", Colours.Dim))}");

    private static string At(Span span) => $"[{span.Start},{span.End})";
}
