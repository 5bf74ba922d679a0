using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Marsad.Exchange.Tests.Export;

/// <summary>Reports to export: the project's samples, and reports whose names and texts try to do harm.</summary>
internal static class ExportReports
{
    internal const string PersonName = "سمير الحمداني";
    internal const string SpokesmanName = "خالد العبيدي";
    internal const string Secret = "https://example.org/secret/17?token=abc";

    /// <summary>All of them.</summary>
    internal static IEnumerable<SourceReport> All => Samples().Concat(Hostile);

    internal static IEnumerable<SourceReport> Samples()
    {
        var folder = Path.Combine(Root(), "samples");
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)) yield return Read(File.ReadAllText(file));
        foreach (var line in File.ReadLines(Path.Combine(folder, "feed.ndjson")).Where(line => line.Length > 0)) yield return Read(line);
    }

    internal static IEnumerable<SourceReport> Hostile { get; } =
    [
        Of(
            "=1+1", "=cmd|' /C calc'!A0", "https://example.org/1", "2018-09-12", "=HYPERLINK(\"http://example.org\") غارات 😀 على صعدة",
            "😀😀 شن التحالف العربي بقيادة السعودية الثلاثاء غارات على مواقع الحوثيين في مدينة صعدة، ما أسفر عن مقتل 12 مدنيا، بحسب قناة المسيرة."),
        Of(
            "@SUM(A1)", "+33 أخبار; \"اليوم\"", "https://example.org/2", "2018-09-12", "-2+3 غارات على صعدة",
            "قتل ما بين 14 و20 مدنيا في غارات شنها التحالف العربي بقيادة السعودية الثلاثاء على مدينة صعدة، بحسب مصدر طبي."),
        Of("tab", "\tقناة", null, "2018-09-13", "نفي", "نفى التحالف العربي الأربعاء استهداف المدنيين في صعدة.\u0001\u0000\ud800"),
        Of("nodate", "ناشر", null, null, "اشتباكات", "اندلعت اشتباكات بين الجيش السوري وتنظيم الدولة الإسلامية في قرية أم الزعانف المجهولة، وقتل سبعة جنود."),
        Of(
            "names", "شبكة النهرين", Secret, "2018-04-16", "اغتيال القاضي " + PersonName,
            "اغتال مسلحون مجهولون الأحد القاضي " + PersonName + " في مدينة الموصل بالعراق. وقال المتحدث باسم الشرطة العراقية " + SpokesmanName + " إن مدنيين اثنين قتلا أيضا. واتهم "
            + SpokesmanName + " تنظيم الدولة الإسلامية بالهجوم، وقال \"لن نترك القتلة يفلتون من العقاب أبدا\"."),
        Of("planned", "ناشر", null, "2018-04-16", "هجوم مرتقب", "يعتزم الجيش الليبي شن غارات على مواقع تنظيم الدولة الإسلامية في مدينة درنة الأسبوع المقبل."),
        Of("bomb", "ناشر", null, "2018-04-23", "تفجير", "قتل 57 مدنيا في تفجير انتحاري نفذه تنظيم الدولة الإسلامية الأحد في كابول، بحسب وزارة الصحة الأفغانية."),
    ];

    internal static SourceReport Of(string id, string source, string? address, string? day, string title, string text) => new(
        "ndjson", $"feed.ndjson:{id}", id, address, source, null, title, text, day is null ? null : new(DateOnly.Parse(day, CultureInfo.InvariantCulture)), null, Encoding.UTF8.GetBytes(title + "\n" + text));

    private static SourceReport Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        string Value(string name) => document.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return Of(Value("id"), Value("source"), Value("url") is { Length: > 0 } url ? url : null, Value("published"), Value("title"), Value("text"));
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
