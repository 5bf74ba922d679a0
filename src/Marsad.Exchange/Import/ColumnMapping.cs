namespace Marsad.Exchange.Import;

/// <summary>Which columns of a table hold what: the names in its header row, compared without regard to case and outer blanks. A null part is not in the table.</summary>
/// <param name="Text">The column of the body.</param>
/// <param name="Title">The column of the headline.</param>
/// <param name="Published">The column of the date.</param>
/// <param name="Source">The column of the publisher.</param>
/// <param name="Url">The column of the address.</param>
/// <param name="Id">The column of the identifier.</param>
/// <param name="Author">The column of the author.</param>
public sealed record ColumnMapping(
    string Text,
    string? Title = null,
    string? Published = null,
    string? Source = null,
    string? Url = null,
    string? Id = null,
    string? Author = null);
