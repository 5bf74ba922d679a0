using System.Collections.Immutable;
using Marsad.Engine.Claims;

namespace Marsad.Engine.Events.Circumstances;

/// <summary>Chooses, by a learned model, who says what stands between quotation marks.</summary>
internal static class SpeakerChooser
{
    /// <summary>The quotations of a report with their speakers; <see cref="Quotation.FoundBy"/> names the model where it decides otherwise than the rules.</summary>
    internal static ImmutableArray<Quotation> Choose(ReportReading reading, CircumstanceModel model)
    {
        var quotations = reading.Claims.Quotations;
        if (quotations.IsEmpty) return quotations;
        var choices = new SpeakerChoices(reading);
        var chosen = ImmutableArray.CreateBuilder<Quotation>(quotations.Length);
        for (var at = 0; at < quotations.Length; at++)
        {
            var sheet = choices.Of(at);
            var best = model.Likeliest(sheet.Features);
            var speaker = best > 0 ? sheet.Candidates[best - 1] : null;
            chosen.Add(speaker == quotations[at].Speaker ? quotations[at] : quotations[at] with { Speaker = speaker, FoundBy = CircumstanceChooser.FoundBy });
        }

        return chosen.MoveToImmutable();
    }
}
