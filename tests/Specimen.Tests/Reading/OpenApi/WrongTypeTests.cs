using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>A field that holds another type of value than the specification says is named where it stands, whichever field it is.</summary>
public sealed class WrongTypeTests
{
    // What is not read, and what may hold any value.
    private static readonly HashSet<string> s_free = ["openapi", "swagger", "version", "flow", "flows", "authorizationUrl", "scopes", "examples", "enum"];

    [Theory]
    [InlineData(EveryField.OpenApi)]
    [InlineData(EveryField.Swagger)]
    public void Value_of_another_type_is_named_and_the_rest_is_read(string document)
    {
        HashSet<string> known = Messages(document);
        JsonNode root = JsonNode.Parse(document)!;
        var unnamed = new List<string>();
        foreach (JsonNode node in Nodes(root).ToList())
        {
            string mutant = With(root, node, node is JsonObject or JsonArray ? JsonValue.Create(3) : new JsonArray(3));
            if (Messages(mutant).IsSubsetOf(known))
            {
                unnamed.Add(node.GetPath());
            }
        }

        Assert.Empty(unnamed);
    }

    [Theory]
    [InlineData("servers: {}", "'servers' must be an array; its value is ignored", "openapi.yaml(3,10)")]
    [InlineData("servers: [https://example.com]", "An item of 'servers' must be an object; its value is ignored", "openapi.yaml(3,11)")]
    [InlineData("servers: [{ url: /, variables: { a: { default: b, enum: [[c]] } } }]", "An item of 'enum' must be a string; its value is ignored", "openapi.yaml(3,58)")]
    [InlineData("tags: [{ name: pets, description: [] }]", "'description' must be a string; its value is ignored", "openapi.yaml(3,35)")]
    [InlineData("paths: { /pets: { get: { deprecated: sometimes, responses: {} } } }", "'deprecated' must be true or false; its value is ignored", "openapi.yaml(3,38)")]
    [InlineData("paths: { /pets: { get: { responses: { default: { $ref: 3 } } } } }", "'$ref' must be a string; its value is ignored", "openapi.yaml(3,56)")]
    [InlineData("components: { links: [] }", "'links' must be an object; its value is ignored", "openapi.yaml(3,22)")]
    public void Message_says_what_is_wrong_and_where(string part, string words, string place)
    {
        SpecResult result = Of(part).Expecting("SPEC0014", words).Run();

        Assert.Equal([place], result.Places);
    }

    [Fact]
    public void Text_without_quotes_is_read_as_text()
    {
        SpecResult result = Of("""
            paths:
              /pets:
                get:
                  operationId: 2024
                  tags: [1]
                  deprecated: "true"
                  summary: 1.50
                  responses: { 204: { description: Found. } }
            """)
            .Expecting("SPEC0014", "'operationId' must be a string; it is read as text")
            .Expecting("SPEC0014", "An item of 'tags' must be a string; it is read as text")
            .Expecting("SPEC0014", "'deprecated' must be true or false; it is read as what it says")
            .Expecting("SPEC0014", "'summary' must be a string; it is read as text")
            .Run();

        string client = result.Sources["MyApp.Pets.IPetsClient.g.cs"];
        Assert.Contains("_2024Async(", client);
        Assert.Contains("1.50", client);
        Assert.Contains("Obsolete(", client);
    }

    [Fact]
    public void Files_that_the_document_is_split_over_are_looked_at_once()
    {
        SpecResult result = Of("paths: { /a: { $ref: parts/a.yaml }, /b: { $ref: parts/a.yaml } }")
            .With("pets/parts/a.yaml", """
                get: { responses: { default: { $ref: "#/answers/any" } } }
                answers: { any: { description: Any., content: [] } }
                """)
            .Expecting("SPEC0014", "'content' must be an object")
            .Run();

        Assert.Equal(["parts/a.yaml(2,47)"], result.Places);
    }

