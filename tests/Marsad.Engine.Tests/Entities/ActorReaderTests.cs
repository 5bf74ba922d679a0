using Marsad.Engine.Actors;
using Marsad.Engine.Entities;
using Marsad.Engine.Tagging;
using Marsad.Engine.Text;

namespace Marsad.Engine.Tests.Entities;

public sealed class ActorReaderTests
{
    private static (Document Document, ActorSet Actors) Read(string text)
    {
        var document = DocumentReader.Read(new("t", new DateOnly(2018, 7, 2), "", text));
        return (document, ActorReader.Read(document, ActorRegister.Embedded.Find(document), NameTagger.Tag(document)));
    }

    private static Actor? Named(ActorSet actors, string name) => actors.Actors.FirstOrDefault(actor => actor.Names.Any(form => form.Text == name));

    [Fact]
    public void A_person_has_a_name_with_title_one_without_and_the_title_alone()
    {
        var (_, actors) = Read("قال وزير الدفاع الفرنسي خالد منصور إن بلاده مستعدة. وأضاف منصور أن القرار صدر.");
        var person = Named(actors, "خالد منصور");
        Assert.NotNull(person);
        Assert.Equal(ActorType.Person, person.Type);
        Assert.Contains(person.Names, name => name.Text == "وزير الدفاع الفرنسي خالد منصور");
        Assert.Contains(person.Names, name => name.Text == "وزير الدفاع الفرنسي");
        Assert.Contains(person.Names, name => name.Text == "منصور");
    }

    [Fact]
    public void The_office_of_a_title_is_no_actor_of_its_own() =>
        Assert.Null(Named(Read("قال وزير الخارجية الفرنسي خالد منصور إن بلاده مستعدة.").Actors, "الخارجية الفرنسي"));

    [Fact]
    public void A_short_name_is_not_the_group_that_is_called_so_by_a_lesser_name_only()
    {
        var (_, actors) = Read("هاجمت قوات سوريا الديمقراطية مواقع تنظيم الدولة الإسلامية شرق دير الزور. وقالت قوات سوريا الديمقراطية إن التنظيم انسحب.");
        Assert.Same(Named(actors, "تنظيم الدولة الإسلامية"), Named(actors, "التنظيم"));
    }

    [Fact]
    public void Counted_soldiers_are_not_their_army()
    {
        var actors = ReportCoder.Read(new("t", new DateOnly(2018, 7, 2), "", "قتل تسعة جنود ماليين في كمين قرب البلدة، على ما أعلن الجيش المالي الجمعة.")).Actors;
        Assert.NotNull(Named(actors, "تسعة جنود ماليين"));
        Assert.NotSame(Named(actors, "الجيش المالي"), Named(actors, "تسعة جنود ماليين"));
    }

    [Fact]
    public void A_short_name_with_the_article_is_the_group_named_before()
    {
        var (_, actors) = Read("شن تنظيم الدولة الإسلامية هجوما على القرية. وقال سكان إن التنظيم انسحب لاحقا.");
        Assert.Same(Named(actors, "تنظيم الدولة الإسلامية"), Named(actors, "التنظيم"));
    }

    [Fact]
    public void Fighters_of_a_group_stand_for_the_group()
    {
        var (_, actors) = Read("هاجم مسلحو تنظيم الدولة الإسلامية نقطة تفتيش.");
        Assert.NotNull(Named(actors, "تنظيم الدولة الإسلامية"));
        Assert.Same(Named(actors, "تنظيم الدولة الإسلامية"), Named(actors, "مسلحو تنظيم الدولة الإسلامية"));
    }

    [Fact]
    public void A_name_has_no_proclitic_and_no_half_of_the_doubled_lam()
    {
        var (_, actors) = Read("اتهمت روسيا الحكومة الأوكرانية بقصف القرى. وقدم الناطق العسكري للحكومة الأوكرانية ردا.");
        Assert.DoesNotContain(actors.Actors.SelectMany(actor => actor.Names), name => name.Text.StartsWith("لحكومة", StringComparison.Ordinal) || name.Text.StartsWith("لل", StringComparison.Ordinal));
    }

    [Fact]
    public void A_country_and_its_capital_are_one_actor_where_they_act()
    {
        var (_, actors) = Read("هددت تركيا بالرد على القصف. وقالت أنقرة إن جنودها قتلوا.");
        Assert.NotNull(Named(actors, "تركيا"));
        Assert.Same(Named(actors, "تركيا"), Named(actors, "أنقرة"));
    }

    [Fact]
    public void A_country_that_only_says_where_is_no_actor() =>
        Assert.Null(Named(Read("قتل خمسة جنود في انفجار لغم شمال مالي، بحسب مصدر عسكري.").Actors, "مالي"));

