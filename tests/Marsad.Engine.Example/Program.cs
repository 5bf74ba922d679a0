using Marsad.Engine;
using Marsad.Engine.Records;
using Marsad.Engine.Text;

var report = new Report(
    Id: "example-1",
    Published: new DateOnly(2018, 9, 12),
    Title: "",
    Text: "أعلنت قوات سوريا الديموقراطية الأربعاء السيطرة على بلدة السوسة في شرق سوريا.");

Record record = ReportCoder.Code(report);

foreach (var coded in record.Events)
{
    var agents = coded.Agent.Select(key => record.Find(key)!.Names[0].Text);
    var places = coded.Places.Select(place => place.Text);
    Console.WriteLine($"{coded.Type} by {string.Join(", ", agents)} in {string.Join(", ", places)}: {coded.Status}");
    Console.WriteLine($"  because of '{coded.Triggers[0].Text}' at {coded.Triggers[0].Span.Start}");
}

string line = RecordJson.Write(record); // one line of JSON, as the codebook defines it
