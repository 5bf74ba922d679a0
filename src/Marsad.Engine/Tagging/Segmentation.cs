using Marsad.Engine.Text;

namespace Marsad.Engine.Tagging;

/// <summary>One way to split a surface token into syntactic words.</summary>
/// <param name="Forms">The words' forms, restored.</param>
/// <param name="Starts">Where each word begins in the token as it was written; a word ends where the next begins.</param>
/// <param name="Attachments">Proclitic, stem or enclitic.</param>
/// <param name="Clitics">What was split off, for example "و+ب+_ه"; empty where nothing was.</param>
/// <param name="Change">What restoring did to the stem; empty where nothing.</param>
internal sealed record Segmentation(string[] Forms, int[] Starts, Attachment[] Attachments, string Clitics, string Change)
{
    /// <summary>Index of the stem among the words.</summary>
    internal int StemIndex { get; } = Math.Max(0, Array.IndexOf(Attachments, Attachment.Stem));

    /// <summary>The stem's form.</summary>
    internal string Stem => Forms[StemIndex];
}
