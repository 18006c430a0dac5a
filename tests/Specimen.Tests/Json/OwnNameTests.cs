using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Json;

/// <summary>No name is written twice: a member that is set wins over an additional one of its name.</summary>
public sealed class OwnNameTests
{
    private const string Schema =
        """
        {
          "type": "object",
          "required": ["id"],
          "properties": {
            "id": { "type": "integer" },
            "na\"mé": { "type": "string" },
            "slug": { "type": ["string", "null"] },
            "tags": { "type": "array", "items": { "type": "object", "properties": { "slug": { "type": "string" } } } },
            "start": { "type": "array", "items": { "type": "number" } }
          }
        }
        """;

    [Theory]
    [InlineData("Slug = null", "id other", """{"id":1,"slug":null,"other":0}""")]
    [InlineData("", "slug other", """{"id":1,"slug":0,"other":0}""")]
    [InlineData("Slug = null", "slug", """{"id":1,"slug":null}""")]
    [InlineData("NaMé = \"a\"", "na\"mé Slug", """{"id":1,"na\"mé":"a","Slug":0}""")]
    [InlineData("""Tags = [new() { Slug = "\"start\":" }], Slug = "a" """, "slug start tags", """{"id":1,"slug":"a","tags":[{"slug":"\u0022start\u0022:"}],"start":0}""")]
    [InlineData("Start = [1, 2]", "start tags", """{"id":1,"start":[1,2],"tags":0}""")]
    public void Additional_member_with_the_name_of_a_member_is_written_only_while_that_is_not_set(string set, string additional, string expected)
    {
        string body =
            $$""""
            Dictionary<string, JsonElement> more = """{{additional}}""".Split(' ').ToDictionary(x => x, x => JsonSerializer.SerializeToElement(0));
            var sample = new Sample { Id = 1, {{set}} };
            var sorted = new SortedDictionary<string, JsonElement>(more, StringComparer.Ordinal);
            return JsonSerializer.Serialize(sample with { AdditionalProperties = more }) + "\n" + JsonSerializer.Serialize(sample with { AdditionalProperties = sorted });
            """";

        string[] written = Consumer.Run(SpecTest.Of("sample.schema.json", Schema), body).Split('\n');

        Assert.Equal(expected, written[0]);
        Assert.Equal(expected.Length, written[1].Length);
    }

    [Theory]
    [InlineData("integer", "0")]
    [InlineData("string", "\"a\"")]
    public void Typed_additional_member_is_written_only_while_the_member_of_its_name_is_not_set(string type, string value)
    {
        string schema = $$"""{ "type": "object", "properties": { "id": { "type": "integer" } }, "additionalProperties": { "type": "{{type}}" } }""";
        string body = $$"""var sample = new Sample { AdditionalProperties = new Dictionary<string, {{(type == "integer" ? "long" : type)}}> { ["id"] = {{value}} } }; return sample + " " + (sample with { Id = 1 });""";

        Assert.Equal($$"""{"id":{{value}}} {"id":1}""", Consumer.Run(SpecTest.Of("sample.schema.json", schema), body));
    }

    [Fact]
    public void Value_of_a_wrong_type_is_written_until_the_member_is_set()
    {
        const string Body =
            """
            var read = JsonSerializer.Deserialize<Sample>("{\"id\":1,\"tags\":\"none\",\"start\":{}}")!;
            return read + " " + (read with { Tags = [] });
            """;

        Assert.Equal(
            """{"id":1,"tags":"none","start":{}} {"id":1,"tags":[],"start":{}}""",
            Consumer.Run(SpecTest.Of("sample.schema.json", Schema).WithProperty("SpecimenReading", "lenient"), Body));
    }

    [Fact]
    public void Member_of_a_base_wins_as_one_of_the_derived_type_does()
    {
        const string Document =
            """
            {
              "openapi": "3.1.0", "info": { "title": "t", "version": "1" },
              "paths": { "/": { "get": { "operationId": "get", "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } } } } },
              "components": { "schemas": {
                "Pet": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "name": { "type": "string" } }, "discriminator": { "propertyName": "kind" } },
                "Cat": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "type": "object", "properties": { "lives": { "type": "integer" } } }] }
              } }
            }
            """;
        const string Body =
            """
            var more = new[] { "kind", "name", "lives" }.ToDictionary(x => x, x => JsonSerializer.SerializeToElement(0));
            return new Cat { Name = "a", AdditionalProperties = more } + " " + new Cat { Lives = 9, AdditionalProperties = more };
            """;

        Assert.Equal("""{"kind":"Cat","name":"a","lives":0} {"kind":"Cat","lives":9,"name":0}""", Consumer.Run(SpecTest.Of("openapi.json", Document), Body));
    }

    [Fact]
    public void Value_that_came_in_the_place_of_a_constant_is_written()
    {
        const string Schema =
            """
            { "type": "object", "required": ["kind", "version"], "properties": { "kind": { "const": "a" }, "version": { "const": 5 } } }
            """;
        const string Body =
            """
            var read = JsonSerializer.Deserialize<Sample>("{\"kind\":1,\"version\":\"x\"}")!;
            return read + " " + string.Join(" ", read.Validate().Select(x => x.Pointer));
            """;

        Assert.Equal("""{"kind":1,"version":"x"} /kind /version""", Consumer.Run(SpecTest.Of("sample.schema.json", Schema).WithProperty("SpecimenReading", "lenient"), Body));
    }
}
