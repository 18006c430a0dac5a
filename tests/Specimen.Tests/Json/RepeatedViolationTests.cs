using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Json;

/// <summary>What the check of a member and a rule of the whole object both find is told once.</summary>
public sealed class RepeatedViolationTests
{
    private static readonly LoadedModels s_models = LoadedModels.Of(SpecTest.Of("pet.schema.json", """
        {
          "properties": {
            "kind": { "enum": ["cat", "dog"] }, "size": { "enum": [1, 2] }, "name": { "type": "string", "minLength": 1, "maxLength": 2 },
            "tags": { "type": "array", "items": { "enum": ["a", "b"] }, "maxItems": 2, "uniqueItems": true }
          },
          "allOf": [{ "properties": { "age": { "minimum": 1 } } }],
          "unevaluatedProperties": false
        }
        """).Run());

    [Theory]
    [InlineData("""{ "kind": "cow" }""", 1)]
    [InlineData("""{ "size": 3 }""", 1)]
    [InlineData("""{ "name": "" }""", 1)]
    [InlineData("""{ "name": "long" }""", 1)]
    [InlineData("""{ "tags": ["c", "d"] }""", 2)]
    [InlineData("""{ "tags": ["a", "b", "a"] }""", 2)]
    [InlineData("""{ "age": 1, "kind": "cow", "more": 1 }""", 2)]
    public void Each_is_told_once(string json, int count) =>
        Assert.Equal(count, LoadedModels.Validate(LoadedModels.Read(s_models.Root("pet.schema.json"), json)).Count);
}
