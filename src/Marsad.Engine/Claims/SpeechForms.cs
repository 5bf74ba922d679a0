using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Claims;

/// <summary>Makes the inflected forms of the verbs of speech from their stems.</summary>
internal static class SpeechForms
{
    internal static Dictionary<string, SpeechForm> Read(string file)
    {
        var forms = new Dictionary<string, SpeechForm>(StringComparer.Ordinal);
        foreach (var row in DataFiles.Rows(file))
        {
            var verb = new SpeechVerb(row["perfect"], KindOf(row), TakesOf(row), CautionOf(row));
            Perfect(row["perfect"], verb, forms);
            Imperfect(row["imperfect"], verb, forms);
            Imperfect(row["jussive"], verb, forms);
            FirstPerson(row["imperfect"], verb, forms);
            Participle(row["participle"], verb, forms);
            Noun(row["noun"], verb, forms);
        }

        return forms;
    }

    private static void Perfect(string form, SpeechVerb verb, Dictionary<string, SpeechForm> forms)
    {
        if (form.Length == 0) return;
        var isWeak = form[^1] is 'ى' or 'ا';
        var stem = Folding.Fold(form);
        var root = isWeak ? stem[..^1] : stem;
        Add(stem, verb, SpeechShape.Perfect, false, false, forms);
        Add(root + "ت", verb, SpeechShape.Perfect, true, false, forms);
        Add(root + "تا", verb, SpeechShape.Perfect, true, true, forms);
        Add(root + "وا", verb, SpeechShape.Perfect, false, true, forms);
    }

    private static void Imperfect(string form, SpeechVerb verb, Dictionary<string, SpeechForm> forms)
    {
        if (form.Length == 0) return;
        var masculine = Folding.Fold(form);
        var feminine = "ت" + masculine[1..];
        var root = form[^1] is 'ى' or 'ي' or 'و' ? masculine[..^1] : masculine;
        Add(masculine, verb, SpeechShape.Imperfect, false, false, forms);
        Add(feminine, verb, SpeechShape.Imperfect, true, false, forms);
        Add(root + "ون", verb, SpeechShape.Imperfect, false, true, forms);
        Add(masculine + "ان", verb, SpeechShape.Imperfect, false, true, forms);
        Add(feminine + "ان", verb, SpeechShape.Imperfect, true, true, forms);
    }

    // In quotations the speaker demands and promises in the first person.
    private static void FirstPerson(string form, SpeechVerb verb, Dictionary<string, SpeechForm> forms)
    {
        if (form.Length == 0 || verb.Kind is not (SpeechKind.Demand or SpeechKind.Deny or SpeechKind.Promise)) return;
        var rest = Folding.Fold(form)[1..];
        Add("ن" + rest, verb, SpeechShape.Imperfect, false, true, forms);
        Add("ا" + rest, verb, SpeechShape.Imperfect, false, false, forms);
    }

    private static void Participle(string form, SpeechVerb verb, Dictionary<string, SpeechForm> forms)
    {
        if (form.Length == 0) return;
        var stem = Folding.Fold(form);
        var root = form[^1] == 'ي' ? stem[..^1] : stem;
        Add(stem + "ا", verb, SpeechShape.Participle, false, false, forms);
        Add(stem + "ه", verb, SpeechShape.Participle, true, false, forms);
        Add(root + "ين", verb, SpeechShape.Participle, false, true, forms);
        Add(stem + "تين", verb, SpeechShape.Participle, true, true, forms);
    }

    private static void Noun(string form, SpeechVerb verb, Dictionary<string, SpeechForm> forms)
    {
        if (form.Length == 0) return;
        var stem = Folding.Fold(form);
        var clausal = verb with { Takes = verb.Takes & (Complements.That | Complements.Quote), Caution = Caution.Loose };
        foreach (var suffix in (ReadOnlySpan<string>)["", "ه", "ها", "هم"]) Add(stem + suffix, clausal, SpeechShape.Noun, suffix == "ها", suffix == "هم", forms);
    }

    // The first verb of the file that has a form keeps it.
    private static void Add(string form, SpeechVerb verb, SpeechShape shape, bool isFeminine, bool isPlural, Dictionary<string, SpeechForm> forms) =>
        forms.TryAdd(form, new(verb, shape, isFeminine, isPlural));

    private static SpeechKind KindOf(DataRow row) =>
        Enum.TryParse<SpeechKind>(row["kind"], ignoreCase: true, out var kind) ? kind : throw row.Error($"the kind '{row["kind"]}' is unknown.");

    private static Complements TakesOf(DataRow row)
    {
        var takes = Complements.None;
        foreach (var name in row.List("takes")) takes |= Enum.TryParse<Complements>(name, ignoreCase: true, out var one) ? one : throw row.Error($"the complement '{name}' is unknown.");
        return takes;
    }

    private static Caution CautionOf(DataRow row) =>
        row["caution"].Length == 0 ? Caution.None : Enum.TryParse<Caution>(row["caution"], ignoreCase: true, out var caution) ? caution : throw row.Error($"the caution '{row["caution"]}' is unknown.");
}
