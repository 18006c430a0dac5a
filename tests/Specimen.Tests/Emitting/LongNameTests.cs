using System;
using System.Linq;
using System.Text;
using Specimen.Naming;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Emitting;

/// <summary>Metadata takes names of 1,024 bytes, file systems names of 255. Every run also checks that the output compiles.</summary>
public sealed class LongNameTests
{
    [Fact]
    public void A_member_with_a_name_of_thousands_of_characters_compiles_and_keeps_its_name()
    {
        string name = new('a', 3000);
        SpecResult result = SpecTest.Of("order.json", $$"""{ "{{name}}": 1, "{{name}}b": [2] }""").Run();

        LoadedModels models = LoadedModels.Of(result);
        string json = $$"""{"{{name}}":3,"{{name}}b":[4]}""";
        Assert.Equal(json, LoadedModels.Write(LoadedModels.Read(models.Type("Order"), json)));
    }

    [Theory]
    [InlineData("the_settlement_of_the_invoice")]
    [InlineData("ご請求書の決済")]
    public void Types_within_types_have_names_and_files_of_bounded_length(string key)
    {
        string deep = string.Concat(Enumerable.Range(0, 40).Select(i => $$"""{ "{{key}}{{i}}": """)) + """{ "id": 1 }""" + new string('}', 40);

        SpecResult result = SpecTest.Of("order.json", deep).Run();

        Assert.Equal(41, result.Sources.Count(static x => x.Value.Contains("partial record", StringComparison.Ordinal)));
        Assert.All(result.Sources.Keys, static x => Assert.InRange(Encoding.UTF8.GetByteCount(x), 1, 165));
    }

    [Fact]
    public void Files_of_a_long_namespace_have_names_of_bounded_length()
    {
        SpecResult result = SpecTest.Of(new string('a', 200) + "/order.json", """{ "id": 1 }""").Run();

        Assert.Equal(3, result.Sources.Keys.Count(static x => x.StartsWith("MyApp.Aaa", StringComparison.Ordinal)));
        Assert.All(result.Sources.Keys, static x => Assert.InRange(Encoding.UTF8.GetByteCount(x), 1, 165));
    }

    [Fact]
    public void A_short_name_is_left_as_it_is() => Assert.Equal("WorkspaceLabel", ShortName.Of("WorkspaceLabel", 14));

    [Fact]
    public void Long_names_that_differ_at_their_end_stay_apart() =>
        Assert.NotEqual(ShortName.Of(new string('a', 300) + "b", 100), ShortName.Of(new string('a', 300) + "c", 100));

    [Fact]
    public void A_pair_of_surrogates_is_not_torn()
    {
        string cut = ShortName.Of(string.Concat(Enumerable.Repeat("𝒳", 100)), 100);

        Assert.InRange(Encoding.UTF8.GetByteCount(cut), 17, 100);
        Assert.Equal(cut, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(cut)));
    }
}
