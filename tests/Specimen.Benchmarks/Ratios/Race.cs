using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace Specimen.Benchmarks.Ratios;

/// <summary>
/// Measures contestants in turns: each round runs all of them for a few milliseconds, each time another one first, and a ratio is taken
/// within the round. What else the machine does strikes all of them alike, so the medians of the ratios stay where times do not.
/// </summary>
internal static class Race
{
    private const int Rounds = 300;
    private static readonly TimeSpan s_turn = TimeSpan.FromMilliseconds(0.5);

    private const int WarmUps = 6;
    private const int LeastWarmUp = 10;
    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(150);

    public static IReadOnlyList<RaceResult> Run(IReadOnlyList<Contestant> contestants)
    {
        int reference = Enumerable.Range(0, contestants.Count).Single(x => contestants[x].IsReference);
        WarmUp(contestants);
        int[] counts = [.. contestants.Select(Calibrate)];
        double[][] times = [.. contestants.Select(static _ => new double[Rounds])];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < contestants.Count; i++)
            {
                int turn = (i + round) % contestants.Count;
                times[turn][round] = Time(contestants[turn].Run, counts[turn]);
            }
        }

        return [.. contestants.Select((x, i) => new RaceResult(
            x.Name,
            Ratio: Median(times[i].Zip(times[reference], static (own, other) => own / other)),
            Nanoseconds: Median(times[i]),
            Allocated: Allocated(x.Run)))];
    }

    /// <summary>Runs all in turns until the compiler, which works beside them, is done optimizing.</summary>
    private static void WarmUp(IReadOnlyList<Contestant> contestants)
    {
        for (int pass = 0; pass < WarmUps; pass++)
        {
            foreach (Contestant contestant in contestants)
            {
                long start = Stopwatch.GetTimestamp();
                for (int count = 0; count < LeastWarmUp || Stopwatch.GetElapsedTime(start) < s_warmUp; count++)
                {
                    contestant.Run();
                }
            }

            Thread.Sleep(s_warmUp);
        }
    }

    /// <summary>How often a contestant runs in a turn.</summary>
    private static int Calibrate(Contestant contestant) => Math.Max(1, (int)(s_turn.TotalNanoseconds / Time(contestant.Run, LeastWarmUp)));

    private static double Time(Action run, int count)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++)
        {
            run();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }

    /// <summary>The bytes that a run allocates; what a pool has to rent anew now and then is not the contestant's.</summary>
    private static long Allocated(Action run)
    {
        const int Passes = 5;
        const int Count = 20;
        long least = long.MaxValue;
        for (int pass = 0; pass < Passes; pass++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Count; i++)
            {
                run();
            }

            least = Math.Min(least, (GC.GetAllocatedBytesForCurrentThread() - before) / Count);
        }

        return least;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
