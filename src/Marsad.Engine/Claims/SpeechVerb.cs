namespace Marsad.Engine.Claims;

/// <summary>What a verb of speech does.</summary>
internal enum SpeechKind : byte { Say, Judge, Witness, Relay, Deny, Accuse, Condemn, Threaten, Demand, Endorse, Promise }

/// <summary>How what is said can follow a verb of speech.</summary>
[Flags]
internal enum Complements
{
    None = 0,
    That = 1,
    Quote = 2,
    Object = 4,
    To = 8,
    About = 16,
    On = 32,
    With = 64,
    From = 128,
    For = 256,
}

/// <summary>When a form is not a verb of speech.</summary>
internal enum Caution : byte
{
    None,

    /// <summary>It is one only with a clause or a quotation.</summary>
    Loose,

    /// <summary>Its form is also another word: the tagger must call it a verb.</summary>
    Verbal,

    /// <summary>Its participle is also the passive one.</summary>
    Accusing,
}

/// <summary>The shape of a verb form.</summary>
internal enum SpeechShape : byte { Perfect, Imperfect, Participle, Noun }

/// <summary>A verb of speech.</summary>
internal sealed record SpeechVerb(string Lemma, SpeechKind Kind, Complements Takes, Caution Caution);

/// <summary>A form of a verb of speech.</summary>
internal sealed record SpeechForm(SpeechVerb Verb, SpeechShape Shape, bool IsFeminine, bool IsPlural);
