namespace Marsad.Exchange.Import;

/// <summary>Which columns of a table hold what: the names in its header row, compared without regard to case and outer blanks. A null part is not in the table.</summary>
/// <param name="Text">The column of the body.</param>
/// <param name="Title">The column of the headline.</param>
/// <param name="Published">The column of the date.</param>
/// <param name="Source">The column of the publisher.</param>
/// <param name="Url">The column of the address.</param>
/// <param name="Id">The column of the identifier.</param>
/// <param name="Author">The column of the author.</param>
public sealed record ColumnMapping(
    string Text,
    string? Title = null,
    string? Published = null,
    string? Source = null,
    string? Url = null,
    string? Id = null,
    string? Author = null)
{
    /// <summary>How a user writes a mapping.</summary>
    public const string Form = "text=COLUMN[,title=COLUMN][,published=COLUMN][,source=COLUMN][,url=COLUMN][,id=COLUMN][,author=COLUMN]";

    /// <summary>Reads a mapping as a user writes it: <c>text=النص, title=العنوان, published=التاريخ</c>.</summary>
    /// <param name="text">Pairs of a part and a column, separated by commas; the parts are text, title, published, source, url, id and author.</param>
    /// <param name="problem">What is wrong with it, or null.</param>
    /// <returns>The mapping, or null where it cannot be read.</returns>
    public static ColumnMapping? Parse(string text, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mapping = new ColumnMapping("");
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            var column = at < 0 ? "" : pair[(at + 1)..].Trim();
            var part = at < 0 ? "" : pair[..at].Trim();
            var changed = column.Length == 0 || !told.Add(part) ? null : part switch
            {
                "text" => mapping with { Text = column },
                "title" => mapping with { Title = column },
                "published" => mapping with { Published = column },
                "source" => mapping with { Source = column },
                "url" => mapping with { Url = column },
                "id" => mapping with { Id = column },
                "author" => mapping with { Author = column },
                _ => null,
            };
            if (changed is null)
            {
                problem = $"\"{pair}\" is no part with its column, or one told twice; the parts are text, title, published, source, url, id and author.";
                return null;
            }

            mapping = changed;
        }

        problem = mapping.Text.Length == 0 ? "the mapping names no column for the text." : null;
        return problem is null ? mapping : null;
    }

    /// <summary>The mapping as <see cref="Parse"/> reads it.</summary>
    public override string ToString() => string.Join(
        ", ",
        new[] { ("text", Text), ("title", Title), ("published", Published), ("source", Source), ("url", Url), ("id", Id), ("author", Author) }
            .Where(part => part.Item2 is not null).Select(part => $"{part.Item1}={part.Item2}"));
}
