using Marsad.Engine.Text;

namespace Marsad.Archive.Search;

/// <summary>A word as the index holds it.</summary>
/// <param name="Span">Its token's place in the content: the word with its clitics; of a hashtag's word, the word.</param>
/// <param name="Stem">Folded, without clitics and article: "وبالقصف" gives "قصف".</param>
/// <param name="Form">The whole token, folded: "وبالقصف".</param>
internal readonly record struct SearchWord(Span Span, string Stem, string Form);
