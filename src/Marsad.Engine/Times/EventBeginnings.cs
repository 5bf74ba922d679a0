using System.Collections.Frozen;
using System.Collections.Immutable;
using Marsad.Engine.Data;
using Marsad.Engine.Text;

namespace Marsad.Engine.Times;

/// <summary>Resolves "منذ بدء العملية" where another sentence of the report dates that beginning.</summary>
internal static class EventBeginnings
{
    /// <summary>How many words may stand between what begins, the word that says so and the date.</summary>
    private const int Near = 16;

    private static readonly Lazy<FrozenDictionary<string, bool>> Loaded = new(Load);

    /// <summary>Replaces what it can resolve in <paramref name="mentions"/>.</summary>
    internal static void Resolve(Document document, ImmutableArray<TimeMention>.Builder mentions)
    {
        if (document.Report.Published is not { } today) return;
        for (var index = 0; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            if (mention.FoundBy != SentenceTimes.SinceEvent || !IsBeginning(document, mention, out var noun)) continue;
            if (OnsetOf(document, mentions, noun) is not { } onset || onset.Start > today) continue;
            mentions[index] = mention with { Resolved = CalendarDays.Range(onset.Start, today, TimeGrain.Period), Unresolved = null, Onset = onset, FoundBy = "since a beginning that the report dates" };
        }
    }

    /// <summary>Whether a beginning stands after "منذ", and of what; no noun where a pronoun stands for it.</summary>
    private static bool IsBeginning(Document document, TimeMention mention, out string? noun)
    {
        noun = null;
        var isBeginning = false;
        for (var index = mention.Words.First + 1; index < mention.Words.End; index++)
        {
            var word = document.Words[index];
            if (!isBeginning)
            {
                isBeginning = Loaded.Value.GetValueOrDefault(document.Tokens[word.Token].Folded);
                if (!isBeginning) return false;
            }
            else if (word is { Attachment: Attachment.Stem, IsDefinite: true })
            {
                noun = word.Bare;
                return true;
            }
        }

        return isBeginning && document.Words[mention.Words.End - 1].Attachment == Attachment.Enclitic;
    }

    private static ResolvedTime? OnsetOf(Document document, ImmutableArray<TimeMention>.Builder mentions, string? noun)
    {
        foreach (var mention in mentions)
        {
            var time = mention.Onset ?? mention.Resolved;
            if (time is null || mention.Words.IsEmpty || !IsNamed(mention) || time.Grain is TimeGrain.Period) continue;
            if (IsNearBeginning(document, mention, noun)) return time;
        }

        return null;
    }

    private static bool IsNamed(TimeMention mention) =>
        mention.FoundBy is "date" or "month" or "year" or "part of a period" or "day word" || (mention.Onset is not null && mention.FoundBy is "since a time" or "since an event with a date");

    private static bool IsNearBeginning(Document document, TimeMention mention, string? noun)
    {
        var sentence = document.Sentences[document.Words[mention.Words.First].Sentence].Words;
        var (hasNoun, hasWord) = (noun is null, mention.Onset is not null && noun is null);
        for (var index = Math.Max(sentence.First, mention.Words.First - Near); index < Math.Min(sentence.End, mention.Words.End + Near); index++)
        {
            var word = document.Words[index];
            if (word.Bare == noun) hasNoun = true;
            if (Loaded.Value.ContainsKey(word.Folded) || Loaded.Value.ContainsKey(document.Tokens[word.Token].Folded)) hasWord = true;
        }

        return hasNoun && hasWord;
    }

    /// <summary>The forms of the file; true for nouns that stand after "منذ".</summary>
    private static FrozenDictionary<string, bool> Load()
    {
        var forms = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var row in DataFiles.Rows("lexicon/time-beginnings.tsv"))
        {
            foreach (var form in row.List("forms"))
            {
                var folded = Folding.Fold(form);
                forms[folded] = row["class"] == "noun" || forms.GetValueOrDefault(folded);
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
