using Marsad.Archive.Reports;

namespace Marsad.Archive.Tests.Incidents;

/// <summary>Reports written for the tests: a bombing as three papers tell it, and others near it.</summary>
internal static class IncidentReports
{
    internal static SourceReport First(string day = "2018-10-03") => SampleReports.Of(
        "bomb-1", day, "قتلى في تفجير سيارة مفخخة في منبج",
        "قتل تسعة أشخاص وأصيب أربعة عشر آخرون الأربعاء في انفجار سيارة مفخخة في مدينة منبج، بحسب المرصد السوري لحقوق الإنسان.", "وكالة الفرات");

    internal static SourceReport Second() => SampleReports.Of(
        "bomb-2", "2018-10-03", "انفجار سيارة مفخخة يوقع قتلى في منبج",
        "أدى انفجار سيارة مفخخة الأربعاء في مدينة منبج إلى مقتل تسعة أشخاص، وقالت وكالة أعماق إن تنظيم الدولة الإسلامية نفذ التفجير.", "صحيفة الجزيرة اليوم");

    internal static SourceReport Later() => SampleReports.Of(
        "bomb-3", "2018-10-04", "ارتفاع حصيلة تفجير منبج",
        "قتل أحد عشر شخصا الأربعاء في تفجير سيارة مفخخة في مدينة منبج، بحسب حصيلة جديدة لمجلس منبج العسكري.", "إذاعة الخابور");

    /// <summary>Another place on the same day.</summary>
    internal static SourceReport Elsewhere() => SampleReports.Of(
        "bomb-4", "2018-10-03", "تفجير سيارة مفخخة في بنغازي",
        "قتل ثلاثة أشخاص الأربعاء في انفجار سيارة مفخخة في مدينة بنغازي، بحسب مصدر أمني.", "صحيفة المرج");

    /// <summary>The same place a week later.</summary>
    internal static SourceReport WeekLater() => SampleReports.Of(
        "bomb-5", "2018-10-11", "تفجير عبوة ناسفة في منبج",
        "أصيب شخصان الخميس في تفجير عبوة ناسفة في مدينة منبج، بحسب المرصد السوري لحقوق الإنسان.", "وكالة الفرات");

    internal static SourceReport[] All() => [First(), Second(), Later(), Elsewhere(), WeekLater()];
}
