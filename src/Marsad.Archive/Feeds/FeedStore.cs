using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Feeds;

/// <summary>A feed as the archive remembers it.</summary>
/// <param name="Address">Its address, as the user gave it.</param>
/// <param name="ETag">Entity tag of the content that was read last, or null.</param>
/// <param name="LastModified">The server's word of when that content was changed, or null.</param>
/// <param name="NextVisit">The earliest time of the next visit.</param>
/// <param name="Failures">How many visits failed in a row.</param>
/// <param name="LastSuccess">When it answered last, or null.</param>
public sealed record Feed(string Address, string? ETag, string? LastModified, DateTimeOffset NextVisit, int Failures, DateTimeOffset? LastSuccess);

/// <summary>The feeds and column mappings that an archive remembers.</summary>
internal sealed class FeedStore(Database database)
{
    private const string Columns = "address, etag, last_modified, next_visit, failures, last_success";

    /// <summary>All feeds.</summary>
    internal List<Feed> All() => database.List($"SELECT {Columns} FROM feed ORDER BY address", Read);

    /// <summary>A feed, or null.</summary>
    internal Feed? Find(string address) => database.First($"SELECT {Columns} FROM feed WHERE address = $1", Read, address);

    /// <summary>Remembers a feed.</summary>
    internal void Put(Feed feed) => database.Run(
        $"INSERT OR REPLACE INTO feed ({Columns}) VALUES ($1, $2, $3, $4, $5, $6)", feed.Address, feed.ETag, feed.LastModified, feed.NextVisit, feed.Failures, feed.LastSuccess);

    /// <summary>Forgets a feed; its reports stay.</summary>
    internal bool Forget(string address) => database.Run("DELETE FROM feed WHERE address = $1", address) > 0;

    /// <summary>The remembered columns of a file, or null.</summary>
    internal string? ColumnsOf(string file) => database.First("SELECT columns FROM column_mapping WHERE file = $1", row => row.Text(0), file);

    /// <summary>Remembers the columns of a file.</summary>
    internal void PutColumns(string file, string columns) => database.Run("INSERT OR REPLACE INTO column_mapping (file, columns) VALUES ($1, $2)", file, columns);

    private static Feed Read(Row row) => new(row.Text(0), row.TextOrNull(1), row.TextOrNull(2), row.Instant(3), row.Int(4), row.InstantOrNull(5));
}
