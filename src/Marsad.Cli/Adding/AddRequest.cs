using Marsad.Exchange.Import;

namespace Marsad.Cli.Adding;

/// <summary>What <c>marsad add</c> is asked to do.</summary>
/// <param name="Sources">Files, folders and addresses of feeds.</param>
/// <param name="Archive">The archive's file.</param>
/// <param name="Options">How the sources are read.</param>
/// <param name="Columns">The columns of tables as typed (<c>text=body,title=headline</c>), or null to use what is remembered.</param>
/// <param name="AllowedHosts">Hosts inside the machine's own networks that may be visited.</param>
internal sealed record AddRequest(IReadOnlyList<string> Sources, string Archive, ImportOptions Options, string? Columns, IReadOnlyList<string> AllowedHosts);
