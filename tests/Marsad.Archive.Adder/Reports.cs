using System.Globalization;
using System.Text;
using Marsad.Archive.Reports;

namespace Marsad.Archive.Adder;

/// <summary>Any number of different short reports.</summary>
internal static class Reports
{
    private static readonly string[] Places = ["دوما", "هجين", "منبج", "عفرين", "درنة", "ميدي", "البوكمال", "الحجر الأسود"];
    private static readonly string[] Agents = ["الجيش السوري", "التحالف الدولي", "قوات سوريا الديموقراطية", "الجيش الوطني الليبي", "فصائل معارضة"];

    internal static IEnumerable<SourceReport> Of(int count) => Enumerable.Range(0, count).Select(Report);

    private static SourceReport Report(int number)
    {
        var day = new DateOnly(2018, 2, 1).AddDays(number % 90);
        var (place, agent) = (Places[number % Places.Length], Agents[number % Agents.Length]);
        var title = $"قصف على {place}";
        var text = string.Create(CultureInfo.InvariantCulture, $"قصف {agent} مدينة {place} الثلاثاء، وقتل {3 + (number % 40)} مدنيين وفق مصدر محلي. وذكر المصدر أن {agent} يسيطر على المدينة منذ أيام.");
        var id = string.Create(CultureInfo.InvariantCulture, $"report-{number}");
        return new("ndjson", id, id, $"https://example.org/{id}", "وكالة الفرات", null, title, text, new(day), null, Encoding.UTF8.GetBytes($"{{\"id\":\"{id}\",\"text\":\"{text}\"}}"));
    }
}
