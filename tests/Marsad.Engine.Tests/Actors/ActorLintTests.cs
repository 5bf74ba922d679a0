using Marsad.Engine.Actors;
using Marsad.Engine.Data;

namespace Marsad.Engine.Tests.Actors;

public sealed class ActorLintTests
{
    private const string Good = "a\tarmed_group\tلواء المثال\tExample\t\tاللواء\t\t\t\tSY\tself";

    [Fact]
    public void A_good_row_gives_no_message() => Assert.Empty(Check(Good));

    [Theory]
    [InlineData("a\tarmed_group\tلواء آخر\tOther\t\t\t\t\t\tSY\tself", "taken")]
    [InlineData("b\tarmed_group\tلواء آخر\tOther\tلواء المثال\t\t\t\t\tSY\tself", "strong name of 'a'")]
    [InlineData("b\tarmed_group\tالتنظيم\tOther\t\t\t\t\t\tSY\tself", "must be weak")]
    [InlineData("b\tarmed_group\t\tOther\t\t\t\t\t\tSY\tself", "empty")]
    [InlineData("b\tmob\tلواء آخر\tOther\t\t\t\t\t\tSY\tself", "no actor type")]
    [InlineData("b\tarmed_group\tلواء آخر\tOther\t\t\t\t\tpart_of:nobody\tSY\tself", "not in the register")]
    [InlineData("b\tarmed_group\tلواء آخر\tOther\t\t\t\t\tpart_of:a@2015-13..\tSY\tself", "no year, month or day")]
    [InlineData("b\tarmed_group\tلواء آخر\tOther\t\t\t\t\tpart_of:a@2016..2015\tSY\tself", "ends before")]
    [InlineData("b\tarmed_group\tلواء آخر\tOther\t\t\t\t\tfriend:a\tSY\tself", "no kind of relation")]
    [InlineData("b\tarmed_group\tلواء آخر\tOther\t\t\t\t\t\tSY\t", "source note")]
    public void A_fault_is_named_with_its_line(string row, string fault) =>
        Assert.Contains(Check(Good, row), message => message.Contains(fault, StringComparison.Ordinal) && message.StartsWith("test.tsv:3: ", StringComparison.Ordinal));

    private static IReadOnlyList<string> Check(params string[] rows)
    {
        const string Columns = "id\ttype\tar\ten\taliases\tweak\tplaces\tadjectives\trelations\tcountry\tsource";
        using var reader = new StringReader(string.Join('\n', rows.Prepend(Columns)));
        return ActorLint.Check([.. DataRow.Read(reader, "test.tsv")], ["التنظيم"]);
    }
}
