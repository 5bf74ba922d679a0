namespace Marsad.Exchange.Tests.Import.Telegram;

public sealed class TelegramHtmlImporterTests
{
    private const string Head = """
        <!DOCTYPE html>
        <html>
         <head><meta charset="utf-8"/><title>Exported Data</title></head>
         <body onload="CheckLocation();">
          <div class="page_wrap">
           <div class="page_header"><div class="content"><div class="text bold">
        مرصد الوادي
               </div></div></div>
           <div class="page_body chat_page"><div class="history">
             <div class="message service" id="message-1"><div class="body details">5 May 2018</div></div>
        """;

    private const string First = """
             <div class="message default clearfix" id="message4711">
              <div class="pull_left userpic_wrap"></div>
              <div class="body">
               <div class="pull_right date details" title="05.05.2018 16:22:31 UTC+03:00">16:22</div>
               <div class="from_name">
        مرصد الوادي
               </div>
               <div class="text">
        عاجل: قصف على <strong>البلدة</strong><br>من جهة النهر <a href="https://wadi.example/7">هنا</a>
               </div>
              </div>
             </div>
        """;

    private const string Second = """
             <div class="message default clearfix joined" id="message4712">
              <div class="body">
               <div class="pull_right date details" title="05.05.2018 17:00:00">17:00</div>
               <div class="reply_to details">In reply to <a href="#go_to_message4711">this message</a></div>
               <div class="forwarded body"><div class="from_name">
        إعلام الجبل <span class="date details" title="04.05.2018 10:00:00"> 04.05.2018 10:00:00</span></div>
               <div class="media_wrap clearfix"><a class="photo_wrap" href="photos/photo_1.jpg"></a></div>
               <div class="text">وصول قافلة إلى المعبر</div></div>
              </div>
             </div>
        """;

    private const string Foot = "</div></div></div></body></html>\n";

    [Fact]
    public void Messages_come_with_moment_author_and_text()
    {
        var items = Reading.Items("export/messages.html", Head + First + Second + Foot);
        Assert.Empty(items.Errors());
        var reports = items.Reports();
        Assert.Equal(
            ("telegram-html", "export/messages.html#message4711", "4711", "مرصد الوادي", "مرصد الوادي", "عاجل: قصف على البلدة\nمن جهة النهر هنا", "2018-05-05T13:22:31Z"),
            (reports[0].Adapter, reports[0].Locator, reports[0].ExternalId, reports[0].Source, reports[0].Author, reports[0].Text, reports[0].Published?.ToString()));
        Assert.Equal(("4712", "إعلام الجبل", "وصول قافلة إلى المعبر", "2018-05-05T17:00:00"), (reports[1].ExternalId, reports[1].Author, reports[1].Text, reports[1].Published?.ToString()));
    }

    [Fact]
    public void A_half_written_page_gives_what_is_whole()
    {
        var items = Reading.Items("messages.html", Head + First + Second[..(Second.Length - 60)]);
        Assert.Equal("4711", Assert.Single(items.Reports()).ExternalId);
        Assert.Equal("messages.html#message4712", Assert.Single(items.Errors()).Where);
    }

    [Fact]
    public void Attachments_outside_of_the_folder_are_refused()
    {
        var items = Reading.Items("messages.html", Head + First + Second.Replace("photos/photo_1.jpg", "../../secret.jpg", StringComparison.Ordinal) + Foot);
        Assert.Equal(2, items.Reports().Count);
        Assert.Contains("refused", Assert.Single(items.Errors()).Problem, StringComparison.Ordinal);
    }
}
