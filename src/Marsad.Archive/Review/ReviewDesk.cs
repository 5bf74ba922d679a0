using Marsad.Archive.Derivation;
using Marsad.Archive.Sqlite;
using Marsad.Engine.Records;

namespace Marsad.Archive.Review;

/// <summary>Where people decide: each method appends one entry to the log and brings the derived tables up to it, or does nothing of it. Accounts, events and statements are named as
/// <see cref="SubjectFinder"/> says; every method throws an <see cref="ArchiveException"/> where a name means nothing or a value is none, and gives the number of the entry.</summary>
/// <param name="archive">The archive, open for writing.</param>
/// <param name="time">The clock.</param>
/// <param name="reviewer">Who decides.</param>
public sealed class ReviewDesk(ArchiveFile archive, TimeProvider time, string reviewer)
{
    private const int LongestNote = 20_000;
    private const int LongestName = 200;
    private readonly Database database = archive.Database;
    private readonly DecisionLog log = new(archive.Database);
    private readonly SubjectFinder finder = new(archive.Database);
    private readonly string reviewer = Line(reviewer, "the reviewer's name");

    /// <summary>The account, or statement of control, is right as it stands: it stays as it is now, also when a newer engine reads it otherwise or not at all.</summary>
    public long Accept(string name) => Judge(name, DecisionKind.Accept, DecisionKind.AcceptControl);

    /// <summary>The account, or statement of control, is wrong.</summary>
    public long Reject(string name) => Judge(name, DecisionKind.Reject, DecisionKind.RejectControl);

    /// <summary>Slots of an account are otherwise: one entry a slot, all or none. Gives the number of the last.</summary>
    public long Correct(string name, IReadOnlyList<Correction> corrections) => corrections.Count == 0
        ? throw new ArchiveException("Say which slot is otherwise: --type, --agent, --target, --place, --time, --status, --according-to or --counts.")
        : Transaction(() =>
        {
            var number = 0L;
            foreach (var correction in corrections)
            {
                // Each correction may change the account's identifier; the subject stays the engine's event.
                var found = finder.Find(name);
                var now = new SlotReader(found.Report).Read(found.Snapshot is { Event: not null } was ? was : throw new ArchiveException($"'{name}' is no account."), correction);
                Refuse(found, now.Event!);
                number = Append(DecisionKind.Correct, [found], new() { Slot = correction.Slot, Was = found.Snapshot, Now = now });
                name = Accounts.AccountDerivation.AccountId(found.Report.Version.VersionId, now.Event!);
            }

            return number;
        });

    /// <summary>Adds an event that the engine missed, on words of the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="trigger">The words that name the event, as written.</param>
    /// <param name="occurrence">Which of several occurrences of the words, from 1; 0 where there is only one.</param>
    /// <param name="corrections">Its slots; the type must be among them.</param>
    public long Add(string report, string trigger, int occurrence, IReadOnlyList<Correction> corrections) => Transaction(() =>
    {
        var found = finder.Report(report);
        var span = SlotReader.Occurrence(found.Report.Content, trigger, occurrence);
        var type = corrections.FirstOrDefault(correction => correction.Slot == Slot.Type) ?? throw new ArchiveException("Say what happened with --type.");
        var now = SlotReader.Empty(found.Report, span);
        foreach (var correction in corrections.OrderBy(correction => correction == type ? 0 : 1)) now = new SlotReader(found.Report).Read(now, correction);
        Refuse(found, now.Event!);
        var subject = new Subject(SubjectKind.Event, Evidence.Around(found.Report.Version, found.Report.Content, span), span, Codebook.Word(now.Event!.Type), null);
        return Append(DecisionKind.Add, [found with { Subject = subject }], new() { Now = now });
    });

    /// <summary>The accounts tell of one occurrence.</summary>
    public long Join(IReadOnlyList<string> accounts) => Pair(accounts, DecisionKind.JoinIncident);

    /// <summary>The first account tells of another occurrence than each of the others.</summary>
    public long Split(IReadOnlyList<string> accounts) => Pair(accounts, DecisionKind.SplitIncident);

    /// <summary>The reports are copies of one story.</summary>
    public long JoinReports(IReadOnlyList<string> reports) => Pair(reports, DecisionKind.JoinFamily);

    /// <summary>The first report is another story than each of the others.</summary>
    public long SplitReports(IReadOnlyList<string> reports) => Pair(reports, DecisionKind.SplitFamily);

    /// <summary>Grades a source from A to F: a publisher as reports name it, or an actor by its identifier.</summary>
    public long GradeSource(string source, string grade)
    {
        if (grade.Length != 1 || grade[0] is < 'A' or > 'F') throw new ArchiveException($"'{grade}' is no grade of a source: A to F.");
        var isKnown = database.Number("SELECT EXISTS (SELECT 1 FROM version WHERE source = $1) OR EXISTS (SELECT 1 FROM report_actor WHERE actor_id = $1)", source) > 0;
        if (!isKnown) throw new ArchiveException($"No report of the archive has the source or the actor '{source}'.");
        return Transaction(() => Append(DecisionKind.GradeSource, [], new() { Source = Line(source, "the source"), Grade = grade }));
    }

