using Marsad.Archive.Reports;

namespace Marsad.Archive.Tests.Families;

/// <summary>Stories written for the tests, as agencies and newspapers would tell them.</summary>
internal static class WireStories
{
    private static readonly DateTimeOffset Retrieved = new(2018, 9, 20, 8, 0, 0, TimeSpan.Zero);

    internal const string Lead =
        "قتل تسعة جنود على الأقل وأصيب خمسة عشر آخرون عندما هاجم مسلحون مجهولون فجر الأربعاء موقعا عسكريا على الطريق بين مدينتي كوباسا وديلان شمال البلاد، "
        + "بحسب ما أعلن متحدث باسم الجيش لوسائل الإعلام المحلية.";

    internal const string Detail =
        "وأوضح المتحدث أن المهاجمين وصلوا على متن دراجات نارية وأطلقوا قذائف مضادة للدروع على البوابة الرئيسية قبل أن ينسحبوا نحو الغابات القريبة، "
        + "مضيفا أن وحدات خاصة بدأت عملية تمشيط واسعة بمساندة مروحيات لملاحقة الفارين.";

    internal const string Background =
        "وتشهد المقاطعات الشمالية منذ ثلاثة أعوام هجمات متكررة تشنها جماعات مسلحة تنشط على جانبي الحدود، وأدت هذه الهجمات إلى نزوح عشرات آلاف السكان من قراهم "
        + "وإغلاق معظم المدارس والمراكز الصحية في المنطقة رغم انتشار قوة إقليمية مشتركة.";

    internal const string OtherNews =
        "وصلت إلى ميناء العاصمة الخميس سفينة تحمل ثلاثة آلاف طن من القمح تبرعت بها منظمة إغاثة دولية لسكان الشمال، وقال وزير الزراعة إن توزيع الحمولة على المخيمات "
        + "سيبدأ مطلع الأسبوع المقبل تحت إشراف لجان من وجهاء القبائل وممثلي البلديات.";

    internal const string Retold =
        "سقط تسعة عسكريين قتلى في هجوم نفذته مجموعة مسلحة على ثكنة قرب كوباسا عند الفجر. وروى شاهد يقيم على مسافة قصيرة من الثكنة أنه سمع دوي انفجارات قوية دامت نصف ساعة، "
        + "ثم رأى سيارات الإسعاف تنقل المصابين إلى المستشفى الجهوي، فيما حلقت طائرة في سماء المكان حتى الظهر.";

    internal static SourceReport Of(string id, string day, string title, params string[] paragraphs) =>
        SampleReports.Of(id, day, title, string.Join('\n', paragraphs), "صحيفة " + id, Retrieved);

    internal static SourceReport Wire(string id = "wire", string day = "2018-09-12") => Of(id, day, "تسعة قتلى من الجنود في هجوم شمال البلاد", Lead, Detail, Background);
}
