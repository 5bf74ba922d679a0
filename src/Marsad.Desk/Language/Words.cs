using Microsoft.Extensions.Localization;

namespace Marsad.Desk.Language;

/// <summary>The codebook's words in the interface's language; the word itself where the resources lack it.</summary>
internal sealed class Words(IStringLocalizer<Words> texts)
{
    /// <summary>A type of event: <c>attack</c> is "Attack" or "هجوم".</summary>
    internal string Type(string word) => Of("type", word);

    /// <summary>A status: <c>denied</c> is "denied" or "منفي".</summary>
    internal string Status(string word) => Of("status", word);

    /// <summary>A state of an answer about control: <c>disputed</c>.</summary>
    internal string State(string word) => Of("state", word);

    /// <summary>A role: <c>agent</c>.</summary>
    internal string Role(string word) => Of("role", word);

    /// <summary>What is counted: <c>killed</c>.</summary>
    internal string Count(string word) => Of("count", word);

    /// <summary>Any word of a list of the codebook or of a register: <c>family</c>, <c>control</c>, <c>kind</c>, <c>relation</c>.</summary>
    internal string Of(string list, string word) => texts[$"{list}.{word}"] is { ResourceNotFound: false } text ? text.Value : word;
}
