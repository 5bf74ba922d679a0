using Marsad.Archive.Reports;

namespace Marsad.Archive.Tests.Incidents;

/// <summary>Reports written for the tests, on which claimants disagree.</summary>
internal static class DisputedReports
{
    /// <summary>A strike with twenty-one dead by a channel, and with eight by doctors a day later.</summary>
    internal static SourceReport[] Strike() =>
    [
        SampleReports.Of("strike-1", "2018-11-10", "غارة على سوق في صعدة", "قتل واحد وعشرون مدنيا السبت في غارة شنها التحالف العربي على سوق شعبي في محافظة صعدة، بحسب قناة المسيرة.", "وكالة المرتفعات"),
        SampleReports.Of("strike-2", "2018-11-11", "غارة على صعدة", "قالت منظمة أطباء بلا حدود إن ثمانية مدنيين قتلوا السبت في غارة شنها التحالف العربي على سوق شعبي في محافظة صعدة.", "صحيفة الميناء"),
    ];

    /// <summary>Another paper that repeats the channel's figure in words of its own.</summary>
    internal static SourceReport StrikeAgain() => SampleReports.Of(
        "strike-3", "2018-11-10", "قتلى في صعدة", "أفادت قناة المسيرة بأن طائرات التحالف العربي قصفت السبت سوقا شعبيا في محافظة صعدة ما أدى إلى مقتل واحد وعشرين مدنيا.", "صحيفة السهل");

    /// <summary>A shelling for which two sides name each other.</summary>
    internal static SourceReport[] Shelling() =>
    [
        SampleReports.Of("shell-1", "2018-11-16", "قصف على سراقب", "قال المرصد السوري لحقوق الإنسان إن الجيش السوري قصف الجمعة بلدة سراقب بالمدفعية ما أدى إلى مقتل خمسة مدنيين.", "وكالة المرتفعات"),
        SampleReports.Of("shell-2", "2018-11-16", "قذائف على سراقب", "ذكرت وكالة سانا أن هيئة تحرير الشام قصفت الجمعة بلدة سراقب بالمدفعية ما أدى إلى مقتل خمسة مدنيين.", "صحيفة الميناء"),
    ];

    /// <summary>Strikes that the one accused denies: in the same report, and in another a day later.</summary>
    internal static SourceReport[] Denied() =>
    [
        SampleReports.Of(
            "deny-1", "2018-10-05", "غارات على هجين",
            "قتل سبعة مدنيين الخميس في غارات شنها التحالف الدولي على بلدة هجين في دير الزور، بحسب المرصد السوري لحقوق الإنسان. ونفى التحالف الدولي شن أي غارات على البلدة.", "صحيفة الضفة"),
        SampleReports.Of("deny-2", "2018-10-06", "نفي", "نفى التحالف الدولي الجمعة أن تكون طائراته قد قتلت مدنيين في بلدة هجين في دير الزور.", "صحيفة السهل"),
    ];

    /// <summary>The one accused denies something else on the same day.</summary>
    internal static SourceReport DeniesOtherwise() => SampleReports.Of("deny-3", "2018-10-06", "نفي", "نفى التحالف الدولي الجمعة إجراء أي محادثات مع دمشق حول مستقبل مدينة الرقة.", "صحيفة المرج");

    /// <summary>The one accused denies the strikes, in a report that tells of nothing else.</summary>
    internal static SourceReport DeniesElsewhere() => SampleReports.Of("deny-4", "2018-10-06", "رد", "رفض التحالف الدولي الجمعة الاتهامات الموجهة إليه بقتل مدنيين في غارات على بلدة هجين في دير الزور ونفاها.", "صحيفة المرج");

    /// <summary>A report that only plans.</summary>
    internal static SourceReport Planned() => SampleReports.Of("plan-1", "2018-12-01", "انسحاب مرتقب", "أعلن حزب الله أنه سينسحب من مدينة القصير الشهر المقبل.", "صحيفة الضفة");
}
