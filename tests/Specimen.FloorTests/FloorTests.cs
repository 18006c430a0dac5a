using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.FloorTests;

/// <summary>Every run also checks that nothing is thrown, that the output has no warning, and that a second run does nothing.</summary>
public sealed class FloorTests
{
    [Fact]
    public void The_compiler_under_test_is_the_oldest_supported_one() =>
        Assert.Equal(new Version(4, 8), Trimmed(typeof(Compilation).Assembly.GetName().Version!));

    [Fact]
    public void The_generator_asks_for_no_later_compiler()
    {
        AssemblyName[] roslyn = [.. typeof(SpecimenGenerator).Assembly.GetReferencedAssemblies().Where(static x => x.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))];

        Assert.NotEmpty(roslyn);
        Assert.All(roslyn, static x => Assert.Equal(new Version(4, 8), Trimmed(x.Version!)));
    }

    [Fact]
    public void Without_pre_compilation_output_the_sources_are_ordinary_output()
    {
        Assert.DoesNotContain(typeof(IncrementalGeneratorInitializationContext).GetMethods(), static x => x.Name == "RegisterPreCompilationSourceOutput");

        SpecResult result = SpecTest.Of("shop/order.json", """{ "id": 17 }""").Run();

        Assert.NotNull(result.Compilation.GetTypeByMetadataName("MyApp.Shop.Order"));
    }

    [Fact]
    public void Both_documented_APIs_compile_as_CSharp_12_over_NET_8()
    {
        var test = new SpecTest();
        Assembly assembly = typeof(FloorTests).Assembly;
        foreach (string name in assembly.GetManifestResourceNames())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            test.With(name, reader.ReadToEnd());
        }

        SpecResult result = test.Run();

        Assert.NotNull(result.Compilation.GetTypeByMetadataName("MyApp.Viktor.Workspace"));
        Assert.NotNull(result.Compilation.GetTypeByMetadataName("MyApp.VertraCloud.Workspace"));
    }

    [Fact]
    public void Each_kind_of_type_compiles_as_CSharp_12_over_NET_8()
    {
        const string schema = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "required": ["id", "kind", "payment"],
              "properties": {
                "id": { "type": "string", "format": "uuid" },
                "kind": { "enum": ["retail", "whole sale"] },
                "level": { "type": "integer", "enum": [1, 2, 3] },
                "placed": { "type": ["string", "null"], "format": "date-time" },
                "due": { "type": "string", "format": "date" },
                "within": { "type": "string", "format": "duration" },
                "code": { "type": "string", "pattern": "^[A-Z]{2}-\\d+$", "maxLength": 12 },
                "free": { "type": "string", "pattern": "a.*b" },
                "price": { "type": "number", "multipleOf": 0.01, "exclusiveMinimum": 0 },
                "tags": { "type": "array", "items": { "type": "string" }, "uniqueItems": true, "minItems": 1 },
                "pair": { "type": "array", "prefixItems": [{ "type": "number" }, { "type": "number" }], "items": false },
                "extras": { "type": "object", "additionalProperties": { "type": "integer" } },
                "payment": {
                  "oneOf": [
                    { "type": "object", "required": ["card"], "properties": { "card": { "type": "string" } } },
                    { "type": "object", "required": ["iban"], "properties": { "iban": { "type": "string" } } }
                  ]
                },
                "old": { "type": "string", "deprecated": true }
              },
              "if": { "properties": { "kind": { "const": "retail" } } },
              "then": { "required": ["due"] },
              "not": { "required": ["never"] }
            }
            """;

        SpecResult result = SpecTest.Of("shop/order.schema.json", schema).IgnoringDiagnostics().Run();

        Assert.NotNull(result.Compilation.GetTypeByMetadataName("MyApp.Shop.Order"));
    }

    private static Version Trimmed(Version version) => new(version.Major, version.Minor);
}
