using System.Collections.Frozen;
using Marsad.Engine.Actors;
using Marsad.Engine.Numbers;
using Marsad.Engine.Places;
using Marsad.Engine.Times;

namespace Marsad.Engine.Records;

/// <summary>The codebook's words for the values of a record, as they stand in its JSON form.</summary>
public static class Codebook
{
    private static readonly string[] Types =
    [
        "armed_clash", "air_strike", "shelling", "bombing", "attack", "abduction", "capture", "withdrawal", "advance", "siege",
        "operation_launch", "operation_end", "deployment", "military_support", "interception", "detention", "release", "trial",
        "agreement", "talks", "accuse", "condemn", "threaten", "demand", "deny", "endorse", "sanction", "protest", "riot",
        "displacement", "aid", "damage", "casualties",
    ];

    private static readonly string[] Families = ["violence", "territory", "posture", "law", "diplomacy", "unrest", "humanitarian"];
    private static readonly string[] Statuses = ["actual", "planned", "demanded", "denied", "uncertain", "ended"];
    private static readonly string[] States = ["holds", "gained", "lost", "contested"];

    private static readonly string[] Counts =
        ["killed", "wounded", "detained", "abducted", "released", "displaced", "strikes", "missiles", "drones", "fighters", "vehicles", "villages", "other"];

    private static readonly string[] Qualifiers = ["exact", "about", "at_least", "at_most", "more_than", "range"];

    private static readonly string[] ActorTypes =
        ["state", "military", "armed_group", "police", "political", "international_org", "ngo", "media", "person", "civilians", "other"];

    private static readonly string[] PlaceStates = ["resolved", "area", "ambiguous", "unknown"];

    private static readonly string[] Grains =
        ["minute", "hour", "part_of_day", "day", "weekend", "week", "month", "season", "year", "decade", "period"];

    private static readonly FrozenDictionary<string, EventType> TypeOf = Index<EventType>(Types);

    /// <summary>The codebook's word, for example <c>armed_clash</c>.</summary>
    public static string Word(EventType type) => Types[(int)type];

    /// <summary>The codebook's word, for example <c>violence</c>.</summary>
    public static string Word(EventFamily family) => Families[(int)family];

    /// <summary>The codebook's word, for example <c>planned</c>.</summary>
    public static string Word(EventStatus status) => Statuses[(int)status];

    /// <summary>The codebook's word, for example <c>holds</c>.</summary>
    public static string Word(ControlState state) => States[(int)state];

    /// <summary>The codebook's word, for example <c>killed</c>.</summary>
    public static string Word(CountOf of) => Counts[(int)of];

    /// <summary>The codebook's word, for example <c>at_least</c>.</summary>
    public static string Word(Qualifier qualifier) => Qualifiers[(int)qualifier];

    /// <summary>The codebook's word, for example <c>armed_group</c>.</summary>
    public static string Word(ActorType type) => ActorTypes[(int)type];

    /// <summary>The word for how sure a place is, for example <c>ambiguous</c>.</summary>
    public static string Word(PlaceState state) => PlaceStates[(int)state];

    /// <summary>The word for how exact a time is, for example <c>part_of_day</c>.</summary>
    public static string Word(TimeGrain grain) => Grains[(int)grain];

    /// <summary>The type that a word of the codebook names.</summary>
    public static bool TryReadType(string word, out EventType type) => TypeOf.TryGetValue(word, out type);

    /// <summary>The family of a type.</summary>
    public static EventFamily FamilyOf(EventType type) => type switch
    {
        <= EventType.Abduction => EventFamily.Violence,
        <= EventType.Siege => EventFamily.Territory,
        <= EventType.Interception => EventFamily.Posture,
        <= EventType.Trial => EventFamily.Law,
        <= EventType.Sanction => EventFamily.Diplomacy,
        <= EventType.Riot => EventFamily.Unrest,
        _ => EventFamily.Humanitarian,
    };

    internal static EventStatus ReadStatus(string word) => (EventStatus)At(Statuses, word);

    internal static ControlState ReadState(string word) => (ControlState)At(States, word);

    internal static CountOf ReadCountOf(string word) => (CountOf)At(Counts, word);

    internal static Qualifier ReadQualifier(string word) => (Qualifier)At(Qualifiers, word);

    internal static ActorType ReadActorType(string word) => (ActorType)At(ActorTypes, word);

    internal static PlaceState ReadPlaceState(string word) => (PlaceState)At(PlaceStates, word);

    internal static TimeGrain ReadGrain(string word) => (TimeGrain)At(Grains, word);

    internal static EventType ReadType(string word) =>
        TryReadType(word, out var type) ? type : throw new FormatException($"'{word}' is no event type of the codebook.");

    private static int At(string[] words, string word)
    {
        var index = Array.IndexOf(words, word);
        return index >= 0 ? index : throw new FormatException($"'{word}' is not one of {string.Join(", ", words)}.");
    }

    private static FrozenDictionary<string, T> Index<T>(string[] words)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return words.Select((word, index) => (word, value: values[index])).ToFrozenDictionary(pair => pair.word, pair => pair.value, StringComparer.Ordinal);
    }
}
