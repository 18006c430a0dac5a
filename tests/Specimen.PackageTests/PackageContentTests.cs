using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace Specimen.PackageTests;

public sealed class PackageContentTests
{
    private const string Analyzers = "analyzers/dotnet/cs/";
    private const string ReadyToRun = "tools/net10.0/linux-x64/";

    /// <summary>
    /// What every compiler that loads the package has of its own, with the highest version that the oldest one has: Roslyn 4.8, which the
    /// .NET 8 SDK and Visual Studio 17.8 ship, and what came with it.
    /// </summary>
    private static readonly Dictionary<string, Version> s_compilers = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CSharp"] = new(4, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
    };

    [Fact]
    public void The_package_has_these_files_and_no_other()
    {
        string[] expected =
        [
            "README.md",
            "Specimen.nuspec",
            "THIRD-PARTY-NOTICES.md",
            "analyzers/dotnet/cs/NJsonSchema.dll",
            "analyzers/dotnet/cs/Namotion.Reflection.dll",
            "analyzers/dotnet/cs/Newtonsoft.Json.dll",
            "analyzers/dotnet/cs/Specimen.Analyzers.dll",
            "analyzers/dotnet/cs/Specimen.Generator.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/Specimen.props",
            "build/Specimen.targets",
            "icon.png",
            "tools/net10.0/linux-x64/NJsonSchema.dll",
            "tools/net10.0/linux-x64/Namotion.Reflection.dll",
            "tools/net10.0/linux-x64/Newtonsoft.Json.dll",
            "tools/net10.0/linux-x64/Specimen.Analyzers.dll",
            "tools/net10.0/linux-x64/Specimen.Generator.dll",
            "tools/net10.0/linux-x64/YamlDotNet.dll",
        ];

        Assert.Equal(expected, SpecimenPackage.Files());
    }

    [Fact]
    public void The_package_adds_nothing_to_what_its_user_ships()
    {
        XElement metadata = XDocument.Parse(SpecimenPackage.Text("Specimen.nuspec")).Root!.Elements().Single();

        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.DoesNotContain(metadata.Elements(), static x => x.Name.LocalName == "dependencies");
        Assert.DoesNotContain(SpecimenPackage.Files(), static x => x.StartsWith("lib/", StringComparison.Ordinal) || x.StartsWith("ref/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_says_what_it_is()
    {
        XElement metadata = XDocument.Parse(SpecimenPackage.Text("Specimen.nuspec")).Root!.Elements().Single();

        Assert.Equal("Specimen", Value(metadata, "id"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.NotEmpty(Value(metadata, "description"));
        Assert.NotEmpty(Value(metadata, "projectUrl"));
        Assert.Equal("git", metadata.Elements().Single(static x => x.Name.LocalName == "repository").Attribute("type")!.Value);
    }

    [Fact]
    public void Every_assembly_of_others_has_its_notice()
    {
        string notices = SpecimenPackage.Text("THIRD-PARTY-NOTICES.md");

        Assert.All(Assemblies().Select(Path.GetFileNameWithoutExtension).Where(static x => !x!.StartsWith("Specimen.", StringComparison.Ordinal)), x => Assert.Contains($"| {x} |", notices, StringComparison.Ordinal));
    }

    /// <summary>A missing or later assembly is the way for an analyzer to work in one host and not to load in another.</summary>
    [Fact]
    public void Every_assembly_refers_to_the_package_or_to_what_the_oldest_compiler_has()
    {
        string[] own = [.. Assemblies().Select(static x => Path.GetFileNameWithoutExtension(x))];

        foreach (string file in Assemblies())
        {
            foreach (AssemblyName reference in SpecimenPackage.References(file))
            {
                if (!own.Contains(reference.Name, StringComparer.Ordinal))
                {
                    Assert.True(s_compilers.TryGetValue(reference.Name!, out Version? version), $"{file} refers to {reference}, which no compiler is sure to have.");
                    Assert.True(reference.Version <= version, $"{file} refers to {reference}, but the oldest compiler has {version}.");
                }
            }
        }
    }

    /// <summary>The same assembly, with the code of one platform beside that of all.</summary>
    [Fact]
    public void What_is_compiled_ahead_of_time_is_what_compilers_elsewhere_load()
    {
        string[] files = [.. Assemblies().Where(static x => x.StartsWith(Analyzers, StringComparison.Ordinal)).Select(static x => x[Analyzers.Length..])];

        Assert.All(files, static x =>
        {
            Assert.Equal(SpecimenPackage.Mvid(Analyzers + x), SpecimenPackage.Mvid(ReadyToRun + x));
            Assert.False(SpecimenPackage.IsCompiledAheadOfTime(Analyzers + x));
            Assert.True(SpecimenPackage.IsCompiledAheadOfTime(ReadyToRun + x));
        });
    }

    [Fact]
    public void The_generator_loads_nothing_of_others_but_YamlDotNet()
    {
        IEnumerable<string> references = SpecimenPackage.References(Analyzers + "Specimen.Generator.dll").Select(static x => x.Name!);

        Assert.Equal(["YamlDotNet"], references.Where(static x => !s_compilers.ContainsKey(x)));
    }

    private static IEnumerable<string> Assemblies() => SpecimenPackage.Files().Where(static x => x.EndsWith(".dll", StringComparison.Ordinal));

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(x => x.Name.LocalName == name).Value;
}
