namespace Marsad.Exchange.Export.Writing;

/// <summary>A column or property of an export, as its codebook explains it.</summary>
/// <param name="Name">Exactly as in the file.</param>
/// <param name="Meaning">What stands there, in Markdown.</param>
internal sealed record ExportColumn(string Name, string Meaning);