    /// <summary>Grades the claim of an account from 1 to 6; a source's grade says nothing about it.</summary>
    public long GradeClaim(string account, string grade)
    {
        if (grade.Length != 1 || grade[0] is < '1' or > '6') throw new ArchiveException($"'{grade}' is no grade of a claim: 1 to 6.");
        return Transaction(() =>
        {
            var found = finder.Find(account);
            RequireEvents([found]);
            return Append(DecisionKind.GradeClaim, [found], new() { Was = found.Snapshot, Grade = grade });
        });
    }

    /// <summary>Notes something about an account, a statement of control or a report.</summary>
    public long Note(string name, string text)
    {
        text = RecordJson.Clean(text.Trim());
        if (text.Length is 0 or > LongestNote) throw new ArchiveException($"A note has 1 to {LongestNote} characters.");
        return Transaction(() =>
        {
            var found = finder.Find(name);
            return Append(DecisionKind.Note, [found], new() { Was = found.Snapshot, Text = text });
        });
    }

    /// <summary>The accounts may leave the house.</summary>
    public long Publish(IReadOnlyList<string> accounts) => Publication(accounts, DecisionKind.Publish);

    /// <summary>The accounts may no longer leave the house.</summary>
    public long Unpublish(IReadOnlyList<string> accounts) => Publication(accounts, DecisionKind.Unpublish);

    /// <summary>Takes an entry back. An undo can itself be taken back.</summary>
    public long Undo(long number) => Transaction(() =>
    {
        var decision = log.Find(number) ?? throw new ArchiveException($"There is no decision {number}. 'marsad review log' shows them.");
        if (!log.IsLive(number)) throw new ArchiveException($"Decision {number} is already taken back.");
        var undo = log.Append(time.GetUtcNow(), reviewer, DecisionKind.Undo, decision.Subjects, new() { Undoes = number });
        Update(decision.Subjects);
        return undo.Number;
    });

    private long Judge(string name, DecisionKind account, DecisionKind control) => Transaction(() =>
    {
        var found = finder.Find(name);
        if (found.Snapshot is null) throw new ArchiveException($"'{name}' is a report: name one of its accounts or statements.");
        return Append(found.Subject.Kind == SubjectKind.Control ? control : account, [found], new() { Was = found.Snapshot });
    });

    private long Pair(IReadOnlyList<string> names, DecisionKind kind)
    {
        if (names.Distinct(StringComparer.Ordinal).Count() < 2) throw new ArchiveException("Name two or more different ones.");
        return Transaction(() =>
        {
            var isFamily = kind is DecisionKind.JoinFamily or DecisionKind.SplitFamily;
            var found = names.Select(name => isFamily ? finder.Report(name) : finder.Find(name)).ToList();
            if (!isFamily) RequireEvents(found);
            return Append(kind, found, DecisionPayload.None);
        });
    }

    private long Publication(IReadOnlyList<string> accounts, DecisionKind kind) => accounts.Count == 0 ? throw new ArchiveException("Name an account.") : Transaction(() =>
    {
        var found = accounts.Select(finder.Find).ToList();
        RequireEvents(found);
        return Append(kind, found, DecisionPayload.None);
    });

    private static void RequireEvents(List<FoundSubject> found)
    {
        if (found.Any(subject => subject.Snapshot?.Event is null)) throw new ArchiveException("Name accounts, not reports or statements of control.");
    }

    /// <summary>Two events of one type on one trigger would be one account.</summary>
    private static void Refuse(FoundSubject found, CodedEvent now)
    {
        foreach (var coded in found.Report.Record.Events)
        {
            if (coded.Id != now.Id && coded.Type == now.Type && coded.Triggers[0].Span == now.Triggers[0].Span)
                throw new ArchiveException($"There is already a {Codebook.Word(now.Type)} on these words ({coded.Id}); correct that one.");
        }
    }

    private long Append(DecisionKind kind, List<FoundSubject> found, DecisionPayload payload)
    {
        var subjects = found.Select(subject => subject.Subject).ToList();
        var decision = log.Append(time.GetUtcNow(), reviewer, kind, subjects, payload);
        Update(subjects);
        return decision.Number;
    }

    /// <summary>Superseded versions too: the ledger answers what was known when.</summary>
    private void Update(IReadOnlyList<Subject> subjects)
    {
        var versions = subjects.Select(subject => subject.Evidence.ReportId).Distinct(StringComparer.Ordinal)
            .SelectMany(report => database.List("SELECT version_id FROM version WHERE report_id = $1", row => row.Text(0), report))
            .Order(StringComparer.Ordinal);
        Derivations.Update(database, [.. versions.Select(version => Derivations.ChangeOf(database, version))]);
    }

    private long Transaction(Func<long> work)
    {
        var number = 0L;
        database.InTransaction(() => number = work());
        return number;
    }

    private static string Line(string text, string what)
    {
        text = RecordJson.Clean(text.Trim());
        return text.Length is > 0 and <= LongestName && !text.Any(char.IsControl) ? text : throw new ArchiveException($"Say {what} in one line of at most {LongestName} characters.");
    }
}
