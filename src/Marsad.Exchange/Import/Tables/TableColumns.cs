namespace Marsad.Exchange.Import.Tables;

/// <summary>Where the parts of a report stand in the rows of one table; -1 where a part has no column.</summary>
internal sealed record TableColumns(int Text, int Title, int Published, int Source, int Url, int Id, int Author)
{
    private static readonly string[] TextNames = ["text", "body", "content", "article", "full text", "full_text", "fulltext", "message", "النص", "نص", "نص الخبر", "المحتوى", "محتوى", "الخبر"];
    private static readonly string[] TitleNames = ["title", "headline", "العنوان", "عنوان", "عنوان الخبر"];
    private static readonly string[] PublishedNames = ["published", "date", "publication date", "pubdate", "published_at", "publish_date", "datetime", "التاريخ", "تاريخ", "تاريخ النشر"];
    private static readonly string[] SourceNames = ["source", "publisher", "outlet", "channel", "المصدر", "مصدر", "الناشر", "القناة"];
    private static readonly string[] UrlNames = ["url", "link", "address", "الرابط", "رابط"];
    private static readonly string[] IdNames = ["id", "identifier", "المعرف", "رقم"];
    private static readonly string[] AuthorNames = ["author", "writer", "byline", "الكاتب", "كاتب"];

    /// <summary>The columns of a header row, by the user's mapping or by their usual names; null where the text has none.</summary>
    internal static TableColumns? Of(IReadOnlyList<string> header, ColumnMapping? mapping)
    {
        int At(params string?[] names)
        {
            foreach (var name in names)
            {
                if (name is null) continue;
                for (var at = 0; at < header.Count; at++)
                    if (string.Equals(header[at].Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase)) return at;
            }

            return -1;
        }

        var columns = mapping is null
            ? new TableColumns(At(TextNames), At(TitleNames), At(PublishedNames), At(SourceNames), At(UrlNames), At(IdNames), At(AuthorNames))
            : new(At(mapping.Text), At(mapping.Title), At(mapping.Published), At(mapping.Source), At(mapping.Url), At(mapping.Id), At(mapping.Author));
        return columns.Text < 0 ? null : columns;
    }

    /// <summary>The columns that a mapping names and a header does not have.</summary>
    internal static IEnumerable<string> Missing(IReadOnlyList<string> header, ColumnMapping? mapping)
    {
        if (mapping is null) return [];
        string?[] names = [mapping.Text, mapping.Title, mapping.Published, mapping.Source, mapping.Url, mapping.Id, mapping.Author];
        return names.OfType<string>().Where(name => !header.Any(column => string.Equals(column.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase)));
    }
}
