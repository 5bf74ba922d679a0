namespace Marsad.Training.Evaluation;

/// <summary>Scores predicted records against gold ones as the codebook's reference scorer does, to the last digit.</summary>
internal sealed class Scorer
{
    private readonly Tally actors = new();
    private readonly Tally detection = new();
    private readonly Tally control = new();
    private readonly Tally quotes = new();
    private readonly Tally counts = new();
    private readonly int[] slotRight = new int[EventPair.SlotWords.Length];
    private readonly List<(string Type, Tally Tally)> types = [];
    private int core;
    private int full;
    private int speakers;
    private int reports;

    /// <summary>Scores all reports of <paramref name="gold"/>. The errors of one report go to <paramref name="errors"/>, where given.</summary>
    internal static Score Run(RecordSet gold, RecordSet predicted, string? doc = null, TextWriter? errors = null)
    {
        var scorer = new Scorer();
        foreach (var name in gold.Docs) scorer.Add(gold[name], predicted[name], name == doc ? errors : null);
        return scorer.Result();
    }

    private Score Result() => new(
        reports, actors.Figures, detection.Figures, Figures.Of(core, detection.Gold, detection.Predicted), Figures.Of(full, detection.Gold, detection.Predicted),
        [.. slotRight.Select(right => detection.Right > 0 ? Rounding.Round((double)right / detection.Right, 4) : (double?)null)],
        counts.Figures, control.Figures, quotes.Figures, Figures.Of(speakers, quotes.Gold, quotes.Predicted), types);

    private void Add(ScoredRecord gold, ScoredRecord predicted, TextWriter? errors)
    {
        reports++;
        var alignment = new ActorAlignment(gold.Actors, predicted.Actors);
        actors.Right += alignment.Found;
        actors.Gold += gold.Actors.Count;
        actors.Predicted += predicted.Actors.Count;
        AddEvents(gold.Events, predicted.Events, alignment, errors);
        AddControl(gold.Control, predicted.Control, alignment);
        AddQuotes(gold.Quotes, predicted.Quotes, alignment);
    }

    private void AddEvents(IReadOnlyList<ScoredEvent> gold, IReadOnlyList<ScoredEvent> predicted, ActorAlignment alignment, TextWriter? errors)
    {
        var usedGold = new bool[gold.Count];
        var usedPredicted = new bool[predicted.Count];
        foreach (var (i, j, pair) in EventMatching.Match(gold, predicted, alignment))
        {
            usedGold[i] = usedPredicted[j] = true;
            AddPair(gold[i], predicted[j], pair);
            errors?.WriteLine(ErrorText.Wrong(gold[i], pair));
        }

        for (var i = 0; i < gold.Count; i++)
        {
            Of(gold[i].Type).Gold++;
            if (!usedGold[i]) errors?.WriteLine(ErrorText.Missed(gold[i]));
        }

        for (var j = 0; j < predicted.Count; j++)
        {
            Of(predicted[j].Type).Predicted++;
            if (!usedPredicted[j]) errors?.WriteLine(ErrorText.Extra(predicted[j]));
        }

        detection.Gold += gold.Count;
        detection.Predicted += predicted.Count;
    }

    private void AddPair(ScoredEvent gold, ScoredEvent predicted, EventPair pair)
    {
        detection.Right++;
        if (pair.IsCore) core++;
        if (pair.IsFull) full++;
        var type = Of(gold.Type);
        type.Right++;
        if (pair.IsCore) type.Core++;
        for (var slot = 0; slot < slotRight.Length; slot++)
            if (pair.IsRight[slot]) slotRight[slot]++;
        counts.Right += pair.Counts;
        counts.Gold += gold.Counts.Count;
        counts.Predicted += predicted.Counts.Count;
    }

    private void AddControl(IReadOnlyList<ScoredControl> gold, IReadOnlyList<ScoredControl> predicted, ActorAlignment alignment)
    {
        var used = new bool[predicted.Count];
        foreach (var one in gold)
        {
            for (var j = 0; j < predicted.Count; j++)
            {
                var other = predicted[j];
                if (used[j] || one.State != other.State || !EventPair.Meet(one.Holder, alignment.Rename(other.Holder)) || !EventPair.ArePlacesRight(one.Places, other.Places)) continue;
                used[j] = true;
                control.Right++;
                break;
            }
        }

        control.Gold += gold.Count;
        control.Predicted += predicted.Count;
    }

    private void AddQuotes(IReadOnlyList<ScoredQuote> gold, IReadOnlyList<ScoredQuote> predicted, ActorAlignment alignment)
    {
        var used = new bool[predicted.Count];
        foreach (var one in gold)
        {
            for (var j = 0; j < predicted.Count; j++)
            {
                if (used[j] || !ScorerText.IsNear(one.Starts, predicted[j].Starts, 0.6)) continue;
                used[j] = true;
                quotes.Right++;
                var isNobody = string.IsNullOrEmpty(one.Speaker) && string.IsNullOrEmpty(predicted[j].Speaker);
                if (isNobody || alignment.Rename(predicted[j].Speaker) == one.Speaker) speakers++;
                break;
            }
        }

        quotes.Gold += gold.Count;
        quotes.Predicted += predicted.Count;
    }

    private Tally Of(string type)
    {
        foreach (var entry in types)
            if (entry.Type == type) return entry.Tally;
        var tally = new Tally();
        types.Add((type, tally));
        return tally;
    }
}
