namespace Marsad.Exchange.Feeds;

/// <summary>A host lies inside of the machine's own networks.</summary>
internal sealed class HostRefusedException(string host) : IOException($"{host} lies in a network that is not public")
{
    internal string Host { get; } = host;
}
