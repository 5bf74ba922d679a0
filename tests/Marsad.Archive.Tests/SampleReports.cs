using System.Text;
using Marsad.Archive.Reports;

namespace Marsad.Archive.Tests;

/// <summary>Reports written for the tests.</summary>
internal static class SampleReports
{
    /// <summary>A report of a day with a text; its address is made from <paramref name="id"/>.</summary>
    internal static SourceReport Of(string id, string day, string title, string text, string source = "وكالة الفرات", DateTimeOffset? retrieved = null) => new(
        "ndjson", $"feed.ndjson:{id}", id, $"https://example.org/{id}", source, null, title, text, new(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), retrieved,
        Encoding.UTF8.GetBytes(title + "\n" + text));

    internal static SourceReport Capture(string id = "capture", string day = "2018-09-12") => Of(
        id, day, "قوات سوريا الديموقراطية تسيطر على بلدة السوسة",
        "أعلنت قوات سوريا الديموقراطية الأربعاء سيطرتها على بلدة السوسة بعد اشتباكات مع تنظيم الدولة الإسلامية. وقال المرصد السوري لحقوق الإنسان إن سبعة مدنيين قتلوا في قصف مدفعي على البلدة.");

    internal static SourceReport Strike(string id = "strike", string day = "2018-09-11") => Of(
        id, day, "غارات على صعدة", "شن التحالف العربي بقيادة السعودية الثلاثاء غارات على مواقع الحوثيين في محافظة صعدة، بحسب قناة المسيرة.");
}
