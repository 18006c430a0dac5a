using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace Specimen.ScaleBenchmarks;

/// <summary>Runs another program.</summary>
internal static class Command
{
    /// <summary>Runs a program to its end, and says how many milliseconds that took, whether or not it succeeded.</summary>
    public static double Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
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
