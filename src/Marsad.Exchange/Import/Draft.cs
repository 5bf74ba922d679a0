namespace Marsad.Exchange.Import;

/// <summary>What an adapter found of one document, raw; <see cref="Drafts"/> makes a report of it or says why there is none.</summary>
internal sealed record Draft(string Adapter, string Locator, ReadOnlyMemory<byte> Original)
{
    internal string? ExternalId { get; init; }

    internal string? Address { get; init; }

    internal string? Source { get; init; }

    internal string? Author { get; init; }

    internal string Title { get; init; } = "";

    internal string Text { get; init; } = "";

    /// <summary>The publication time where the adapter knows it.</summary>
    internal PublicationTime? Published { get; init; }

    /// <summary>The date as the source writes it, to be read; a date that cannot be read is told.</summary>
    internal string? PublishedAs { get; init; }

    internal DateTimeOffset? Retrieved { get; init; }
}
