using System.Collections.Frozen;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>The words of speech: verb forms, attributing phrases and the nouns around them.</summary>
internal sealed class SpeechLexicon
{
    private static readonly Lazy<SpeechLexicon> Loaded = new(() => new());

    private readonly FrozenDictionary<string, SpeechForm> forms;
    private readonly Dictionary<string, Phrases<bool>> classes;

    private SpeechLexicon()
    {
        forms = SpeechForms.Read("lexicon/speech-verbs.tsv").ToFrozenDictionary(StringComparer.Ordinal);
        classes = DataFiles.Rows("lexicon/speech-words.tsv").ToDictionary(row => row["class"], row => new Phrases<bool>(row.List("words").Distinct(StringComparer.Ordinal).Select(word => (word, true))), StringComparer.Ordinal);
        Attributing = new(DataFiles.Rows("lexicon/speech-phrases.tsv").Select(row => (row["phrase"], row["kind"] switch
        {
            "noun" => AttributionKind.Noun,
            "verb" => AttributionKind.Verb,
            "words" => AttributionKind.Words,
            "none" => AttributionKind.None,
            var other => throw row.Error($"the kind '{other}' is unknown."),
        })));
        That = classes["that"];
        Spokes = classes["spokes"];
        Role = classes["role"];
        Source = classes["source"];
        Anaphor = classes["anaphor"];
        Medium = classes["medium"];
        Naming = classes["naming"];
        Skip = classes["skip"];
        Boundary = classes["boundary"];
        Relative = classes["relative"];
        Opener = classes["opener"];
        Cause = classes["cause"];
        Audience = classes["audience"];
        Said = classes["said"];
        Stop = classes["stop"];
        Statement = classes["statement"];
        (Unnamed, Residents, Reports) = (classes["unnamed"], classes["residents"], classes["reports"]);
        Demonstrative = classes["demonstrative"];
    }

    internal static SpeechLexicon Instance => Loaded.Value;

    internal Phrases<AttributionKind> Attributing { get; }

    internal Phrases<bool> That { get; }

    internal Phrases<bool> Spokes { get; }

    internal Phrases<bool> Role { get; }

    internal Phrases<bool> Source { get; }

    internal Phrases<bool> Anaphor { get; }

    internal Phrases<bool> Medium { get; }

    internal Phrases<bool> Naming { get; }

    internal Phrases<bool> Skip { get; }

    internal Phrases<bool> Boundary { get; }

    internal Phrases<bool> Relative { get; }

    internal Phrases<bool> Opener { get; }

    internal Phrases<bool> Cause { get; }

    internal Phrases<bool> Audience { get; }

    internal Phrases<bool> Said { get; }

    internal Phrases<bool> Stop { get; }

    internal Phrases<bool> Statement { get; }

    internal Phrases<bool> Unnamed { get; }

    internal Phrases<bool> Residents { get; }

    internal Phrases<bool> Reports { get; }

    internal Phrases<bool> Demonstrative { get; }

    /// <summary>Whether a folded name begins with the office of one who speaks for others.</summary>
    internal bool IsSpokesperson(string name)
    {
        var end = name.IndexOf(' ');
        if (end < 0) return false;
        var second = name.IndexOf(' ', end + 1);
        return Spokes.Contains(name[..end]) || Spokes.Contains(second < 0 ? name : name[..second]);
    }

    /// <summary>The verb form in a token with a pronoun after it: "ما ذكره".</summary>
    internal SpeechForm? FormWithPronounAt(TokenText text, int token)
    {
        var words = text.Document.Tokens[token].Words;
        if (words.Count < 2 || text.Document.Words[words.End - 1].Attachment != Attachment.Enclitic) return null;
        return forms.GetValueOrDefault(text.Document.Words[words.End - 2].Folded);
    }

    /// <summary>The verb form that a token is, if its tag allows it.</summary>
    internal SpeechForm? FormAt(TokenText text, int token, out bool isConjoined)
    {
        isConjoined = false;
        if (!forms.TryGetValue(text[token], out var form))
        {
            if (text.WithoutConjunction(token) is not { } rest || !forms.TryGetValue(rest, out form)) return null;
            isConjoined = true;
        }

        var isVerb = text.IsVerb(token);
        if (form.Shape is SpeechShape.Perfect or SpeechShape.Imperfect && form.Verb.Caution is Caution.Verbal or Caution.Loose && isVerb == false) return null;
        return form;
    }
}

/// <summary>How a phrase attributes.</summary>
internal enum AttributionKind : byte
{
    /// <summary>The source's name follows.</summary>
    Noun,

    /// <summary>A verb of speech and its subject follow.</summary>
    Verb,

    /// <summary>The last source is meant.</summary>
    Words,

    /// <summary>The report's own voice.</summary>
    None,
}
