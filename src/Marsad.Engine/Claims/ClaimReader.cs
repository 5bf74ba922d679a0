using Marsad.Engine.Entities;
using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>Reads who says what in a report, and how sure it is meant.</summary>
internal static class ClaimReader
{
    internal static ClaimSet Read(Document document, ActorSet actors)
    {
        var text = new TokenText(document);
        var quotes = new QuoteMap(document);
        var index = new ActorIndex(document, actors);
        var reader = new CueReader(text, index, quotes);
        var cues = reader.Read();
        return new(QuotationReader.Read(text, index, quotes, cues), AttributionReader.Read(cues), new StanceReader(text, [.. cues, .. reader.Inside]).Read());
    }
}
