using System.Collections.Immutable;
using Marsad.Engine.Places;
using Marsad.Engine.Records;
using Marsad.Engine.Times;

namespace Marsad.Engine.Events;

/// <summary>An occurrence while its mentions are being collected; private to the merger, which hands on complete events.</summary>
internal sealed class Occurrence
{
    internal Occurrence(EventMention first)
    {
        (Type, Status) = (first.Type, first.Status);
        Add(first);
    }

    internal EventType Type { get; private set; }

    internal EventStatus Status { get; }

    internal List<EventMention> Mentions { get; } = [];

    internal List<string> Agent { get; } = [];

    internal List<string> Target { get; } = [];

    internal List<string> Supporter { get; } = [];

    internal List<string> Sources { get; } = [];

    internal List<PlaceMention> Places { get; } = [];

    /// <summary>Whether its places are only the nearest of a sentence.</summary>
    internal bool HasWeakPlace { get; private set; }

    internal TimeMention? Time { get; private set; }

    /// <summary>Whether a participant was taken from the report's other events.</summary>
    internal bool IsCompleted { get; private set; }

    internal void Add(EventMention mention)
    {
        Mentions.Add(mention);
        var isTurned = EventMerger.IsMutual(Type) && (Agent.Exists(actor => mention.Target.Contains(actor)) || Target.Exists(actor => mention.Agent.Contains(actor)));
        Union(Agent, isTurned ? mention.Target : mention.Agent);
        Union(Target, isTurned ? mention.Agent : mention.Target);
        Target.RemoveAll(Agent.Contains);
        Union(Supporter, mention.Supporter);
        Supporter.RemoveAll(Agent.Contains);
        Union(Sources, mention.Sources);
        AddPlaces(mention);
        if (Time is null || (mention.Time is { Resolved.Grain: <= TimeGrain.Day } && Time.Resolved!.Grain > TimeGrain.Day)) Time = mention.Time ?? Time;
        // A specific violent type is better than the general one.
        if (Type == EventType.Attack && mention.Type != EventType.Attack) Type = mention.Type;
    }

    private void AddPlaces(EventMention mention)
    {
        if (mention.Places.Length == 0 || (mention.HasWeakPlace && Places.Count > 0)) return;
        if (HasWeakPlace && !mention.HasWeakPlace) Places.Clear();
        HasWeakPlace = mention.HasWeakPlace;
        foreach (var place in mention.Places)
            if (!Places.Contains(place)) Places.Add(place);
    }

    /// <summary>Gives the occurrence another type.</summary>
    internal void Retype(EventType type) => Type = type;

    /// <summary>Adds an agent that the report's other events name.</summary>
    internal void AddAgent(string actor)
    {
        Agent.Add(actor);
        IsCompleted = true;
    }

    /// <summary>Adds a target that the report's other events name.</summary>
    internal void AddTarget(string actor)
    {
        Target.Add(actor);
        IsCompleted = true;
    }

    /// <summary>Whether its participants are others than its words' relations said.</summary>
    internal bool IsChosen { get; private set; }

    /// <summary>Gives it the participants that the model of arguments chose.</summary>
    internal void Choose(List<string> agent, List<string> target)
    {
        IsChosen = IsChosen || !Agent.SequenceEqual(agent) || !Target.SequenceEqual(target);
        Replace(Agent, agent);
        Replace(Target, target);
        Supporter.RemoveAll(Agent.Contains);
    }

    /// <summary>Whether its time or sources are others than the rules found.</summary>
    internal bool IsReconsidered { get; private set; }

    /// <summary>Gives it the time that the model of circumstances chose, or none.</summary>
    internal void Date(TimeMention? time) => (Time, IsReconsidered) = (time, true);

    /// <summary>Gives it the source that the model of circumstances chose, or none.</summary>
    internal void Credit(string? source)
    {
        Replace(Sources, source is null ? [] : [source]);
        IsReconsidered = true;
    }

    /// <summary>Gives it other sources.</summary>
    internal void Attribute(ImmutableArray<string> sources) => Replace(Sources, sources);

    private static void Replace(List<string> list, IReadOnlyList<string> keys)
    {
        list.Clear();
        list.AddRange(keys);
    }

    private static void Union(List<string> into, ImmutableArray<string> keys)
    {
        foreach (var key in keys)
            if (!into.Contains(key)) into.Add(key);
    }
}
