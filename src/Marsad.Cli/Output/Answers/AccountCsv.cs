using Marsad.Archive.Lookup;

namespace Marsad.Cli.Output.Answers;

/// <summary>Accounts as rows, each with the role that it is shown for.</summary>
internal static class AccountCsv
{
    internal static void Write(Stream output, IEnumerable<(string Role, AccountLine Account)> accounts)
    {
        using var csv = new AnswerCsv(output, "role", "account_id", "type", "status", "published", "start", "end", "agent", "target", "according_to", "place", "report", "source", "url", "text", "start_offset", "end_offset");
        foreach (var (role, account) in accounts)
        {
            csv.Row(
                role, account.AccountId, account.Type, account.Status, account.Published, account.Start, account.End, string.Join("; ", account.Agents), string.Join("; ", account.Targets), string.Join("; ", account.Sources),
                string.Join("; ", account.Places), account.Report, account.Source, account.Address, account.Text, account.Span.Start, account.Span.End);
        }
    }
}
