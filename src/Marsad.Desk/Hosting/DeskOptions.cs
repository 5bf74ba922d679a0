using System.Net;

namespace Marsad.Desk.Hosting;

/// <summary>How the desk is started.</summary>
/// <param name="Archive">Path of the archive's file; it must exist.</param>
/// <param name="Address">The address to listen on.</param>
/// <param name="Port">The port; 0 lets the system choose.</param>
public sealed record DeskOptions(string Archive, IPAddress Address, int Port)
{
    /// <summary>Whether only this machine can reach the desk.</summary>
    public bool IsLocal => IPAddress.IsLoopback(Address);
}
