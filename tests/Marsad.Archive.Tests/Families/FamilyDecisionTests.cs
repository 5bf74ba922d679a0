using Marsad.Archive.Families;

namespace Marsad.Archive.Tests.Families;

public sealed class FamilyDecisionTests
{
    [Fact]
    public void A_pair_that_a_reviewer_split_stays_split_when_more_copies_come()
    {
        using var archive = new TemporaryArchive();
        var ids = archive.AddUncoded(WireStories.Wire("one"), WireStories.Wire("two"));
        Decide(archive, ids[0], ids[1], "split");
        archive.AddUncoded(WireStories.Wire("three"), WireStories.Wire("four", "2018-09-13"));
        var queries = new FamilyQueries(archive.Database);
        Assert.NotEqual(queries.FamilyOf(ids[0])!.FamilyId, queries.FamilyOf(ids[1])!.FamilyId);
        var before = archive.FamilyTables();
        archive.RebuildFamilies();
        Assert.Equal(before, archive.FamilyTables());
    }

    [Fact]
    public void A_pair_that_a_reviewer_joined_is_one_family_whatever_the_texts_say()
    {
        using var archive = new TemporaryArchive();
        var ids = archive.AddUncoded(WireStories.Wire(), WireStories.Of("witness", "2018-09-12", "هجوم قرب كوباسا", WireStories.Retold));
        Decide(archive, ids[0], ids[1], "join");
        archive.RebuildFamilies();
        var queries = new FamilyQueries(archive.Database);
        var family = queries.FamilyOf(ids[0])!;
        Assert.Equal(2, family.Reports.Length);
        Assert.Equal("joined", Assert.Single(queries.ReasonsOf(family.FamilyId)).Reason);
    }

    [Fact]
    public void A_join_that_is_taken_back_parts_the_reports_even_if_only_one_of_them_is_looked_at()
    {
        using var archive = new TemporaryArchive();
        var witness = WireStories.Of("witness", "2018-09-12", "هجوم قرب كوباسا", WireStories.Retold);
        var ids = archive.AddUncoded(WireStories.Wire(), witness);
        Decide(archive, ids[0], ids[1], "join");
        archive.Database.Script("DELETE FROM family_decision;");
        archive.AddUncoded(witness with { Text = witness.Text + " انتهى.", Retrieved = witness.Retrieved!.Value.AddHours(1) });
        var queries = new FamilyQueries(archive.Database);
        Assert.Equal<string>([ids[0]], queries.FamilyOf(ids[0])!.Reports);
        Assert.Equal<string>([ids[1]], queries.FamilyOf(ids[1])!.Reports);
    }

    private static void Decide(TemporaryArchive archive, string a, string b, string verdict)
    {
        (a, b) = FamilyLinks.Ordered(a, b);
        archive.Database.Run("INSERT INTO family_decision VALUES ($1, $2, $3)", a, b, verdict);
        archive.RebuildFamilies();
    }
}
