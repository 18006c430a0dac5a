using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Malformed;

/// <summary>More records in one hierarchy than anybody writes by hand: neither time nor stack may grow beyond what is emitted.</summary>
public sealed class LargeHierarchyTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(15);

    [Fact]
    public void Mapping_is_looked_up_once_for_all_records()
    {
        string mapping = string.Join(", ", Enumerable.Range(0, 6_000).Select(static x => $"\"v{x}\": \"D{x}\""));

        AssertIsFast([
            $$"""{ "type": "object", "discriminator": { "propertyName": "k", "mapping": { {{mapping}} } }, "properties": { "k": { "type": "string" } }, "required": ["k"] }""",
            .. Enumerable.Range(0, 6_000).Select(static _ => Derived("Base"))]);
    }

    [Fact]
    public void Discriminator_of_each_base_is_asked_once() => AssertIsFast([
        """{ "type": "object", "discriminator": { "propertyName": "k0" }, "properties": { "k0": { "type": "string" } }, "required": ["k0"] }""",
        Derived("Base", ", \"discriminator\": { \"propertyName\": \"k1\" }, \"properties\": { \"k1\": { \"type\": \"string\" } }"),
        .. Enumerable.Range(1, 200).Select(static x => Derived($"D{x - 1}", $", \"discriminator\": {{ \"propertyName\": \"k{x % 2}\" }}"))]);

    [Fact]
    public void Line_of_bases_that_stands_last_one_first_needs_no_deep_stack()
    {
        string[] schemas =
        [
            """{ "type": "object", "discriminator": { "propertyName": "k" }, "properties": { "k": { "type": "string" } }, "required": ["k"] }""",
            .. Enumerable.Range(0, 600).Select(static x => Derived(x == 0 ? "Base" : $"D{x - 1}")),
        ];
        var thread = new Thread(() => Run(Named(schemas).Reverse()), maxStackSize: 256 * 1024);

        thread.Start();
        thread.Join();
    }

    private static void AssertIsFast(string[] schemas)
    {
        var watch = Stopwatch.StartNew();

        Run(Named(schemas));

        Assert.True(watch.Elapsed < s_limit, $"{watch.Elapsed}");
    }

    private static void Run(IEnumerable<string> schemas) => SpecTest
        .Of("shop/openapi.json", $$"""{ "openapi": "3.1.0", "info": { "title": "Shop", "version": "1" }, "paths": {}, "components": { "schemas": { {{string.Join(", ", schemas)}} } } }""")
        .RunWithoutCompiling();

    /// <summary>The first is the base, and the others are numbered.</summary>
    private static IEnumerable<string> Named(string[] schemas) => schemas.Select(static (x, index) => $"\"{(index == 0 ? "Base" : $"D{index - 1}")}\": {x}");

    private static string Derived(string parent, string keywords = "") => $$"""{ "allOf": [{ "$ref": "#/components/schemas/{{parent}}" }]{{keywords}} }""";
}
