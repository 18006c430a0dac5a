using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.Text;
using Specimen.Analyzers.Examples;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Reading.Files;
using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Analyzers;

public sealed class FindingsCacheTests
{
    private readonly FindingsCache _cache = new();
    private readonly ParsedSpec _example = Parse("pet.example.json", "1");
    private readonly ParsedSpec _schema = Parse("pet.schema.json", """{ "type": "string" }""");

    [Fact]
    public void Files_that_did_not_change_are_not_checked_again()
    {
        EquatableArray<SpecDiagnostic> first = Findings(_example, _schema);
        EquatableArray<SpecDiagnostic> second = Findings(_example, _schema);
        Assert.Single(first);
        Assert.True(Unsafe.AreSame(ref MemoryMarshal.GetReference(first.AsSpan()), ref MemoryMarshal.GetReference(second.AsSpan())));
    }

    [Fact]
    public void Edit_of_the_schema_checks_the_example_again()
    {
        Assert.Single(Findings(_example, _schema));
        Assert.Empty(Findings(_example, Parse("pet.schema.json", """{ "type": "integer" }""")));
    }

    private EquatableArray<SpecDiagnostic> Findings(params IEnumerable<ParsedSpec> specs) =>
        _cache.Of(SpecGrouping.Group(specs, "MyApp", default).Single(), default);

    private static ParsedSpec Parse(string path, string text) =>
        ParsedSpec.Parse(path, "/project/specs/" + path, SourceText.From(text), SpecFileOptions.None, default)!;
}
