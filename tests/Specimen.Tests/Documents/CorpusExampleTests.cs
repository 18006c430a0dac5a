using System.Text.Json.Nodes;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Documents;

/// <summary>Real JSON examples: their types compile, read them, find nothing wrong with them, and write them back.</summary>
public sealed class CorpusExampleTests
{
    public static TheoryData<string> Examples { get; } = [.. Corpus.Names("json")];

    [CorpusTheory]
    [MemberData(nameof(Examples))]
    public void Example_is_read_and_written_back_by_its_own_type(string name)
    {
        string json = Corpus.Read("json", name);
        LoadedModels models = LoadedModels.Of(new SpecTest().With(name, json, ("SpecKind", "example")).IgnoringDiagnostics().Run());
        object value = LoadedModels.Read(models.Root(name), json);
        Assert.Empty(LoadedModels.Validate(value));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(LoadedModels.Write(value))), "Written otherwise.");
    }
}
