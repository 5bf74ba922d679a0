using Marsad.Engine.Text;
using Marsad.Engine.Times;

namespace Marsad.Engine.Tests.Times;

public class TimeCorpusTests
{
    private static readonly DateOnly Wednesday = new(2018, 5, 2);

    public static TheoryData<string, string> Expressions()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in CorpusFile.Rows("Times/times.tsv"))
        {
            foreach (var phrasing in row.List("phrasings")) data.Add(row["value"], phrasing);
        }

        return data;
    }

    public static TheoryData<string> Others()
    {
        var data = new TheoryData<string>();
        foreach (var row in CorpusFile.Rows("Times/not-times.tsv")) data.Add(row["sentence"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_has_the_value_of_the_corpus(string value, string phrasing)
    {
        var expected = phrasing.Contains('[', StringComparison.Ordinal) ? phrasing[(phrasing.IndexOf('[', StringComparison.Ordinal) + 1)..phrasing.IndexOf(']', StringComparison.Ordinal)] : phrasing;
        var text = $"وصل الوفد {phrasing.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)} .";
        var document = DocumentReader.Read(new("corpus", Wednesday, "", text));
        var mentions = TimeReader.Read(document);
        Assert.NotEmpty(mentions);
        Assert.Contains(mentions, mention => Matches(value, mention) && (mention.Span.Of(text).Contains(expected, StringComparison.Ordinal) || expected.Contains(mention.Span.Of(text), StringComparison.Ordinal)));
        Assert.All(mentions, mention => Assert.Equal(mention.Resolved is null, mention.Unresolved is not null));
        var others = mentions.Where(mention => mention.Onset is null || mentions.Length == 1).ToList();
        if (!phrasing.Contains('[', StringComparison.Ordinal)) Assert.Single(others);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void What_only_looks_like_a_time_is_none(string sentence) =>
        Assert.Empty(TimeReader.Read(DocumentReader.Read(new("corpus", Wednesday, "", sentence + " ."))));

    private static bool Matches(string value, TimeMention mention)
    {
        if (value.StartsWith("? ", StringComparison.Ordinal)) return mention.Unresolved is { } reason && (reason.Contains(value[2..], StringComparison.Ordinal) || (value == "? vague" && reason == Reasons.Vague));
        var parts = value.Split(" since ");
        return mention.Resolved?.Edtf == parts[0] && (parts.Length == 1 ? mention.Onset is null : mention.Onset?.Edtf == parts[1]);
    }
}
