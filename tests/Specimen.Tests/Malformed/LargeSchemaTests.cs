using System;
using System.Diagnostics;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Malformed;

/// <summary>More of one thing in one schema than anybody writes by hand: the time must grow with the text, not with its square.</summary>
public sealed class LargeSchemaTests
{
    [Fact]
    public void Names_of_required_members() =>
        AssertIsFast($$"""{ "type": "object", "required": [{{string.Join(", ", Enumerable.Range(0, 100_000).Select(static x => $"\"m{x:D6}\""))}}] }""");

    [Fact]
    public void Patterns_of_one_member() =>
        AssertIsFast($$"""{ "properties": { "a": { "type": "string", "allOf": [{{string.Join(", ", Enumerable.Range(0, 8_000).Select(static x => $$"""{ "pattern": "^a{{{x}}}b" }"""))}}] } } }""");

    private static void AssertIsFast(string schema)
    {
        var watch = Stopwatch.StartNew();

        SpecTest.Of("shop/order.schema.json", schema).RunWithoutCompiling();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }
}
