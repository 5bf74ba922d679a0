namespace Marsad.Engine.Tagging.Names;

/// <summary>The word lists of <c>data/lexicon/name-words.tsv</c> and others as bits.</summary>
[Flags]
internal enum LexiconFlags : uint
{
    None = 0,
    FirstName = 1 << 0,
    FamilyName = 1 << 1,
    Title = 1 << 2,
    OrganisationHead = 1 << 3,
    PlaceHead = 1 << 4,
    Country = 1 << 5,
    City = 1 << 6,
    Organisation = 1 << 7,
    NamePart = 1 << 8,
    Saying = 1 << 9,
    PlacePart = 1 << 10,
    OrganisationPart = 1 << 11,
    Time = 1 << 12,
}
