using System.Collections.Concurrent;

namespace Marsad.Cli.Coding;

/// <summary>A fixed number of threads that work items off. The engine keeps caches by thread, so the pool's coming and going threads would cost memory.</summary>
internal sealed class Crew<TItem, TResult> : IDisposable
{
    private readonly BlockingCollection<(TItem Item, TaskCompletionSource<TResult> Result)> jobs = [];
    private readonly Func<TItem, TResult> work;

    internal Crew(Func<TItem, TResult> work, int threads)
    {
        this.work = work;
        for (var index = 0; index < threads; index++) new Thread(Run) { IsBackground = true, Name = $"coder {index + 1}" }.Start();
    }

    /// <summary>Queues an item. Whoever calls bounds how many wait.</summary>
    internal Task<TResult> Do(TItem item)
    {
        var result = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        jobs.Add((item, result));
        return result.Task;
    }

    /// <summary>Lets the threads end once nothing is left to do.</summary>
    public void Dispose() => jobs.CompleteAdding();

    private void Run()
    {
        foreach (var (item, result) in jobs.GetConsumingEnumerable())
        {
            try
            {
                result.SetResult(work(item));
            }
            catch (Exception exception)
            {
                result.SetException(exception);
            }
        }
    }
}
