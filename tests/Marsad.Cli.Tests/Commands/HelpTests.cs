using System.CommandLine;
using Marsad.Cli.Commands;
using Marsad.Cli.Tests.Output;

namespace Marsad.Cli.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("code")]
    [InlineData("explain")]
    [InlineData("search")]
    [InlineData("actor")]
    [InlineData("place")]
    [InlineData("report")]
    [InlineData("incidents")]
    [InlineData("incident")]
    [InlineData("evaluate")]
    [InlineData("tag")]
    [InlineData("train")]
    [InlineData("data")]
    [InlineData("export")]
    [InlineData("review")]
    [InlineData("recode")]
    [InlineData("verify")]
    [InlineData("dump")]
    [InlineData("load")]
    public void The_help_reads_as_approved(string command)
    {
        var (code, output, _) = Run($"{command} --help");
        Assert.Equal(0, code);
        Approval.Check(output.Replace("testhost", "marsad", StringComparison.Ordinal), $"help-{(command.Length > 0 ? command : "marsad")}.txt");
    }

    [Theory]
    [InlineData("code", "Required argument missing")]
    [InlineData("code x --date yesterday", "'yesterday' is no day of the form 2018-05-01.")]
    [InlineData("code x --format pdf", "Argument 'pdf' not recognized")]
    [InlineData("incidents --status perhaps", "'perhaps' is not one of actual, planned, demanded, denied, uncertain, ended.")]
    [InlineData("incidents --from spring", "'spring' is no day of the form 2018-05-01.")]
    [InlineData("tag --tokens --words", "Give --tokens or --words, not both.")]
    public void A_wrong_command_line_says_what_is_wrong(string line, string message)
    {
        var (code, _, errors) = Run(line);
        Assert.Equal(ExitCodes.Usage, code);
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(string line)
    {
        var configuration = new InvocationConfiguration { Output = new StringWriter(), Error = new StringWriter(), EnableDefaultExceptionHandler = false };
        var code = MarsadCommand.Create().Parse(line).Invoke(configuration);
        return (code, configuration.Output.ToString()!, configuration.Error.ToString()!);
    }
}
