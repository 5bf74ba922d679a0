using System.Collections.Immutable;
using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>One act of speech in a report.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="First">The first token of the cue.</param>
/// <param name="Scope">The words that it gives as the speaker's.</param>
/// <param name="Cue">The words of the cue.</param>
/// <param name="Speaker">Key of the speaker, or null.</param>
/// <param name="Sources">Keys of the sources, nearest to the fact first.</param>
/// <param name="Medium">To whom or where it is said.</param>
/// <param name="Kind">What kind of speech.</param>
/// <param name="IsAfter">Whether what is said stands before the cue.</param>
/// <param name="FoundBy">The rule.</param>
internal sealed record SpeechCue(
    int Sentence, int First, Words Scope, Words Cue, string? Speaker, ImmutableArray<string> Sources, Span? Medium, SpeechKind Kind, bool IsAfter, string FoundBy);

/// <summary>Who speaks.</summary>
/// <param name="Key">Key of the speaker; null where the text names somebody who is no actor, or nobody.</param>
/// <param name="Sources">Keys for the attribution, nearest to the fact first.</param>
/// <param name="End">The token after the phrase that names the speaker.</param>
/// <param name="IsNamed">Whether the text names a speaker here.</param>
internal readonly record struct Speaker(string? Key, ImmutableArray<string> Sources, int End, bool IsNamed)
{
    internal static Speaker None(int end) => new(null, [], end, false);
}
