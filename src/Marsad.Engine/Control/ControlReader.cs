using System.Collections.Immutable;
using Marsad.Engine.Actors;
using Marsad.Engine.Chunking;
using Marsad.Engine.Claims;
using Marsad.Engine.Events;
using Marsad.Engine.Places;
using Marsad.Engine.Records;

namespace Marsad.Engine.Control;

/// <summary>Reads statements of who holds which place, apart from the events that changed it.</summary>
internal sealed class ControlReader
{
    private readonly ReportReading reading;
    private readonly ArgumentFinder arguments;
    private readonly ConditionChecker conditions;
    private readonly PlaceFinder places;
    private readonly TimeFinder times;
    private readonly ClaimIndex claims;
    private readonly CountFinder counts;
    private readonly int under = EventLexicon.Default.ClassOf("under");

    private ControlReader(ReportReading reading)
    {
        this.reading = reading;
        (arguments, conditions, places) = (reading.Slots.Arguments, reading.Slots.Conditions, reading.Slots.Places);
        (times, claims, counts) = (reading.Slots.Times, reading.Slots.Claims, reading.Slots.Counts);
    }

    /// <summary>The statements in reading order; one that repeats an earlier one of the report is left out.</summary>
    internal static ImmutableArray<ControlStatement> Read(ReportReading reading)
    {
        var reader = new ControlReader(reading);
        var found = ImmutableArray.CreateBuilder<ControlStatement>();
        for (var i = 0; i < reading.Classes.Length; i++)
        {
            if (reading.Classes[i].Length == 0 || reader.Match(i, found.Count + 1) is not { } statement) continue;
            if (!found.Any(other => Repeats(other, statement))) found.Add(statement);
        }

        return found.ToImmutable();
    }

    private static bool Repeats(ControlStatement one, ControlStatement other) =>
        one.State == other.State && one.Holder.SequenceEqual(other.Holder) && one.Count == other.Count && other.Places.All(place => one.Places.Any(known => known.Text == place.Text));

    private ControlStatement? Match(int trigger, int number)
    {
        foreach (var word in reading.Classes[trigger])
        {
            foreach (var rule in ControlRule.All)
            {
                if (rule.Trigger != word.Class || (rule.IsVerb is { } isVerb && isVerb != word.IsVerb)) continue;
                if (Fill(rule, trigger, number) is { } statement) return statement;
            }
        }

        return null;
    }

    private ControlStatement? Fill(ControlRule rule, int trigger, int number)
    {
        var holder = arguments.First(trigger, rule.Holder, isTarget: false);
        var sources = claims.SourcesAt(trigger);
        holder.RemoveAll(actor => reading.Mentions.TypeOf(actor) is ActorType.Media or ActorType.Ngo or ActorType.Person && sources.Contains(actor));
        if (rule.IsVerb == true && holder.TrueForAll(actor => sources.Contains(actor) && !Condition.Covers("armed", reading.Mentions.TypeOf(actor))) && LastForce(trigger) is { } force) holder = [force];
        if (holder.Count == 0) return null;
        var where = Places(rule, trigger);
        if (where.Length == 0 || !conditions.Holds(rule.Needs, trigger, holder, [], hasPlace: true)) return null;
        if (claims.StanceAt(trigger) is not null) return null;
        var content = reading.Document.Content;
        var time = times.Find(trigger);
        var state = rule.State == ControlState.Holds && (IsPast(trigger) || IsOutside(trigger)) ? ControlState.Lost : rule.State;
        var count = counts.In(reading.SentenceOf(trigger)).Where(figure => figure.Count.Of == CountOf.Villages).Select(figure => figure.Count).FirstOrDefault();
        return new(
            $"k{number}", [.. holder], [.. where.Select(place => CodedPlace.Of(content, place))], state, count,
            time is null ? null : CodedTime.Of(content, time), claims.SourcesAt(trigger), Anchors.At(reading.Document, trigger), [rule.Name], 0.6);
    }

    /// <summary>The nearest armed actor named before a verb without subject of its own.</summary>
    private string? LastForce(int trigger)
    {
        var first = reading.SentenceOf(trigger).Words.First;
        for (var i = trigger - 1; i >= first; i--)
            if (reading.Mentions.At(i) is { } mention && Condition.Covers("armed", reading.Mentions.TypeOf(mention.Actor))) return mention.Actor;
        return null;
    }

    /// <summary>Whether "كان" before the verb puts the holding into the past.</summary>
    private bool IsPast(int trigger)
    {
        for (var i = trigger - 1; i >= 0 && i >= trigger - 3; i--)
        {
            if (reading.Clauses.Tags[i] == ChunkTag.Copula && reading.Document.Words[i].Folded is "كان" or "كانت" or "كانوا") return true;
        }

        return false;
    }

    /// <summary>Whether the statement says that the place is out of the holder's control: "خارج سيطرة".</summary>
    private bool IsOutside(int trigger) => trigger > 0 && reading.Document.Words[trigger - 1].Folded == "خارج";

    private ImmutableArray<PlaceMention> Places(ControlRule rule, int trigger)
    {
        foreach (var position in rule.Place)
        {
            var found = position switch
            {
                "antecedent" => reading.Clauses.At(trigger)?.Antecedent is { } antecedent ? places.In(antecedent.Words) : [],
                "apposed" => Apposed(trigger),
                "named" => places.Named(reading.Clauses.At(trigger)?.Antecedent ?? arguments.Complements(trigger).FirstOrDefault(complement => complement.Key == "علي")?.Object),
                "before" => Before(trigger),
                "after" => After(trigger),
                _ => places.At(Relation.Read(position), trigger),
            };
            if (found.Length > 0) return found;
        }

        return [];
    }

    /// <summary>The place phrase that the statement describes directly: "مدينة دوما، آخر معقل لـ", "القاعدة الخاضعة لسيطرة".</summary>
    private ImmutableArray<PlaceMention> Apposed(int trigger)
    {
        var first = reading.SentenceOf(trigger).Words.First;
        for (var i = trigger - 1; i >= first && i >= trigger - 8; i--)
        {
            var found = places.In(new(i, i + 1));
            if (found.Length > 0) return [found[0]];
            var isBridge = reading.Clauses.Tags[i] is ChunkTag.Comma or ChunkTag.Preposition or ChunkTag.Copula or ChunkTag.Relative or ChunkTag.Adjective or ChunkTag.Quote or ChunkTag.Adverb or ChunkTag.Verb
                || reading.Is(i, under) || reading.Document.Words[i].Folded is "اخر" or "تحت" or "ابرز" or "احد" || reading.Document.Words[i].Attachment != Text.Attachment.Stem;
            if (!isBridge) return [];
        }

        return [];
    }

    private ImmutableArray<PlaceMention> Before(int trigger)
    {
        var first = Math.Max(reading.SentenceOf(trigger).Words.First, trigger - 14);
        for (var i = trigger - 1; i >= first; i--)
        {
            var found = places.In(new(i, i + 1));
            if (found.Length > 0) return [found[0]];
        }

        return [];
    }

    private ImmutableArray<PlaceMention> After(int trigger)
    {
        var end = Math.Min(reading.SentenceOf(trigger).Words.End, trigger + 12);
        for (var i = trigger + 1; i < end; i++)
        {
            var found = places.In(new(i, i + 1));
            if (found.Length > 0) return found;
        }

        return [];
    }
}
