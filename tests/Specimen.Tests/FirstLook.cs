using System;
using System.IO;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests;

public sealed class FirstLook
{
    [Fact]
    public void Run()
    {
        var result = SpecTest.OfFolder(Environment.GetEnvironmentVariable("LOOK") ?? "/work/main/specs").Run();
        Directory.CreateDirectory("/tmp/look");
        foreach (var f in Directory.GetFiles("/tmp/look")) { File.Delete(f); }
        foreach (var s in result.Sources) { File.WriteAllText("/tmp/look/" + s.Key, s.Value); }
    }
}
