using System.Text.Json;

namespace Marsad.Exchange.Tests.Validators;

/// <summary>Checks a file against what FollowTheMoney asks of entities: lists of texts, known schemata, references that lead somewhere.</summary>
internal static class FtmValidator
{
    private static readonly string[] EventProperties =
        ["name", "location", "country", "involved", "date", "startDate", "endDate", "summary", "keywords", "sourceUrl", "publisher", "proof", "recordId"];

    internal static (List<JsonElement> Entities, List<string> Problems) Check(string path)
    {
        var problems = new List<string>();
        var checks = new Checks(problems);
        var entities = File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var schemata = new Dictionary<string, string>();
        foreach (var entity in entities)
        {
            var schema = entity.GetProperty("schema").GetString()!;
            checks.OneOf("schema", schema, "Event", "Person", "Organization", "PublicBody", "LegalEntity", "Document");
            checks.True(schemata.TryAdd(entity.GetProperty("id").GetString()!, schema), "an entity stands twice");
            foreach (var property in entity.GetProperty("properties").EnumerateObject())
            {
                checks.True(property.Value.ValueKind == JsonValueKind.Array && property.Value.EnumerateArray().All(value => value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 0), property.Name);
                if (schema == "Event") checks.OneOf("property", property.Name, EventProperties);
                foreach (var value in property.Value.EnumerateArray().Select(value => value.GetString()!))
                {
                    if (property.Name is "date" or "startDate" or "endDate") checks.Day(property.Name, value);
                    if (property.Name == "proof") checks.True(schemata.GetValueOrDefault(value) == "Document", "a proof that is no document");
                    if (property.Name == "involved") checks.True(schemata.ContainsKey(value), "an involved one that is not there");
                    if (property.Name == "country") checks.True(value.Length == 2 && value.All(char.IsAsciiLetterLower), $"country {value}");
                }
            }
        }

        return (entities, problems);
    }
}
