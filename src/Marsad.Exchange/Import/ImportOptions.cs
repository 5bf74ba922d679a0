namespace Marsad.Exchange.Import;

/// <summary>How a user wants sources to be read.</summary>
public sealed record ImportOptions
{
    /// <summary>The options that hold where none are given.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>How much a source may ask of this machine.</summary>
    public ImportLimits Limits { get; init; } = ImportLimits.Default;

    /// <summary>Which columns of a table hold what; null: their names tell.</summary>
    public ColumnMapping? Columns { get; init; }

    /// <summary>The day of publication of documents that carry none.</summary>
    public DateOnly? DefaultDate { get; init; }

    /// <summary>The publisher of documents that name none.</summary>
    public string? SourceName { get; init; }

    /// <summary>The order of day and month in dates such as 03/04/2018.</summary>
    public DayMonthOrder DayMonthOrder { get; init; }

    /// <summary>When the source was got, for documents that do not say it themselves; null where the import itself is the retrieval.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>The clock that measures the time a document takes.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
