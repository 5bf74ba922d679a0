namespace Marsad.Training.Learning;

/// <summary>Raises a sum over examples by stochastic gradient ascent with a rate for each weight (Duchi, Hazan and Singer, Adaptive subgradient methods, JMLR 12, 2011), L2 shrinkage and averaging:
/// the weights are the mean of those after each epoch but the first few.</summary>
/// <param name="Epochs">How often each example is seen.</param>
/// <param name="Passed">How many epochs are over before the averaging begins.</param>
/// <param name="Rate">The length of a step whose slope is as steep as all before together.</param>
/// <param name="Shrinkage">How strongly weights are drawn to 0, as a share of them a step.</param>
/// <param name="FirstSquare">Keeps the first steps of a weight small.</param>
internal sealed record AdaptiveDescent(int Epochs, int Passed, double Rate, double Shrinkage, double FirstSquare)
{
    /// <summary>Gives the slope of one example in each weight that matters to it; a weight that is given twice is moved twice.</summary>
    /// <param name="example">The example's number.</param>
    /// <param name="weights">The weights as they stand.</param>
    /// <param name="into">Takes the slopes; empty.</param>
    internal delegate void Slopes(int example, double[] weights, List<(int Weight, double Slope)> into);

    /// <summary>The weights; the same examples in the same order and the same seed give the same weights.</summary>
    internal float[] Fit(int examples, int weights, int seed, Slopes slopesOf)
    {
        var fitted = new double[weights];
        var squares = new double[weights];
        Array.Fill(squares, FirstSquare);
        var sums = new double[weights];
        var order = Enumerable.Range(0, examples).ToArray();
        var random = new Random(seed);
        var slopes = new List<(int Weight, double Slope)>();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var example in order)
            {
                slopes.Clear();
                slopesOf(example, fitted, slopes);
                foreach (var (weight, slope) in slopes)
                {
                    var step = slope - (Shrinkage * fitted[weight]);
                    squares[weight] += step * step;
                    fitted[weight] += Rate * step / Math.Sqrt(squares[weight]);
                }
            }

            if (epoch < Passed) continue;
            for (var i = 0; i < sums.Length; i++) sums[i] += fitted[i];
        }

        return Array.ConvertAll(sums, sum => (float)(sum / (Epochs - Passed)));
    }
}
