using System.Globalization;
using System.Text;
using Marsad.Archive.Lookup;

namespace Marsad.Cli.Output.Answers;

/// <summary>What is known of an actor for a person at a terminal.</summary>
internal sealed class ActorTable(TerminalStyle style)
{
    private readonly AccountTable accounts = new(style);

    internal string Text(ActorPicture picture)
    {
        var text = new StringBuilder();
        var actor = picture.Actor;
        text.Append(style.Paint(accounts.Isolated(actor.Arabic), Colours.Bold)).Append(actor.English is { Length: > 0 } english ? $"  {english}" : "").Append('\n');
        Line(text, $"{actor.Type.Replace('_', ' ')}{(actor.Entry?.Country is { } country ? $", {country}" : "")} · {(actor.Entry is null ? "not in the register: by the reports' own name" : actor.Id)}");
        foreach (var relation in picture.Relations) Relation(text, relation);
        if (actor.Entry is { Aliases.IsEmpty: false } entry) Line(text, "also " + string.Join("، ", entry.Aliases));
        text.Append('\n');
        if (picture.Reports == 0) Line(text, "No report of the archive names it.");
        else Line(text, string.Create(CultureInfo.InvariantCulture, $"named in {picture.Reports} reports, {AccountTable.Day(picture.First)} to {AccountTable.Day(picture.Last)}, as ") + string.Join("، ", picture.Names.Select(name => $"{name.Name} ({name.Reports})")));
        foreach (var role in picture.Roles)
        {
            text.Append('\n').Append(style.Paint(Heading(role.Role), Colours.Title)).Append(string.Create(CultureInfo.InvariantCulture, $"  {role.Accounts}\n"));
            accounts.Types(text, role.Types);
            accounts.Accounts(text, role.Latest);
        }

        return text.ToString();
    }

    private static string Heading(string role) => role switch
    {
        "agent" => "WHAT IT DOES",
        "target" => "WHAT IS DONE TO IT",
        "supporter" => "WHAT IT SUPPORTS",
        _ => "WHAT IT SAYS",
    };

    private void Relation(StringBuilder text, NamedRelation relation)
    {
        var days = relation.From is null && relation.Until is null ? "" : $" {relation.From ?? ""}..{relation.Until ?? ""}";
        Line(text, $"{relation.Kind.Replace('_', ' ')} {relation.Arabic}{(relation.English is { } english ? $" ({english})" : "")}{days}");
    }

    private void Line(StringBuilder text, string line)
    {
        foreach (var part in LineWrap.Wrap(line, style.Width - 4)) text.Append("  ").Append(accounts.Isolated(part)).Append('\n');
    }
}
