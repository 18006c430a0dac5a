using System;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Json;

/// <summary>The emitted resolver, with options that know nothing else: so it is where reflection is switched off.</summary>
public sealed class ResolverTests
{
    private const string Schema =
        """
        {
          "type": "object",
          "properties": {
            "id": { "type": "integer" },
            "color": { "$ref": "#/$defs/Color" },
            "level": { "$ref": "#/$defs/Level" },
            "choice": { "$ref": "#/$defs/Choice" }
          },
          "required": ["id"],
          "$defs": {
            "Color": { "enum": ["red", "green"] },
            "Level": { "type": "integer", "enum": [1, 2] },
            "Choice": { "oneOf": [{ "type": "string" }, { "type": "boolean" }] }
          }
        }
        """;

    public static TheoryData<string, string> Values { get; } = new()
    {
        { "Pet", """{"id":1,"color":"red","level":2,"choice":true}""" },
        { "Pet[]", """[{"id":1},{"id":2}]""" },
        { "List<Pet>", """[{"id":1}]""" },
        { "IList<Pet>", """[{"id":1}]""" },
        { "IReadOnlyList<Pet>", """[{"id":1}]""" },
        { "IReadOnlyCollection<Pet>", """[{"id":1}]""" },
        { "IEnumerable<Pet>", """[{"id":1}]""" },
        { "Dictionary<string, Pet>", """{"a":{"id":1}}""" },
        { "IReadOnlyDictionary<string, Pet>", """{"a":{"id":1}}""" },
        { "Color", "\"red\"" },
        { "Color?", "null" },
        { "List<Color>", """["red","blue"]""" },
        { "Level", "2" },
        { "Level?", "2" },
        { "Choice", "\"text\"" },
        { "Choice[]", """[true,"text"]""" },
    };

    private static readonly Lazy<string[]> s_written = new(() => Consumer.Run(
        SpecTest.Of("pet.schema.json", Schema),
        $$""""
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonModelResolver.Default };
        var written = new StringBuilder();
        void Write<T>(string json) => written.AppendLine(JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, options), options));
        {{string.Join("\n", Values.Select(static x => $"Write<{x[0]}>(@\"{((string)x[1]).Replace("\"", "\"\"", StringComparison.Ordinal)}\");"))}}
        return written.ToString();
        """").Split('\n'));

    [Theory]
    [MemberData(nameof(Values))]
    public void Type_is_read_and_written_without_reflection(string type, string json)
    {
        int index = Values.Select(static x => (string)x[0]).ToList().IndexOf(type);

        Assert.Equal(json, s_written.Value[index].TrimEnd());
    }

    [Fact]
    public void Closed_enumeration_is_read_and_written_without_reflection()
    {
        string written = Consumer.Run(
            SpecTest.Of("pet.schema.json", Schema).WithProperty("SpecimenEnums", "closed"),
            """
            var options = new JsonSerializerOptions { TypeInfoResolver = JsonModelResolver.Default };
            return JsonSerializer.Serialize(JsonSerializer.Deserialize<Color[]>("[\"green\"]", options), options);
            """);

        Assert.Equal("""["green"]""", written);
    }

    [Fact]
    public void Async_sequence_is_written_without_reflection()
    {
        string written = Consumer.Run(
            SpecTest.Of("pet.schema.json", Schema),
            """
            var options = new JsonSerializerOptions { TypeInfoResolver = JsonModelResolver.Default };
            async IAsyncEnumerable<Pet> Pets()
            {
                yield return new Pet { Id = 1 };
                await Task.Yield();
                yield return new Pet { Id = 2 };
            }

            var stream = new MemoryStream();
            await JsonSerializer.SerializeAsync<IAsyncEnumerable<Pet>>(stream, Pets(), options);
            return Encoding.UTF8.GetString(stream.ToArray());
            """);

        Assert.Equal("""[{"id":1},{"id":2}]""", written);
    }

    [Fact]
    public void Resolver_leaves_other_types_to_the_next_in_the_chain()
    {
        string written = Consumer.Run(
            SpecTest.Of("pet.schema.json", Schema),
            """
            var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
            options.TypeInfoResolverChain.Insert(0, JsonModelResolver.Default);
            var value = new Dictionary<string, object> { ["pet"] = new Pet { Id = 1 }, ["other"] = new[] { 1, 2 } };
            return JsonSerializer.Serialize(value, options) + (JsonModelResolver.Default.GetTypeInfo(typeof(Uri), options) is null);
            """);

        Assert.Equal("""{"pet":{"id":1},"other":[1,2]}True""", written);
    }

    [Fact]
    public void Type_named_like_the_resolver_gets_another_name()
    {
        SpecTest.Of("json-model-resolver.schema.json", """{ "type": "object", "properties": { "id": { "type": "integer" } } }""").Run();
    }
}
