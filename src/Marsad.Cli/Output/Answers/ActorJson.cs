using Marsad.Archive.Lookup;

namespace Marsad.Cli.Output.Answers;

/// <summary>What is known of an actor as one JSON object.</summary>
internal static class ActorJson
{
    internal static void Write(Stream output, ActorPicture picture) => AnswerJson.Line(output, writer =>
    {
        var actor = picture.Actor;
        writer.Text("actor", actor.Id);
        writer.Text("name_ar", actor.Arabic);
        writer.Text("name_en", actor.English);
        writer.Text("type", actor.Type);
        writer.Text("country", actor.Entry?.Country);
        writer.WriteBoolean("registered", actor.Entry is not null);
        writer.Texts("aliases", actor.Entry is null ? [] : actor.Entry.Aliases);
        writer.Objects("relations", picture.Relations, relation =>
        {
            writer.Text("kind", relation.Kind);
            writer.Text("actor", relation.Other);
            writer.Text("name_ar", relation.Arabic);
            writer.Text("name_en", relation.English);
            writer.Text("from", relation.From);
            writer.Text("until", relation.Until);
        });
        writer.WriteNumber("reports", picture.Reports);
        writer.Day("first", picture.First);
        writer.Day("last", picture.Last);
        writer.Objects("names", picture.Names, name =>
        {
            writer.Text("name", name.Name);
            writer.WriteNumber("reports", name.Reports);
        });
        writer.Objects("roles", picture.Roles, role =>
        {
            writer.Text("role", role.Role);
            writer.WriteNumber("accounts", role.Accounts);
            writer.Types("types", role.Types);
            writer.Accounts("latest", role.Latest);
        });
    });
}
