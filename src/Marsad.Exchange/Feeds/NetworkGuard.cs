using System.Net;
using System.Net.Sockets;

namespace Marsad.Exchange.Feeds;

/// <summary>Opens connections to the public internet only. The address is checked where the connection is made, so that a name that changes its address
/// between a check and its use (DNS rebinding), or a redirect, leads nowhere.</summary>
internal sealed class NetworkGuard(IReadOnlyList<string> allowedHosts)
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="HostRefusedException">The host has no address that may be connected to.</exception>
    internal async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancellationToken).ConfigureAwait(false);
        if (!allowedHosts.Contains(host.Trim('[', ']'), StringComparer.OrdinalIgnoreCase))
        {
            addresses = [.. addresses.Where(address => !PrivateNetworks.Contain(address))];
            if (addresses.Length == 0) throw new HostRefusedException(host);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
