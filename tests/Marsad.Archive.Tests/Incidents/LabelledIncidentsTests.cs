using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Marsad.Archive.Accounts;
using Marsad.Archive.Derivation;
using Marsad.Archive.Reports;
using Marsad.Engine.Tests;

namespace Marsad.Archive.Tests.Incidents;

/// <summary>B-cubed (Bagga and Baldwin 1998) over the hand-labelled incidents: needs the corpus, skips without it.</summary>
public sealed class LabelledIncidentsTests
{
    private static readonly Lazy<List<Label>> Labels = new(() => [.. Lines()
        .Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')).Select(cells => new Label(cells))]);

    [Theory]
    [InlineData("tune")]
    [InlineData("test")]
    public void Accounts_of_one_occurrence_are_joined(string half)
    {
        if (SharedData.IsAbsent()) return;
        using var archive = new TemporaryArchive();
        archive.Add(Reports(Labels.Value.Where(label => label.Half == half).Select(label => label.Report).ToHashSet(StringComparer.Ordinal)));
        var (found, missed, merged) = Found(archive, [.. Labels.Value.Where(label => label.Half == half && label.Incident != "-")]);
        var (precision, recall) = BCubed(found);
        var f1 = 2 * precision * recall / (precision + recall);
        Console.WriteLine($"{half}: {found.Count} accounts, {missed} labels not found, {merged} in an account that has another label already; P {precision:0.000} R {recall:0.000} F1 {f1:0.000}");
        Assert.True(f1 >= 0.80, $"B-cubed F1 of the {half} half is {f1:0.000} (P {precision:0.000}, R {recall:0.000})");
    }

    /// <summary>The labelled accounts that the engine has, with the incident of the label and of the archive; each account once.</summary>
    private static (List<(string Label, string Incident)> Found, int Missed, int Merged) Found(TemporaryArchive archive, List<Label> labels)
    {
        var found = new List<(string, string)>();
        var (missed, merged) = (0, 0);
        foreach (var report in labels.GroupBy(label => label.Report))
        {
            var versionId = archive.Database.First("SELECT version_id FROM version WHERE external_id = $1 AND is_current = 1", row => row.Text(0), report.Key)!;
            var events = Derivations.ChangeOf(archive.Database, versionId).Report.Record.Events;
            var used = new HashSet<string>(StringComparer.Ordinal);
            foreach (var label in report)
            {
                var accounts = events.Where(coded => coded.Triggers.Any(trigger => trigger.Span.Start < label.End && label.Start < trigger.Span.End))
                    .Select(coded => AccountDerivation.AccountId(versionId, coded)).ToList();
                var account = accounts.Find(used.Add);
                var incident = account is null ? null : archive.Database.First("SELECT incident_id FROM incident_account WHERE account_id = $1", row => row.Text(0), account);
                if (accounts.Count == 0) missed++;
                else if (incident is null) merged++;
                else found.Add((label.Incident, incident));
            }
        }

        return (found, missed, merged);
    }

    private static (double Precision, double Recall) BCubed(List<(string Label, string Incident)> accounts)
    {
        double Mean(Func<(string Label, string Incident), string> key) => accounts.Average(one =>
            accounts.Count(other => other == one) / (double)accounts.Count(other => key(other) == key(one)));
        return (Mean(account => account.Incident), Mean(account => account.Label));
    }

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(LabelledIncidentsTests).Assembly.GetManifestResourceStream("incidents.tsv")!);
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static IEnumerable<SourceReport> Reports(HashSet<string> ids)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Path("corpora/ant-2018-02-05.ndjson.gz")!), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            string Text(string name) => json.RootElement.GetProperty(name).GetString() ?? "";
            if (!ids.Contains(Text("id"))) continue;
            var day = DateOnly.ParseExact(Text("published"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            yield return new("ndjson", Text("id"), Text("id"), Text("url"), Text("source"), null, Text("title"), Text("text"), new(day), null, Encoding.UTF8.GetBytes(line));
        }
    }

    private sealed record Label(string Incident, string Half, string Report, int Start, int End)
    {
        internal Label(string[] cells)
            : this(cells[0], cells[1], cells[2], Number(cells[3]), Number(cells[4]))
        {
        }

        private static int Number(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
    }
}