    [Theory]
    [InlineData("/pets", "openapi.yaml(5,17) openapi.yaml(6,35)")]
    [InlineData("/owners", "openapi.yaml(9,38) parts/owners.yaml(1,12)")]
    [InlineData("operation:listOwners", "parts/owners.yaml(1,12)")]
    [InlineData("tag:posted", "openapi.yaml(9,38)")]
    [InlineData("adopted", "openapi.yaml(11,31)")]
    [InlineData("/drawings", "")]
    public void Operations_that_are_left_out_may_hold_anything(string include, string places)
    {
        SpecTest test = new SpecTest()
            .With("pets/openapi.yaml", """
                openapi: 3.1.0
                info: { title: Pets, version: "1" }
                paths:
                  /pets:
                    parameters: 3
                    get: { tags: [pets], summary: [], responses: {} }
                  /owners:
                    get: { $ref: parts/owners.yaml }
                    post: { tags: [posted], summary: [], responses: {} }
                webhooks:
                  adopted: { post: { summary: [] } }
                  /drawings: { post: {} }
                """, ("SpecInclude", include))
            .With("pets/parts/owners.yaml", "{ summary: [], operationId: listOwners, responses: {} }");
        string[] expected = places.Split(' ', System.StringSplitOptions.RemoveEmptyEntries);
        foreach (string _ in expected)
        {
            test.Expecting("SPEC0014", "must be");
        }

        Assert.Equal(expected, test.Run().Places);
    }

    [Theory]
    [InlineData("paths: { /pets: { gett: { responses: {} } } }", "gett", "openapi.yaml(3,19)")]
    [InlineData("paths: { /pets: { Get: { responses: {} } } }", "Get", "openapi.yaml(3,19)")]
    [InlineData("webhooks: { adopted: { pots: {} } }", "pots", "openapi.yaml(3,24)")]
    [InlineData("components: { pathItems: { pets: { pst: {} } } }", "pst", "openapi.yaml(3,36)")]
    [InlineData("paths: { /pets: { post: { responses: {}, callbacks: { sold: { '{$url}': { psot: {} } } } } } }", "psot", "openapi.yaml(3,75)")]
    [InlineData("paths: { /pets: { $ref: parts/pets.yaml } }", "gte", "parts/pets.yaml(1,3)")]
    [InlineData("paths: { /pets: { $ref: 'parts/all.yaml#/pets' } }", "gte", "parts/all.yaml(1,11)")]
    public void Method_that_is_none_is_named(string part, string method, string place)
    {
        SpecResult result = Of(part)
            .With("pets/parts/pets.yaml", "{ gte: { responses: {} }, answers: { any: {} } }")
            .With("pets/parts/all.yaml", "{ pets: { gte: {} } }")
            .Expecting("SPEC0014", $"'{method}' is no method of a path item; it is ignored")
            .Run();

        Assert.Equal([place], result.Places);
    }

    [Fact]
    public void What_is_no_method_and_holds_no_operation_is_ignored() =>
        Of("paths: { /pets: { x-of-ours: {}, parameter: [], note: later } }").Run();

    [Fact]
    public void Extension_among_named_parts_may_hold_anything() =>
        Of("components: { headers: { x-of-ours: 3 }, responses: { x-of-ours: [] } }").Run();

    private static SpecTest Of(string part) => SpecTest.Of("pets/openapi.yaml", $$"""
        openapi: 3.1.0
        info: { title: Pets, version: "1" }
        {{part}}
        """);

    private static HashSet<string> Messages(string document) =>
        [.. SpecTest.Of("shop/api.json", document).RunWithoutCompiling().Diagnostics.Select(static x => x.GetMessage(CultureInfo.InvariantCulture))];

    /// <summary>A copy of the document with another value in the place of one of its nodes.</summary>
    private static string With(JsonNode root, JsonNode node, JsonNode other)
    {
        JsonNode parent = node.Parent!;
        if (parent is JsonArray array)
        {
            int index = array.IndexOf(node);
            array[index] = other;
            string text = root.ToJsonString();
            array[index] = node;
            return text;
        }

        string name = node.GetPropertyName();
        parent[name] = other;
        string result = root.ToJsonString();
        parent[name] = node;
        return result;
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        IEnumerable<JsonNode> children = node switch
        {
            JsonObject map => map.Where(static x => !s_free.Contains(x.Key)).Select(static x => x.Value!),
            JsonArray array => array.Select(static x => x!),
            _ => [],
        };
        return children.SelectMany(x => Nodes(x).Prepend(x));
    }
}
