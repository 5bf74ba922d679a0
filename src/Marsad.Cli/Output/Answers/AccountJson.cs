using System.Text.Json;
using Marsad.Archive.Lookup;

namespace Marsad.Cli.Output.Answers;

/// <summary>Accounts and counts of types as members of JSON objects.</summary>
internal static class AccountJson
{
    internal static void Types(this Utf8JsonWriter writer, string name, IEnumerable<TypeCount> types) => writer.Objects(name, types, type =>
    {
        writer.Text("type", type.Type);
        writer.Text("status", type.Status);
        writer.WriteNumber("accounts", type.Accounts);
        writer.Day("first", type.First);
        writer.Day("last", type.Last);
    });

    internal static void Accounts(this Utf8JsonWriter writer, string name, IEnumerable<AccountLine> accounts) => writer.Objects(name, accounts, account =>
    {
        writer.Text("account_id", account.AccountId);
        writer.Text("type", account.Type);
        writer.Text("status", account.Status);
        writer.Day("published", account.Published);
        writer.Day("start", account.Start);
        writer.Day("end", account.End);
        writer.Texts("agent", account.Agents);
        writer.Texts("target", account.Targets);
        writer.Texts("according_to", account.Sources);
        writer.Texts("place", account.Places);
        writer.Text("report", account.Report);
        writer.Text("source", account.Source);
        writer.Text("url", account.Address);
        writer.Text("text", account.Text);
        writer.Span("span", account.Span);
    });
}
