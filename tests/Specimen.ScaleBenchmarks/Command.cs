using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace Specimen.ScaleBenchmarks;

/// <summary>Runs another program.</summary>
internal static class Command
{
    /// <summary>Runs a program to its end, and says how many milliseconds that took, whether or not it succeeded.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">What its environment has besides ours; null takes a variable away.</param>
    public static double Run(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string? value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        long before = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        double time = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
        if (process.ExitCode != 0)
        {
            Console.WriteLine($"{program} {string.Join(' ', arguments)} failed with {process.ExitCode}.");
        }

        return time;
    }
}
