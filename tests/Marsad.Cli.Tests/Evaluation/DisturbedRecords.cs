using System.Text.Json.Nodes;

namespace Marsad.Cli.Tests.Evaluation;

/// <summary>Copies of records with the faults that a coder makes: actors, events and slots lost, swapped, renamed, doubled.</summary>
internal static class DisturbedRecords
{
    private static readonly string[] Types = ["armed_clash", "air_strike", "shelling", "bombing", "attack", "talks", "capture", "accuse", "no_such_type"];

    internal static JsonObject Disturb(JsonObject record, Random random)
    {
        var actors = record["actors"]!.AsObject();
        foreach (var key in actors.Select(actor => actor.Key).ToList())
        {
            if (random.Next(7) == 0) actors.Remove(key);
            else if (random.Next(3) == 0) DropFirst(actors[key]!["names"]!.AsArray());
            else if (random.Next(6) == 0) Rename(actors, key, "p_" + key);
        }

        var events = record["events"]!.AsArray();
        for (var index = events.Count - 1; index >= 0; index--)
        {
            if (random.Next(6) == 0) events.RemoveAt(index);
            else DisturbEvent(events[index]!.AsObject(), random);
            if (random.Next(8) == 0 && index < events.Count) events.Insert(index, events[index]!.DeepClone());
        }

        foreach (var quote in record["quotes"]!.AsArray())
        {
            if (random.Next(5) == 0) quote!["speaker"] = null;
            if (random.Next(5) == 0) quote!["starts"] = string.Join(' ', ((string)quote["starts"]!).Split(' ').Skip(1));
        }

        if (record["control"] is JsonArray { Count: > 0 } control && random.Next(3) == 0) control.RemoveAt(0);
        return record;
    }

    private static void DisturbEvent(JsonObject coded, Random random)
    {
        if (random.Next(8) == 0) coded["type"] = Types[random.Next(Types.Length)];
        foreach (var slot in new[] { "agent", "target", "according_to", "place" })
            if (random.Next(5) == 0) coded[slot] = new JsonArray();
        if (random.Next(5) == 0)
        {
            var agent = coded["agent"]!.DeepClone();
            coded["agent"] = coded["target"]!.DeepClone();
            coded["target"] = agent;
        }

        if (random.Next(5) == 0) coded["time"] = null;
        if (random.Next(8) == 0) coded["status"] = "planned";
        if (random.Next(8) == 0) coded["triggers"] = new JsonArray("شيء آخر");
        foreach (var count in coded["counts"]!.AsArray())
            if (random.Next(3) == 0) count!["value"] = random.Next(20) + 0.5;
    }

    private static void DropFirst(JsonArray names)
    {
        if (names.Count > 1) names.RemoveAt(0);
    }

    private static void Rename(JsonObject actors, string key, string name)
    {
        var actor = actors[key]!.DeepClone();
        actors.Remove(key);
        actors[name] = actor;
    }
}
