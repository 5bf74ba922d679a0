using Marsad.Engine.Chunking;

namespace Marsad.Engine.Tests.Chunking;

public sealed class ClauseReaderTests
{
    [Fact]
    public void After_the_verb_the_subject_stands_before_the_object()
    {
        var clause = Clause.Of("هاجم الجيش السوري مواقع التنظيم", "هاجم");
        Assert.Equal(("الجيش السوري", "مواقع التنظيم", SubjectOrder.After), (clause.Subject, clause.Object, clause.Order));
    }

    [Fact]
    public void A_group_that_opens_the_clause_is_the_subject_of_its_verb()
    {
        var clause = Clause.Of("الجيش السوري هاجم مواقع التنظيم", "هاجم");
        Assert.Equal(("الجيش السوري", "مواقع التنظيم", SubjectOrder.Before), (clause.Subject, clause.Object, clause.Order));
    }

    [Fact]
    public void The_antecedent_is_the_subject_of_a_relative_clause_without_a_resumptive_pronoun()
    {
        var clause = Clause.Of("قصفت الطائرات التي أقلعت من القاعدة مدينة درعا", "أقلعت");
        Assert.Equal(("الطائرات", SubjectOrder.Relative), (clause.Subject, clause.Order));
    }

    [Fact]
    public void The_main_verb_has_its_object_after_the_relative_clause_on_its_subject() =>
        Assert.Equal("مدينة درعا", Clause.Of("قصفت الطائرات التي أقلعت من القاعدة مدينة درعا", "قصفت").Object);

    [Fact]
    public void A_resumptive_pronoun_makes_the_antecedent_the_object_and_what_follows_the_subject()
    {
        var clause = Clause.Of("زار الوزير القرية التي قصفتها الطائرات الروسية", "قصفت");
        Assert.Equal(("الطائرات الروسية", "القرية", SubjectOrder.After), (clause.Subject, clause.Antecedent, clause.Order));
    }

    [Fact]
    public void A_relative_clause_between_commas_does_not_end_its_sentence()
    {
        const string Sentence = "أعلن الجيش السوري، الذي يحاصر المدينة منذ عام، بدء الهجوم على الحي";
        var main = Clause.Of(Sentence, "أعلن");
        Assert.Equal(("الجيش السوري", "بدء الهجوم"), (main.Subject, main.Object));
        Assert.Equal("الجيش السوري", Clause.Of(Sentence, "يحاصر").Subject);
    }

    [Fact]
    public void Coordinated_subjects_are_one_group_of_several_phrases() =>
        Assert.Equal(["تركيا", "روسيا", "إيران"], Clause.Of("اتفقت تركيا وروسيا وإيران على هدنة", "اتفقت").Subjects);

    [Fact]
    public void A_chain_of_construct_states_is_one_phrase()
    {
        var clause = Clause.Of("زار قائد كتيبة مدفعية الجيش السوري مدينة حمص", "زار");
        Assert.Equal(("قائد كتيبة مدفعية الجيش السوري", "مدينة حمص"), (clause.Subject, clause.Object));
    }

    [Fact]
    public void A_name_in_apposition_belongs_to_the_title_before_it() =>
        Assert.Equal("الرئيس التركي رجب طيب أردوغان", Clause.Of("زار الرئيس التركي رجب طيب أردوغان مدينة إزمير", "زار").Subject);

    [Theory]
    [InlineData("قال الوزير إن القوات دخلت البلدة", "دخلت", "القوات")]
    [InlineData("أعلن المتحدث أن الجيش السوري سيطر على البلدة", "سيطر", "الجيش السوري")]
    public void A_clause_after_a_complementizer_has_its_subject_before_the_verb(string sentence, string verb, string subject)
    {
        var clause = Clause.Of(sentence, verb);
        Assert.Equal((subject, SubjectOrder.Before), (clause.Subject, clause.Order));
    }

    [Fact]
    public void A_compound_preposition_is_one_key() =>
        Assert.Equal(["علي يد: الشرطة"], Clause.Of("قتل المهاجم على يد الشرطة", "قتل").Complements);

    [Fact]
    public void A_coordinated_verb_carries_the_subject_on()
    {
        var clause = Clause.Of("دخلت القوات البلدة وطردت المسلحين", "طردت");
        Assert.Equal(("القوات", "المسلحين", SubjectOrder.Carried), (clause.Subject, clause.Object, clause.Order));
    }

    [Fact]
    public void A_verb_after_an_indefinite_noun_describes_it()
    {
        var clause = Clause.Of("شنت مقاتلات التحالف العربي غارات استهدفت معسكرا للحوثيين في صعدة", "استهدفت");
        Assert.Equal(("غارات", "معسكرا", SubjectOrder.Relative), (clause.Subject, clause.Object, clause.Order));
    }
}
