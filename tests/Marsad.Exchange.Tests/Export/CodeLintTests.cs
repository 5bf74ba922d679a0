using Marsad.Engine.Data;
using Marsad.Exchange.Export.Codes;

namespace Marsad.Exchange.Tests.Export;

public sealed class CodeLintTests
{
    [Fact]
    public void The_shipped_codes_are_sound() => Assert.Empty(CodeLint.Check());

    [Theory]
    [InlineData("riot\t\tRiots\tPeaceful protest\tPROTEST\triot\t145", "ACLED has no")]
    [InlineData("riot\t\tRiots\tMob violence\tPROTEST\tparty\t145", "PLOVER has no")]
    [InlineData("riot\t\tRiots\tMob violence\tPROTEST\triot\t99", "no CAMEO code")]
    [InlineData("riot\tagent:9\tRiots\tMob violence\tPROTEST\triot\t145", "no such code of actors")]
    [InlineData("riot\tnearby:x\tRiots\tMob violence\tPROTEST\triot\t145", "no condition")]
    [InlineData("dance\t\tRiots\tMob violence\tPROTEST\triot\t145", "no event type")]
    public void A_faulty_row_of_the_crosswalk_is_named(string row, string problem)
    {
        var rows = Rows("type\twhen\tacled_event\tacled_sub_event\tplover\tplover_mode\tcameo\n" + row);
        var messages = CodeLint.Check(rows, DataFiles.Rows(ActorCodes.File), DataFiles.Rows(Countries.File), []);
        Assert.Contains(messages, message => message.StartsWith("test.tsv:2:", StringComparison.Ordinal) && message.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_no_event_gets_to_is_named()
    {
        var rows = Rows("type\twhen\tacled_event\tacled_sub_event\tplover\tplover_mode\tcameo\nriot\t\t\t\t\t\t\nriot\tkilled\t\t\t\t\t");
        Assert.Contains(CodeLint.Check(rows, [], [], []), message => message.StartsWith("test.tsv:3: no event gets here", StringComparison.Ordinal));
    }

    private static IEnumerable<DataRow> Rows(string text) => DataRow.Read(new StringReader(text), "test.tsv");
}
