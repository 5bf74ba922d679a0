namespace Marsad.Exchange.Tests.Import.Telegram;

public sealed class TelegramJsonImporterTests
{
    private const string Messages = """
         "messages": [
          {"id": 1, "type": "service", "date": "2018-05-01T09:00:00", "date_unixtime": "1525154400", "actor": "مرصد الوادي", "action": "create_channel", "text": "", "text_entities": []},
          {"id": 4711, "type": "message", "date": "2018-05-05T16:22:31", "date_unixtime": "1525526551", "from": "مرصد الوادي", "from_id": "channel99",
           "forwarded_from": "إعلام الجبل", "photo": "photos/photo_1@05-05-2018.jpg",
           "text": ["عاجل: قصف على ", {"type": "bold", "text": "البلدة"}, " من جهة النهر ", {"type": "link", "text": "https://wadi.example/7"}], "text_entities": []},
          {"id": 4712, "type": "message", "date": "2018-05-05T17:00:00", "date_unixtime": "1525528800", "from": "مرصد الوادي", "text": "وصول قافلة إلى المعبر", "text_entities": []},
          {"id": 4713, "type": "message", "date": "2018-05-05T18:00:00", "from": "مرصد الوادي", "file": "files/video.mp4", "text": ""}
         ]
        """;

    private const string Export = $$"""{"name": "مرصد الوادي", "type": "public_channel", "id": 99, {{Messages}}}""";

    [Fact]
    public void A_message_has_its_moment_its_whole_text_and_where_it_was_forwarded_from()
    {
        var reports = Reading.Items("export/result.json", Export).Reports();
        Assert.Equal(2, reports.Count);
        var first = reports[0];
        Assert.Equal(("telegram-json", "export/result.json#message4711", "99/4711", "مرصد الوادي", "إعلام الجبل"), (first.Adapter, first.Locator, first.ExternalId, first.Source, first.Author));
        Assert.Equal("عاجل: قصف على البلدة من جهة النهر https://wadi.example/7", first.Text);
        Assert.Equal("2018-05-05T13:22:31Z", first.Published?.ToString());
        Assert.StartsWith("{\"id\": 4711", first.Original.Utf8(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_chats_of_an_account_are_read()
    {
        var items = Reading.Items("result.json", $$$"""{"about": "Telegram", "contacts": {"list": [{"first_name": "[\"}"}]}, "chats": {"about": "", "list": [{{{Export}}}, {"type": "saved_messages", "id": 5, "messages": []}, {{{Export}}}]}}""");
        Assert.Empty(items.Errors());
        Assert.Equal(4, items.Reports().Count);
    }

    [Fact]
    public void A_half_written_export_gives_the_messages_that_are_whole_and_tells_the_rest()
    {
        var items = Reading.Items("result.json", Export[..(Export.IndexOf("وصول", StringComparison.Ordinal) + 5)]);
        Assert.Equal("99/4711", Assert.Single(items.Reports()).ExternalId);
        Assert.Contains("the file ends inside of this object", items.Errors()[0].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cut_gives_whole_messages_only_and_never_throws()
    {
        for (var length = 1; length < Export.Length; length += 7)
            Assert.All(Reading.Items("result.json", Export[..length]).Reports(), report => Assert.EndsWith("}", report.Original.Utf8(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_message_spoils_no_other()
    {
        var items = Reading.Items("result.json", Export.Replace("\"date\": \"2018-05-05T16:22:31\"", "\"date\": oops", StringComparison.Ordinal));
        Assert.Equal("99/4712", Assert.Single(items.Reports()).ExternalId);
        Assert.Contains("broken JSON", Assert.Single(items.Errors()).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("photos\\\\..\\\\..\\\\secret")]
    [InlineData("C:/secret.txt")]
    public void Paths_that_leave_the_folder_are_refused(string path)
    {
        var items = Reading.Items("result.json", Export.Replace("photos/photo_1@05-05-2018.jpg", path, StringComparison.Ordinal));
        Assert.Equal(2, items.Reports().Count);
        Assert.Contains("refused", Assert.Single(items.Errors()).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_unix_time_the_local_date_stands_without_a_zone()
    {
        var report = Reading.Items("result.json", Export.Replace("date_unixtime", "x", StringComparison.Ordinal)).Reports()[0];
        Assert.Equal("2018-05-05T16:22:31", report.Published?.ToString());
    }
}
