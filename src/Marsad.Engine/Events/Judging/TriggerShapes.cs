using Marsad.Engine.Text;

namespace Marsad.Engine.Events.Judging;

/// <summary>The grammatical shape of a trigger as a feature's value.</summary>
internal static class TriggerShapes
{
    /// <summary>0: perfect, 1: imperfect, 2: definite noun, 3: noun with a pronoun, 4: other noun.</summary>
    internal static uint Of(ReportReading reading, int trigger)
    {
        if (reading.Clauses.At(trigger) is not null) return Array.Exists(reading.Classes[trigger], read => read.Shape == WordShape.Perfect) ? 0u : 1u;
        if (reading.Document.Words[trigger].IsDefinite) return 2;
        return trigger + 1 < reading.Document.Words.Length && reading.Document.Words[trigger + 1].Attachment == Attachment.Enclitic ? 3u : 4u;
    }
}
