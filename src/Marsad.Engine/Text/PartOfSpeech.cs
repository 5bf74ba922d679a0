namespace Marsad.Engine.Text;

/// <summary>The universal parts of speech (Universal Dependencies), as the Prague Arabic Dependency Treebank uses them.</summary>
public enum PartOfSpeech : byte
{
#pragma warning disable CS1591 // the tags are the standard's own names
    X, Noun, Propn, Verb, Adj, Adv, Adp, Aux, Cconj, Sconj, Det, Intj, Num, Part, Pron, Punct, Sym,
#pragma warning restore CS1591
}
