using System.Globalization;
using Marsad.Engine.Numbers;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Numbers;

public class QuantityCorpusTests
{
    public static TheoryData<string, string, string, string> Phrasings()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in CorpusFile.Rows("Numbers/quantities.tsv"))
        {
            foreach (var phrasing in row.List("phrasings")) data.Add(row["value"], row["qualifier"], row["counted"], phrasing);
        }

        return data;
    }

    public static TheoryData<string> Others()
    {
        var data = new TheoryData<string>();
        foreach (var row in CorpusFile.Rows("Numbers/not-quantities.tsv")) data.Add(row["sentence"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Phrasings))]
    public void A_quantity_has_the_value_qualifier_and_noun_of_the_corpus(string value, string qualifier, string counted, string phrasing)
    {
        var (open, close) = (phrasing.IndexOf('[', StringComparison.Ordinal), phrasing.IndexOf(']', StringComparison.Ordinal));
        var expected = open < 0 ? phrasing : phrasing[(open + 1)..close];
        var text = $"أعلن الجيش {phrasing.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)} في المنطقة .";
        var document = DocumentReader.Read(new("corpus", new(2018, 5, 2), "", text));
        var quantity = Assert.Single(NumberReader.Read(document));
        Assert.Equal(value, Written(quantity));
        Assert.Equal(qualifier, quantity.Qualifier.ToString());
        Assert.Equal(counted, quantity.Counted.IsEmpty ? "-" : document.TextOf(quantity.Counted));
        Assert.Equal(expected, quantity.Span.Of(text));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void What_only_looks_like_a_quantity_is_none(string sentence) =>
        Assert.Empty(NumberReader.Read(DocumentReader.Read(new("corpus", new(2018, 5, 2), "", sentence + " ."))));

    private static string Written(Quantity quantity)
    {
        var low = quantity.Low?.ToString(CultureInfo.InvariantCulture) ?? "?";
        return quantity.High is { } high ? string.Create(CultureInfo.InvariantCulture, $"{low}..{high}") : low + (quantity.IsPercent ? "%" : "");
    }
}
