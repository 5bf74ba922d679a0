using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Text;

public sealed class TokeniserTests
{
    [Theory]
    [InlineData("مقتل ثلاثة، وجرح 1,250.", "مقتل|ثلاثة|،|وجرح|1,250|.")]
    [InlineData("الساعة 10:30 و٣٫٥ كلم", "الساعة|10:30|و٣٫٥|كلم")]
    [InlineData("على بعد 50كلم", "على|بعد|50|كلم")]
    [InlineData("#وادي_النهر: خبر", "#|وادي_النهر|:|خبر")]
    [InlineData("انظر https://example.org/x?y=1, ثم", "انظر|https://example.org/x?y=1|,|ثم")]
    [InlineData("وكالة \"النهر\"(خاص)", "وكالة|\"|النهر|\"|(|خاص|)")]
    [InlineData("عدد 15-7", "عدد|15|-|7")]
    [InlineData("خبر 🇸🇾🔴 عاجل 👍🏽", "خبر|🇸🇾|🔴|عاجل|👍🏽")]
    [InlineData("صواريخ S-300 وF16", "صواريخ|S|-|300|وF16")]
    public void Text_is_cut_into_surface_tokens(string text, string tokens) =>
        Assert.Equal(tokens.Split('|'), DocumentReader.Tokens(text).Select(span => span.Of(text)));
}
