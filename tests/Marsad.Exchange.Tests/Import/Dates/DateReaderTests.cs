using CsCheck;
using Marsad.Exchange.Import;
using Marsad.Exchange.Import.Dates;

namespace Marsad.Exchange.Tests.Import.Dates;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2018-05-01", "2018-05-01")]
    [InlineData("2018-05-01T12:30:00Z", "2018-05-01T12:30:00Z")]
    [InlineData("2018-05-01T12:30:00.250+03:00", "2018-05-01T12:30:00.250+03:00")]
    [InlineData("2018-05-01 12:30", "2018-05-01T12:30:00")]
    [InlineData("2018-05-01T12:30-0330", "2018-05-01T12:30:00-03:30")]
    [InlineData("20180501", "2018-05-01")]
    [InlineData("20180501T123000Z", "2018-05-01T12:30:00Z")]
    [InlineData("2018/5/1", "2018-05-01")]
    [InlineData("Sat, 05 May 2018 14:22:31 +0300", "2018-05-05T14:22:31+03:00")]
    [InlineData("Sat, 05 May 2018 14:22:31 GMT", "2018-05-05T14:22:31Z")]
    [InlineData("Sat, 5 May 18 14:22 EST", "2018-05-05T14:22:00-05:00")]
    [InlineData("05 May 2018 14:22 XYZ", "2018-05-05T14:22:00")]
    [InlineData("May 5, 2018 2:30 PM", "2018-05-05T14:30:00")]
    [InlineData("Sept. 5th, 2018", "2018-09-05")]
    [InlineData("السبت 5 أيار/مايو 2018 - 14:22", "2018-05-05T14:22:00")]
    [InlineData("السبت، ٥ مايو ٢٠١٨ ٠٢:٣٠ م", "2018-05-05T14:30:00")]
    [InlineData("5 أيار (مايو) 2018", "2018-05-05")]
    [InlineData("17 كانون الثاني 2018", "2018-01-17")]
    [InlineData("الأربعاء 17 كانون الثاني/يناير 2018 الساعة 9:05 صباحاً", "2018-01-17T09:05:00")]
    [InlineData("نُشر في: 03 تشرين الأول/أكتوبر 2018 - 12:00 بتوقيت غرينتش", "2018-10-03T12:00:00Z")]
    [InlineData("14:22 | 5 ماي 2018", "2018-05-05T14:22:00")]
    [InlineData("25/04/2018", "2018-04-25")]
    [InlineData("04/25/2018", "2018-04-25")]
    [InlineData("05.04.2018 14:22:31 UTC+03:00", "2018-04-05T14:22:31+03:00")]
    [InlineData("1525526551", "2018-05-05T13:22:31Z")]
    public void Dates_are_read_as_far_as_they_go(string text, string expected) => Assert.Equal(expected, DateReader.Read(text)?.ToString());

    [Theory]
    [InlineData("أمس")]
    [InlineData("2018-02-30")]
    [InlineData("2018-13-01")]
    [InlineData("5 أيار/حزيران 2018")]
    [InlineData("5 مايو")]
    [InlineData("مايو 2018")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("03/04/2018")]
    public void What_names_no_certain_day_is_not_read(string text) => Assert.Null(DateReader.Read(text));

    [Fact]
    public void The_order_of_day_and_month_is_the_users_word()
    {
        Assert.Equal("2018-04-03", DateReader.Read("03/04/2018", DayMonthOrder.DayFirst)?.ToString());
        Assert.Equal("2018-03-04", DateReader.Read("03/04/2018", DayMonthOrder.MonthFirst)?.ToString());
        Assert.True(DateReader.IsAmbiguous("03/04/2018"));
        Assert.False(DateReader.IsAmbiguous("2018-04-03"));
    }

    [Fact]
    public void What_is_written_as_iso_is_read_back() => Gen.DateTimeOffset.Sample(moment =>
    {
        if (moment.Year is < 1900 or >= 2200) return;
        var time = PublicationTime.Of(new DateTimeOffset(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), new TimeSpan(moment.Offset.Hours, moment.Offset.Minutes, 0)));
        Assert.Equal(time, DateReader.Read(time.ToString()));
    });

    [Fact]
    public void Any_text_is_taken() => Gen.String[Gen.Char["0123456789-/:.+ Tمايوص،()\u064b\ud83d"], 0, 60].Sample(text => DateReader.Read(text));
}
