using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Claims;
using Marsad.Engine.Control;
using Marsad.Engine.Entities;
using Marsad.Engine.Events;
using Marsad.Engine.Numbers;
using Marsad.Engine.Places;
using Marsad.Engine.Text;
using Marsad.Engine.Times;

namespace Marsad.Engine;

/// <summary>Loads registers, lexicons and rules on one thread while the first report loads the models on another: a program that codes one report waits for half as long.</summary>
internal static class Preparation
{
    private const string Sentence = "سيطر الجيش على بلدة أمس";

    /// <summary>Sends a sentence of known words through all stages after the tagging, in the order in which a report needs them, models left alone.</summary>
    internal static void Run()
    {
        var document = Document();
        _ = PlaceReader.Read(document, []);
        var hits = ActorRegister.Embedded.Find(document);
        var times = TimeReader.Read(document);
        var actors = ActorReader.Read(document, hits, []);
        var claims = ClaimReader.Read(document, actors);
        var reading = ReportReading.Of(document, actors, [], times, NumberReader.Read(document, times), claims);
        _ = EventReader.Read(reading);
        _ = ControlReader.Read(reading);
    }

    private static Document Document()
    {
        PartOfSpeech[] tags = [PartOfSpeech.Verb, PartOfSpeech.Noun, PartOfSpeech.Adp, PartOfSpeech.Noun, PartOfSpeech.Noun];
        var words = ImmutableArray.CreateBuilder<Word>(tags.Length);
        var tokens = ImmutableArray.CreateBuilder<Token>(tags.Length);
        var start = 0;
        foreach (var form in Sentence.Split(' '))
        {
            var folded = Folding.Fold(form);
            var bare = folded.StartsWith("ال", StringComparison.Ordinal) ? folded[2..] : folded;
            var index = words.Count;
            var span = new Span(start, start + form.Length);
            words.Add(new(index, index, span, form, folded, bare, tags[index], Attachment.Stem, 0));
            tokens.Add(new(span, folded, new(index, index + 1), 0));
            start = span.End + 1;
        }

        var report = new Report("", null, "", Sentence);
        return new(report, [new(new(0, Sentence.Length), 0, tags.Length, new(0, tags.Length), false, true)], tokens.ToImmutable(), words.ToImmutable());
    }
}
