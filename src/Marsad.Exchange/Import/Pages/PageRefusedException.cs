namespace Marsad.Exchange.Import.Pages;

/// <summary>A page asks more of this machine than the limits allow.</summary>
internal sealed class PageRefusedException(string message) : Exception(message);
