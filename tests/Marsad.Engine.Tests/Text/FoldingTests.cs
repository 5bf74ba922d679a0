using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("الدَّوْلَة", "الدوله")]
    [InlineData("إدلــب", "ادلب")]
    [InlineData("٢٠١٨", "2018")]
    [InlineData("موسى", "موسي")]
    public void Spellings_of_one_word_fold_to_one_key(string spelling, string key) => Assert.Equal(key, Folding.Fold(spelling));

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        var once = Folding.Fold("أُعلنَ عن هُدنةٍ في «الحَسَكة»");
        Assert.Equal(once, Folding.Fold(once));
    }
}
