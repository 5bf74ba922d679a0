namespace Marsad.Engine.Text;

/// <summary>The former name of <see cref="DocumentReader"/>.</summary>
internal static class SimpleDocumentReader
{
    internal static Document Read(Report report) => DocumentReader.Read(report);
}
