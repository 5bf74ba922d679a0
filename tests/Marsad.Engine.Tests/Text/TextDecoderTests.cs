using System.Text;
using CsCheck;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Text;

public sealed class TextDecoderTests
{
    private const string Sample = "أعلنت بلدية المدينة، صباح اليوم، فتح الطريق «الجنوبي» أمام القوافل بعد 3 أيام.\n";

    public static TheoryData<string, byte[]> Encodings() => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Sample) },
        { "utf-8", [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(Sample)] },
        { "utf-16le", [0xff, 0xfe, .. Encoding.Unicode.GetBytes(Sample)] },
        { "utf-16be", [0xfe, 0xff, .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
        { "utf-16le", Encoding.Unicode.GetBytes(Sample) },
        { "utf-16be", Encoding.BigEndianUnicode.GetBytes(Sample) },
        { "windows-1256", CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(Sample) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_found_from_the_bytes(string encoding, byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes, "report.txt");
        Assert.Equal((encoding, Sample), (decoded.Encoding, decoded.Text));
    }

    [Fact]
    public void A_damaged_file_is_refused_by_name_and_position()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("قرية"), 0xff, .. Encoding.UTF8.GetBytes(" بعيدة عن الطريق")];
        var decoded = TextDecoder.Decode(bytes, "reports/12.txt");
        Assert.Null(decoded.Text);
        Assert.Equal(8, decoded.Position);
        Assert.StartsWith("reports/12.txt: byte 8 ", decoded.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_utf_8_file_is_refused_where_it_is_cut()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample + "ة");
        Assert.Equal(bytes.Length - 2, TextDecoder.Decode(bytes.AsSpan(0, bytes.Length - 1), "a").Position);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52 })]
    [InlineData(new byte[] { 0x43, 0x61, 0x66, 0xe9, 0x20, 0xe0, 0x20, 0x4e, 0xee, 0x6d, 0x65, 0x73 })]
    public void A_picture_and_a_french_page_are_no_arabic_text(byte[] bytes) => Assert.False(TextDecoder.Decode(bytes, "x").IsText);

    [Fact]
    public void No_bytes_are_an_empty_text() => Assert.Equal("", TextDecoder.Decode([], "empty").Text);

    [Fact]
    public void Arbitrary_bytes_are_read_or_refused_but_never_throw() => Gen.Byte.Array[0, 300].Sample(bytes =>
    {
        var decoded = TextDecoder.Decode(bytes, "x");
        return decoded.IsText ? decoded.Error is null : decoded.Position >= 0 && decoded.Position <= bytes.Length;
    });
}
