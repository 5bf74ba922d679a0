namespace Marsad.Exchange.Import.Streams;

/// <summary>A packed file grows beyond all measure.</summary>
internal sealed class ExpansionException(string message) : IOException(message);
