using Marsad.Archive.Sqlite;

namespace Marsad.Archive.Review;

/// <summary>The log of people's decisions.</summary>
internal sealed class DecisionLog(Database database)
{
    /// <summary>Appends an entry; the caller's transaction holds it.</summary>
    internal Decision Append(DateTimeOffset made, string reviewer, DecisionKind kind, IReadOnlyList<Subject> subjects, DecisionPayload payload)
    {
        var (number, previous) = database.First("SELECT number, hash FROM decision ORDER BY number DESC LIMIT 1", row => (row.Long(0), row.Text(1)));
        var entry = new StoredDecision(number + 1, Database.Instant(made), reviewer, DecisionWords.Word(kind), payload.Undoes, Subject.Write(subjects), payload.Write(), previous ?? "", "");
        entry = entry with { Hash = entry.ExpectedHash() };
        database.Run(
            $"INSERT INTO decision ({StoredDecision.Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            entry.Number, entry.Made, entry.Reviewer, entry.Kind, entry.Undoes, entry.Subjects, entry.Payload, entry.PreviousHash, entry.Hash);
        for (var rank = 0; rank < subjects.Count; rank++)
            database.Run("INSERT INTO decision_subject VALUES ($1, $2, $3)", entry.Number, rank, subjects[rank].Evidence.ReportId);
        return entry.Parse();
    }

    /// <summary>An entry, or null.</summary>
    internal Decision? Find(long number) => database.First($"SELECT {StoredDecision.Columns} FROM decision WHERE number = $1", StoredDecision.Read, number)?.Parse();

    /// <summary>All entries as they are stored, the first first; memory stays bounded.</summary>
    internal IEnumerable<StoredDecision> Entries() => database.Stream($"SELECT {StoredDecision.Columns} FROM decision ORDER BY number", StoredDecision.Read);

    /// <summary>The entries about a report that hold, in their order.</summary>
    internal List<Decision> LiveFor(string reportId) => [.. database
        .List(
            $"SELECT {StoredDecision.Columns} FROM decision WHERE number IN (SELECT number FROM decision_subject WHERE report_id = $1) ORDER BY number", StoredDecision.Read, reportId)
        .Where(entry => IsLive(entry.Number)).Select(entry => entry.Parse())];

    /// <summary>Whether an entry holds: no entry that holds takes it back. Undoing an undo makes the first entry hold again.</summary>
    internal bool IsLive(long number)
    {
        var undos = new List<(long Number, long Undoes)>();
        for (var waiting = new Queue<long>([number]); waiting.TryDequeue(out var target);)
        {
            foreach (var undo in database.List("SELECT number FROM decision WHERE undoes = $1", row => row.Long(0), target))
            {
                undos.Add((undo, target));
                waiting.Enqueue(undo);
            }
        }

        // Later entries take back earlier ones: seen from the last, each is decided when its turn comes.
        var dead = new HashSet<long>();
        foreach (var undo in undos.OrderByDescending(undo => undo.Number))
            if (!dead.Contains(undo.Number)) dead.Add(undo.Undoes);
        return !dead.Contains(number);
    }
}
