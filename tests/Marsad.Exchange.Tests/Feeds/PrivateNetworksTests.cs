using System.Net;
using Marsad.Exchange.Feeds;

namespace Marsad.Exchange.Tests.Feeds;

public sealed class PrivateNetworksTests
{
    [Theory]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("2002:0a00:0001::")]
    public void Addresses_of_inner_networks_are_refused(string address) => Assert.True(PrivateNetworks.Contain(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("64:ff9b::8.8.8.8")]
    public void Public_addresses_are_not(string address) => Assert.False(PrivateNetworks.Contain(IPAddress.Parse(address)));
}
