using Marsad.Engine.Records;
using Marsad.Engine.Text;

namespace Marsad.Cli.Coding;

/// <summary>The engine as the program calls it.</summary>
internal static class Coder
{
    internal static Record Code(Report report) => Record.Empty(report.Id, report.Published);
}
