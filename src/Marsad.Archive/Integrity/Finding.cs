namespace Marsad.Archive.Integrity;

/// <summary>Something that is wrong with an archive.</summary>
/// <param name="Where">A version, a decision, a table, or the file.</param>
/// <param name="What">What is wrong, and where it can be told what to do.</param>
public sealed record Finding(string Where, string What);
