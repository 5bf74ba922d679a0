using Marsad.Engine.Numbers;
using Marsad.Engine.Records;

namespace Marsad.Exchange.Export.Model;

/// <summary>A figure of an account.</summary>
/// <param name="Of">What it counts.</param>
/// <param name="Who">Those who are counted, as written, or null.</param>
/// <param name="Qualifier">How the report qualifies it.</param>
/// <param name="Low">The figure, or the lower end of a range.</param>
/// <param name="High">The figure, or the upper end of a range.</param>
/// <param name="AreCivilians">Whether those who are counted are civilians by the register's words for them.</param>
internal sealed record ExportCount(CountOf Of, string? Who, Qualifier Qualifier, double Low, double High, bool AreCivilians);
