using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests;

/// <summary>MSBuild tells the compiler only what the package's props file lists.</summary>
public sealed class PackagedOptionsTests
{
    private static readonly XDocument s_props = XDocument.Load(Repository.Path("src/Specimen/build/Specimen.props"));

    [Fact]
    public void The_package_makes_exactly_the_properties_visible_that_the_generator_reads()
    {
        var asked = new AskedOptions();

        _ = ProjectOptions.From(asked);

        Assert.Equal(asked.Names("build_property."), Listed("CompilerVisibleProperty", "Include"));
    }

    [Fact]
    public void The_package_makes_exactly_the_metadata_visible_that_the_generator_reads()
    {
        var asked = new AskedOptions { ["build_metadata.AdditionalFiles.SpecPath"] = "order.json" };

        _ = SpecInput.From(new Infrastructure.SpecText("order.json", "", new Dictionary<string, string>()), asked);

        Assert.Equal(asked.Names("build_metadata.AdditionalFiles."), Listed("CompilerVisibleItemMetadata", "MetadataName"));
    }

    /// <summary>The file that hands metadata to the compiler takes what follows for a comment.</summary>
    [Theory]
    [InlineData("c#/order.json", "c")]
    [InlineData("shop/order#2.json", "shop/order")]
    [InlineData("shop;old/order.json", "shop")]
    public void A_path_is_whole_where_the_compiler_was_told_the_part_before_a_comment_sign(string path, string told)
    {
        var options = new AskedOptions { ["build_metadata.AdditionalFiles.SpecPath"] = told };

        Assert.Equal(path, SpecInput.From(new Infrastructure.SpecText(path, "", new Dictionary<string, string>()), options)!.Path);
    }

    [Fact]
    public void A_path_that_the_project_chose_itself_stays_as_it_is()
    {
        var options = new AskedOptions { ["build_metadata.AdditionalFiles.SpecPath"] = "linked/item.json" };

        Assert.Equal("linked/item.json", SpecInput.From(new Infrastructure.SpecText("order.json", "", new Dictionary<string, string>()), options)!.Path);
    }

    private static IEnumerable<string> Listed(string element, string attribute) =>
        s_props.Descendants(element).Select(x => x.Attribute(attribute)!.Value).Order(StringComparer.Ordinal);

    /// <summary>Remembers what it is asked for.</summary>
    private sealed class AskedOptions : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
        private readonly SortedSet<string> _asked = new(StringComparer.Ordinal);

        public string this[string key]
        {
            set => _values[key] = value;
        }

        public IEnumerable<string> Names(string prefix) => _asked.Where(x => x.StartsWith(prefix, StringComparison.Ordinal)).Select(x => x[prefix.Length..]);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            _asked.Add(key);
            return _values.TryGetValue(key, out value);
        }
    }
}
