namespace Marsad.Engine.Text;

/// <summary>One dated report as it was published: what the engine reads.</summary>
/// <param name="Id">The report's name in its collection; it becomes the record's <c>doc</c>.</param>
/// <param name="Published">The day of publication, or null where it is not known (times then stay unresolved).</param>
/// <param name="Title">The headline as published, or the empty string.</param>
/// <param name="Text">The body as published.</param>
/// <param name="Source">The publisher, or null.</param>
/// <param name="Url">The address, or null.</param>
public sealed record Report(string Id, DateOnly? Published, string Title, string Text, string? Source = null, string? Url = null)
{
    /// <summary>The whole text that is read and that every <see cref="Span"/> counts in: the title, a line feed, and the body;
    /// the body alone where there is no title.</summary>
    public string Content { get; } = Title.Length == 0 ? Text : Title + "\n" + Text;

    /// <summary>The length of the title in <see cref="Content"/>, 0 where there is none.</summary>
    public int TitleLength => Title.Length;
}
