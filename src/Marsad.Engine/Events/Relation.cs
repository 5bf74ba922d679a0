using Marsad.Engine.Text;

namespace Marsad.Engine.Events;

/// <summary>How a participant stands to a trigger.</summary>
internal enum RelationKind : byte
{
    /// <summary>Subject of the verb.</summary>
    Subject,

    /// <summary>Direct object of the verb, or its object pronoun.</summary>
    Object,

    /// <summary>Noun that follows a verbal noun in the construct state.</summary>
    Idafa,

    /// <summary>Pronoun joined to a noun.</summary>
    Possessor,

    /// <summary>Adjective of origin: "الهجوم التركي".</summary>
    Adjective,

    /// <summary>Subject of the light verb that governs the noun: "شنت تركيا هجوما".</summary>
    Light,

    /// <summary>Object of a verb of hitting whose subject the noun is: "غارات استهدفت مواقع".</summary>
    Hit,

    /// <summary>Subject of the verb of announcing whose object the noun is: "أعلن الجيش بدء العملية".</summary>
    Announcer,

    /// <summary>The actor that the trigger word itself names: "المتظاهرون".</summary>
    Self,

    /// <summary>Speaker whose words a participle continues: "قال الوزير ... داعيا إلى ...".</summary>
    Speaker,

    /// <summary>Subject of the verb of firing that describes what is shot down: "صاروخا أطلقه المسلحون".</summary>
    Launcher,

    /// <summary>Object of a demand that follows in the sentence: "مطالبين الحكومة بـ".</summary>
    Demandee,

    /// <summary>Subject of a verb that must have an object: where one noun group follows alone, it is the object and the subject is the last one before.</summary>
    TransitiveSubject,

    /// <summary>Object of a verb that must have one: also the only noun group after it.</summary>
    TransitiveObject,

    /// <summary>Subject, of any kind, of the verb before a participle: "ورد الوزير منددا بـ ...".</summary>
    Main,

    /// <summary>Subject of the clause in which the noun stands as a circumstance: "سيطر الجيش على البلدة بعد معارك مع ...".</summary>
    Topic,

    /// <summary>Subject of the verb of suffering that governs the noun: "تعرضت القرية لقصف".</summary>
    Undergoer,

    /// <summary>First member after "بين".</summary>
    BetweenFirst,

    /// <summary>Other members after "بين".</summary>
    BetweenRest,

    /// <summary>Noun group after a preposition.</summary>
    Preposition,
}

/// <summary>A place in the clause where a participant stands.</summary>
/// <param name="Kind">The relation.</param>
/// <param name="Preposition">The folded preposition for <see cref="RelationKind.Preposition"/>, else the empty string.</param>
internal readonly record struct Relation(RelationKind Kind, string Preposition)
{
    internal static Relation Read(string text) => text switch
    {
        "subj" => new(RelationKind.Subject, ""),
        "obj" => new(RelationKind.Object, ""),
        "idafa" => new(RelationKind.Idafa, ""),
        "poss" => new(RelationKind.Possessor, ""),
        "adj" => new(RelationKind.Adjective, ""),
        "light" => new(RelationKind.Light, ""),
        "hit" => new(RelationKind.Hit, ""),
        "undergoer" => new(RelationKind.Undergoer, ""),
        "announcer" => new(RelationKind.Announcer, ""),
        "subj_transitive" => new(RelationKind.TransitiveSubject, ""),
        "obj_transitive" => new(RelationKind.TransitiveObject, ""),
        "self" => new(RelationKind.Self, ""),
        "speaker" => new(RelationKind.Speaker, ""),
        "launcher" => new(RelationKind.Launcher, ""),
        "demandee" => new(RelationKind.Demandee, ""),
        "main" => new(RelationKind.Main, ""),
        "topic" => new(RelationKind.Topic, ""),
        "between1" => new(RelationKind.BetweenFirst, ""),
        "between2" => new(RelationKind.BetweenRest, ""),
        _ => new(RelationKind.Preposition, Folding.Fold(text)),
    };
}
