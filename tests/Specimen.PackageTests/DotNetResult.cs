using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Specimen.PackageTests;

/// <summary>How a process ended, and all it printed.</summary>
internal sealed record DotNetResult(int ExitCode, string Output)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The warnings of a build; it prints each twice.</summary>
    public IEnumerable<string> Warnings => Lines.Where(static x => x.Contains(": warning ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    /// <summary>The errors of a build; it prints each twice.</summary>
    public IEnumerable<string> Errors => Lines.Where(static x => x.Contains(": error ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    public DotNetResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public DotNetResult FailedWith(string message)
    {
        Assert.True(ExitCode != 0, Output);
        Assert.Contains(message, Output, StringComparison.Ordinal);
        return this;
    }
}