    [Fact]
    public void A_source_with_its_adjective_is_an_actor() =>
        Assert.Equal(ActorType.Other, Named(Read("وقتل مدنيان بحسب مصادر ميدانية.").Actors, "مصادر ميدانية")?.Type);

    [Fact]
    public void Two_armies_stay_two_actors()
    {
        var (_, actors) = Read("اندلعت مواجهات بين الجيش التركي والجيش السوري. وقال الجيش التركي إنه رد على النيران.");
        Assert.NotNull(Named(actors, "الجيش التركي"));
        Assert.NotNull(Named(actors, "الجيش السوري"));
        Assert.NotSame(Named(actors, "الجيش التركي"), Named(actors, "الجيش السوري"));
    }

    [Fact]
    public void A_relative_pronoun_refers_to_the_mention_before_it()
    {
        var (document, actors) = Read("سيطرت قوات سوريا الديمقراطية التي تدعمها واشنطن على البلدة.");
        var pronoun = actors.Mentions.Single(mention => mention.Kind == MentionKind.Pronoun && document.TextOf(mention.Words) == "التي");
        Assert.Equal(Named(actors, "قوات سوريا الديمقراطية")?.Key, pronoun.Actor);
    }

    [Fact]
    public void A_pronoun_that_resumes_a_place_is_no_mention_of_the_subject()
    {
        var (document, actors) = Read("انسحب الجيش السوري من القرى التي تسيطر عليها الفصائل.");
        Assert.DoesNotContain(actors.Mentions, mention => mention.Kind == MentionKind.Pronoun && document.TextOf(mention.Words) == "ها");
    }

    [Fact]
    public void A_headline_s_short_name_is_the_actor_that_the_text_names()
    {
        var document = DocumentReader.Read(new("t", new DateOnly(2018, 7, 2), "التحالف يدمر مخزنا للصواريخ", "دمر التحالف العربي مخزنا للصواريخ قرب صعدة. وقال التحالف إن القصف نجح."));
        var actors = ActorReader.Read(document, ActorRegister.Embedded.Find(document), NameTagger.Tag(document));
        Assert.Same(Named(actors, "التحالف العربي"), Named(actors, "التحالف"));
    }

    [Fact]
    public void Two_spokesmen_of_two_bodies_are_two_persons()
    {
        var (_, actors) = Read("قال متحدث باسم الجيش التركي إن القصف توقف. ونفى ذلك متحدث باسم الأمم المتحدة.");
        Assert.NotNull(Named(actors, "متحدث باسم الجيش التركي"));
        Assert.NotNull(Named(actors, "متحدث باسم الأمم المتحدة"));
        Assert.NotSame(Named(actors, "متحدث باسم الجيش التركي"), Named(actors, "متحدث باسم الأمم المتحدة"));
    }

    [Fact]
    public void Both_sides_are_the_two_latest_actors()
    {
        var (document, actors) = Read("اندلعت معارك عنيفة بين الجيش السوري وتنظيم الدولة الإسلامية. وسقط قتلى من الطرفين.");
        var both = actors.Mentions.Where(mention => document.TextOf(mention.Words) == "الطرفين").Select(mention => mention.Actor).Order().ToArray();
        Assert.Equal(new[] { Named(actors, "الجيش السوري")!.Key, Named(actors, "تنظيم الدولة الإسلامية")!.Key }.Order(), both);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800 قال \udc00 وزير")]
    [InlineData("وزير")]
    [InlineData("\" ( #_ قوات \" «")]
    public void Odd_input_gives_a_set(string text) => Assert.NotNull(Read(text).Actors);

    [Fact]
    public void A_text_without_stops_takes_time_in_proportion()
    {
        var text = string.Join(' ', Enumerable.Repeat("وقال الجيش التركي إن قواته هاجمت مسلحين من حركة الشباب", 4000));
        var (document, actors) = Read(text);
        Assert.NotEmpty(actors.Actors);
        Assert.True(document.Words.Length > 40000);
    }

    [Fact]
    public void Keys_are_unique_and_of_ascii()
    {
        var (_, actors) = Read("قال الجيش اللبناني إن مسلحين هاجموا دورية. وقالت مصادر أمنية إن ثلاثة جنود لبنانيين جرحوا وإن الشرطة أوقفت المهاجمين.");
        Assert.Equal(actors.Actors.Length, actors.Actors.Select(actor => actor.Key).Distinct().Count());
        Assert.All(actors.Actors, actor => Assert.Matches("^[a-z0-9_]+$", actor.Key));
    }
}
