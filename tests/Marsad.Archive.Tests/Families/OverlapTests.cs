using CsCheck;
using Marsad.Archive.Families;

namespace Marsad.Archive.Tests.Families;

public sealed class OverlapTests
{
    private static readonly Gen<Sketch> Sketches =
        Gen.Select(Gen.Int[0, 12].Array[0, 60], Gen.Int[0, 8], Gen.Int[0, 40]).Select((shingles, body, day) => new Sketch("r", "v", day, "~", body, shingles));

    [Fact]
    public void Comparing_is_symmetric() =>
        Gen.Select(Sketches, Sketches).Sample((a, b) =>
        {
            var (there, back) = (Overlap.Of(a, b), Overlap.Of(b, a));
            Assert.Equal((there.Strength, there.Jaccard, there.Lead, there.Reason), (back.Strength, back.Jaccard, back.Lead, back.Reason));
            Assert.Equal((there.CoveredA, there.CoveredB), (back.CoveredB, back.CoveredA));
            Assert.InRange(there.Strength, 0, 1);
        });

    [Fact]
    public void A_run_of_fifteen_words_in_common_gives_a_mark_in_common() =>
        Gen.Select(Gen.Int[0, int.MaxValue].Array[12], Gen.Int.Array[0, 50], Gen.Int.Array[0, 50], Gen.Int.Array[0, 50], Gen.Int.Array[0, 50]).Sample((run, a, b, c, d) =>
        {
            var (first, second) = (new SortedSet<long>(), new SortedSet<long>());
            Winnowing.AddKeys([.. a, .. run, .. b], first);
            Winnowing.AddKeys([.. c, .. run, .. d], second);
            Assert.True(first.Overlaps(second));
        });

    [Fact]
    public void Numbers_diacritics_and_forms_of_letters_do_not_tell_shingles_apart() =>
        Assert.Equal(Shingles.Of("", "أصيب 15 مدنياً في قصفٍ على المدينة").Hashes, Shingles.Of("", "اصيب 22 مدنيا في قصف على المدينه").Hashes);
}
