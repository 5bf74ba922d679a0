namespace Marsad.Exchange.Import;

/// <summary>What an importer meets on its way through a source: a document, or something that is wrong.</summary>
public abstract record ImportItem;

/// <summary>A document.</summary>
public sealed record ImportedReport(SourceReport Report) : ImportItem;

/// <summary>Something that could not be read, or not wholly; what follows it is read all the same.</summary>
/// <param name="Where">The place: file and row, byte, member or message.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="WhatToDo">What the user can do about it.</param>
/// <param name="ReportKept">Whether the document at this place was imported none the less, without the part that is wrong (such as a date).</param>
public sealed record ImportError(string Where, string Problem, string WhatToDo, bool ReportKept = false) : ImportItem
{
    /// <summary>The whole message on one line.</summary>
    public override string ToString() => $"{Where}: {Problem} {WhatToDo}";
}
