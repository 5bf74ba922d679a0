namespace Marsad.Exchange.Tests.Import.Pages;

/// <summary>Pages as sites serve them, written for these tests.</summary>
internal static class Fixtures
{
    internal const string First = "قالت مصادر محلية إن طائرات حربية استهدفت أطراف بلدة الوادي صباح السبت، ما أدى إلى مقتل ثلاثة مدنيين وإصابة سبعة آخرين بجروح.";
    internal const string Second = "وأضاف مدير الدفاع المدني في البلدة، في حديث للوكالة، أن فرق الإنقاذ ما تزال تبحث عن عالقين تحت الأنقاض، وأن القصف طال المشفى الوحيد.";
    internal const string Third = "من جهته نفى المتحدث باسم الجيش استهداف أي منشأة طبية، مؤكداً أن الغارات أصابت مستودعاً للذخيرة يتبع لفصيل مسلح.";

    internal const string Headline = "مقتل ثلاثة مدنيين بغارات على بلدة الوادي";

    /// <summary>A site of boxes: menus, a side column, related stories, sharing, comments.</summary>
    internal const string Portal = $$"""
        <!DOCTYPE html>
        <html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{{Headline}} | وكالة الوادي</title>
        <meta property="og:title" content="{{Headline}} | وكالة الوادي"><meta property="og:site_name" content="وكالة الوادي">
        <meta property="article:published_time" content="2018-05-05T14:22:31+03:00"><link rel="canonical" href="https://alwadi.example/news/7">
        <style>.a{color:red}</style><script>var html = "<p>قصف قصف قصف</p>";</script></head>
        <body class="rtl single has-sidebar">
        <header class="site-header"><h1><a href="/">وكالة الوادي</a></h1><ul class="menu"><li><a href="/s">سياسة</a></li><li><a href="/m">ميدان</a></li></ul></header>
        <div class="container"><div class="post-content tag-حرب">
          <h2 class="title">{{Headline}}</h2><span class="post-date">05/05/2018</span>
          <div class="entry"><p>{{First}}</p><div class="ad-slot"><p>إعلان: اشترك الآن في باقة الإنترنت المنزلي، واحصل على شهرين مجاناً مع خدمة التركيب السريع.</p></div>
          <p>{{Second}}</p><p><a href="/8">اقرأ أيضاً: الدفاع المدني يعلن انتهاء عمليات البحث في بلدة الجبل بعد ثلاثة أيام</a></p>
          <p>{{Third}}</p></div>
          <div class="share-buttons">شارك هذا الخبر مع أصدقائك على مواقع التواصل الاجتماعي، أو أرسله بالبريد.</div>
        </div>
        <aside><h3>الأكثر قراءة</h3><ul><li><a href="/1">هدنة جديدة في الجنوب، والأطراف تتبادل الاتهامات بخرقها</a></li></ul></aside>
        <div class="relatedPosts"><p>قوات الحكومة تدخل ثلاث قرى في ريف المدينة بعد معارك عنيفة، وتعلن السيطرة على الطريق الرئيسي، والتفاصيل في الخبر.</p></div></div>
        <div id="comments"><p>تعليق: حسبنا الله ونعم الوكيل، الله يرحم الشهداء ويشفي الجرحى، متى تنتهي هذه الحرب يا عالم، تعبنا، تعبنا، تعبنا.</p></div>
        <footer>جميع الحقوق محفوظة لوكالة الوادي ٢٠١٨، ولا يجوز النسخ دون إذن.</footer></body></html>
        """;

    /// <summary>A site of the older kind: tables, line breaks, its charset in the page or wrong.</summary>
    internal const string Old = $$"""
        <HTML DIR=RTL><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=CHARSET"><TITLE>{{Headline}}</TITLE></HEAD>
        <BODY><TABLE><TR><TD><A HREF="index.php">الرئيسية</A> | <A HREF="arch.php">الأرشيف</A></TD></TR>
        <TR><TD><FONT SIZE=5><B>{{Headline}}</B></FONT><BR><SPAN CLASS=date>السبت 5 أيار/مايو 2018 - 14:22</SPAN><BR><BR>
        {{First}}<BR><BR>{{Second}}<BR>{{Third}}</TD></TR></TABLE></BODY></HTML>
        """;
}
