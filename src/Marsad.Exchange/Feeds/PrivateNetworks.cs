using System.Net;
using System.Net.Sockets;

namespace Marsad.Exchange.Feeds;

/// <summary>Tells addresses of the public internet from all others: the machine itself, its networks, and what is set apart for other uses
/// (IANA's registries of special-purpose addresses, RFC 6890).</summary>
public static class PrivateNetworks
{
    private static readonly IPNetwork[] Refused =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Compatible = IPNetwork.Parse("::/96");

    /// <summary>Whether an address is none of the public internet, also by way of an IPv4 address inside of an IPv6 one.</summary>
    public static bool Contain(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        foreach (var network in Refused)
            if (network.Contains(address)) return true;
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return false;
        var bytes = address.GetAddressBytes();
        if (Translated.Contains(address) || Compatible.Contains(address)) return Contain(new IPAddress(bytes.AsSpan(12, 4)));
        return SixToFour.Contains(address) && Contain(new IPAddress(bytes.AsSpan(2, 4)));
    }
}
