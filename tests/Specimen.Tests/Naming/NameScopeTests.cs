using System;
using System.Diagnostics;
using System.Linq;
using Specimen.Naming;
using Xunit;

namespace Specimen.Tests.Naming;

public sealed class NameScopeTests
{
    [Fact]
    public void Number_is_the_first_that_is_free()
    {
        var scope = new NameScope("Server3");

        Assert.Equal(["Server", "server2", "Server4", "Server5", "Other"], new[] { "Server", "server", "Server", "Server", "Other" }.Select(x => scope.Take(x)));
    }

    [Fact]
    public void Number_is_not_looked_for_from_the_start_again()
    {
        var scope = new NameScope();
        var watch = Stopwatch.StartNew();

        string[] names = [.. Enumerable.Range(0, 30_000).Select(_ => scope.Take("Server"))];

        Assert.Equal("Server30000", names[^1]);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }
}
