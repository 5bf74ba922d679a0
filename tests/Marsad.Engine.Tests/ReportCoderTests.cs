using System.Text.Json;
using CsCheck;
using Marsad.Engine.Records;
using Marsad.Engine.Text;
using Record = Marsad.Engine.Records.Record;

namespace Marsad.Engine.Tests;

public sealed class ReportCoderTests
{
    private static readonly DateOnly Published = new(2018, 6, 15);

    private static readonly string[] Pieces =
        ["قصف", "الجيش السوري", "بلدة سراقب", "و", "الذي", "التي", "على", "في", "قتل", "خمسة", "مدنيين", "«", "»", "\"", ".", "،", "\n", "أعلن", "إن", "أن", "بين", "الحوثيين", "هجوم", "هـ", "ال", "أل", "ـ", "ّ",
            "\ud800", "\udc00", "\0", "2018", "سيطر", "تحت سيطرة", "الثلاثاء", "لا", "نفى", "كان", "من قبل", "ها", "غارات", "استهدفت", "موسكو", "(", ")", ":", "abc"];

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(SampleFolder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string SampleFolder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Marsad.slnx"))) folder = folder.Parent;
            return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository."), "samples");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_span_of_a_samples_record_is_its_text(string sample)
    {
        var report = Read(sample);
        var record = ReportCoder.Code(report);
        Assert.NotEmpty(record.Actors);
        Assert.NotEmpty(record.Events);
        AssertSpans(report, record);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_same_report_gives_the_same_record(string sample)
    {
        var report = Read(sample);
        Assert.Equal(RecordJson.Write(ReportCoder.Code(report)), RecordJson.Write(ReportCoder.Code(report)));
    }

    [Fact]
    public void Any_words_give_a_record_whose_spans_are_its_texts() =>
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).List[0, 40].Sample(
            pieces =>
            {
                var text = string.Join(pieces.Count % 4 == 0 ? "" : " ", pieces);
                var report = new Report("any", pieces.Count % 5 == 0 ? null : Published, pieces.Count % 2 == 0 ? "تقرير" : "", text);
                AssertSpans(report, ReportCoder.Code(report));
            },
            iter: 400, threads: 1);

    [Fact]
    public void Any_characters_give_a_record() =>
        Gen.Char.Array[0, 200].Sample(characters => RecordJson.Write(ReportCoder.Code(new("any", Published, "", new string(characters)))), iter: 200, threads: 1);

    [Fact]
    public void A_report_without_a_date_says_that_its_times_stay_unresolved() =>
        Assert.Single(ReportCoder.Code(new("undated", null, "", "قصف الجيش السوري بلدة سراقب أمس .")).Notes);

    private static void AssertSpans(Report report, Record record)
    {
        var content = report.Content;
        foreach (var name in record.Actors.SelectMany(actor => actor.Names)) Assert.Equal(name.Text, name.Span.Of(content));
        foreach (var coded in record.Events)
        {
            Assert.All(coded.Triggers.Append(coded.Anchor), part => Assert.Equal(part.Text, part.Span.Of(content)));
            AssertWhereAndWhen(content, coded.Places, coded.Time);
            Assert.All(coded.Agent.Concat(coded.Target).Concat(coded.Supporter).Concat(coded.AccordingTo), actor => Assert.NotNull(record.Find(actor)));
        }

        foreach (var statement in record.Control)
        {
            Assert.Equal(statement.Anchor.Text, statement.Anchor.Span.Of(content));
            AssertWhereAndWhen(content, statement.Places, statement.Time);
        }

        foreach (var quote in record.Quotes) Assert.Contains(quote.Starts, quote.Span.Of(content), StringComparison.Ordinal);
    }

    private static void AssertWhereAndWhen(string content, IEnumerable<CodedPlace> places, CodedTime? time)
    {
        Assert.All(places, place => Assert.Equal(place.Text, place.Span.Of(content)));
        if (time is not null) Assert.Equal(time.Text, time.Span.Of(content));
    }

    private static Report Read(string sample)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(SampleFolder, sample)));
        string Of(string name) => json.RootElement.GetProperty(name).GetString()!;
        return new(Of("id"), DateOnly.ParseExact(Of("published"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Of("title"), Of("text"));
    }
}
