using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Malformed;

/// <summary>Names that mean something to C#, to .NET, to the emitted code, or nothing at all, wherever a spec can put one.</summary>
public sealed class HostileNameTests
{
    private static readonly string[] s_framework =
    [
        "System", "Specimen", "Microsoft", "MyApp", "global", "String", "Object", "Int32", "Type", "Uri", "Guid", "List", "Array", "Enum", "Exception", "Func", "Action", "Task",
        "Stream", "Range", "Required", "Obsolete", "JsonElement", "JsonConverter", "Utf8JsonReader", "IReadOnlyList", "Dictionary", "DateOnly", "HttpClient", "CancellationToken",
        "Violation", "IJsonModel", "JsonModel", "JsonModelConverter", "SharedSchemas", "SpecJson", "SpecWriter", "SpecMap", "SpecKept", "GeneratedCode",
    ];

    private static readonly string[] s_members =
    [
        "value", "Value", "_value", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract", "PrintMembers", "Clone", "Deconstruct",
        "op_Equality", "op_Implicit", "Validate", "Read", "Write", "AdditionalProperties", "additional_properties", "_additionalProperties", "KeptText", "SchemaLocation", "SchemaRules", "name", "has_name", "HasName",
        "get_Name", "set_Name", "Item", "IsKnown", "Match", "reader", "writer", "found", "seen", "other", "builder", "this", "Parse", "TryParse",
    ];

    private static readonly string[] s_odd =
    [
        " ", "a b", "a-b", "a_b", "aB", "A_B", "AB", "1", "01", "+1", "-1", "$ref", "@type", "#", "日本", "é", "e\u0301", "😀", "\0", "\u2028", "*/", "\"", "\"\"\"", "\\", "\\u0041", "{0}", "{", "}", "</summary>", "]]>",
        "&amp;", "//", "/*", "'", "`", "\r\n", "\n", "\t", "İ", "ı", "ß", "ﬁ", "\u00A0", "\u200B", "\uFEFF", "\u202E", "\uE000", "\uD800", "~0", "~1", "a/b", "%41", "_", "__", "___", new string('x', 300), new string('y', 5000),
    ];

    private static readonly string[] s_keywords =
        [.. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(static x => SyntaxFacts.GetText(x))];

    private static readonly string[] s_names = [.. s_framework.Concat(s_members).Concat(s_odd).Concat(s_keywords).Distinct()];

    [Fact]
    public void Names_of_members_compile() => Compile(
        ("b.json", Print(s_names.ToDictionary(static x => x, static _ => (JsonNode?)1))),
        ("b.schema.json", Print(Object(s_names.ToDictionary(static x => x, static _ => (JsonNode?)new JsonObject { ["type"] = "string", ["minLength"] = 2 })))),
        ("b.schema.json", Print(Object(s_names.ToDictionary(static x => x, static _ => (JsonNode?)new JsonObject { ["type"] = new JsonArray("integer", "null") })))));

    [Theory]
    [InlineData("SpecimenUnknownMembers", "ignore")]
    [InlineData("SpecimenReading", "lenient")]
    public void Member_without_a_name_compiles(string option, string value) =>
        SpecTest.Of("b.schema.json", """{ "type": "object", "properties": { "": {}, "a": { "type": "string" } }, "required": [""] }""").WithProperty(option, value).Run();

    [Fact]
    public void Names_of_types_compile() => Compile(
        ("b.schema.json", Print(new JsonObject
        {
            ["$defs"] = Members(s_names, static _ => Object(new Dictionary<string, JsonNode?> { ["a"] = new JsonObject { ["type"] = "string" }, ["b"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["format"] = "date" } } })),
            ["properties"] = Members(s_names, static x => new JsonObject { ["$ref"] = "#/$defs/" + System.Uri.EscapeDataString(Safe(x).Replace("~", "~0").Replace("/", "~1")) }),
        })),
        ("b.json", Print(s_names.ToDictionary(static x => x, static _ => (JsonNode?)new JsonObject { ["a"] = 1 }))),
        ("b.schema.json", Print(new JsonObject { ["properties"] = Members(s_names, static _ => new JsonObject { ["enum"] = new JsonArray("a", "b") }) })));

    [Fact]
    public void Rules_beside_types_called_as_what_rules_are_made_of_compile() => Compile(
        ("b.schema.json",
        """
        {
          "$defs": {
            "SpecSchema": { "type": "object", "properties": { "a": { "type": "string" } } },
            "SpecSchemaPattern": { "type": "object", "properties": { "a": { "type": "string" } } },
            "SpecTypes": { "type": "object", "properties": { "a": { "not": { "type": ["string", "null"] } } } }
          },
          "type": "object",
          "properties": { "a": { "$ref": "#/$defs/SpecSchema" }, "b": { "$ref": "#/$defs/SpecSchemaPattern" }, "c": { "$ref": "#/$defs/SpecTypes" } },
          "not": { "properties": { "d": { "type": ["integer", "array"], "pattern": "^a" } } }
        }
        """));

    [Fact]
    public void Names_of_enum_values_compile() => Compile(
        ("b.schema.json", Print(new JsonObject { ["enum"] = new JsonArray([.. s_names.Select(static x => JsonValue.Create(Safe(x)))]) })),
        ("b.schema.json", Print(new JsonObject { ["type"] = "integer", ["enum"] = new JsonArray([.. s_names.Select(static (_, i) => JsonValue.Create(i - 5))]), ["x-enum-varnames"] = new JsonArray([.. s_names.Select(static x => JsonValue.Create(Safe(x)))]) })));

    [Fact]
    public void Closed_enums_of_such_values_compile() => BrokenSpec.Run(BrokenSpec.Beside()
        .With("a/b.schema.json", Print(new JsonObject { ["enum"] = new JsonArray([.. s_names.Select(static x => JsonValue.Create(Safe(x)))]) }))
        .WithProperty("SpecimenEnums", "open")).Load();

    [Fact]
    public void Names_of_operations_parameters_and_components_compile() => Compile(
        ("openapi.json", Print(new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "*/ class", ["version"] = "1" },
            ["paths"] = new JsonObject(s_names.Select((x, i) => KeyValuePair.Create<string, JsonNode?>($"/{i}/{{p}}", new JsonObject
            {
                ["get"] = new JsonObject
                {
                    ["operationId"] = Safe(x),
                    ["tags"] = new JsonArray(Safe(x)),
                    ["parameters"] = new JsonArray(Parameter(Safe(x), "query"), Parameter("p", "path"), Parameter(Safe(x), "header"), Parameter(Safe(x), "cookie")),
                    ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = Safe(x), ["headers"] = new JsonObject { [Safe(x)] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } } } } },
                },
            }))),
            ["components"] = new JsonObject { ["schemas"] = Members(s_names, static _ => Object([])), ["securitySchemes"] = Members(s_names, static x => new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = Safe(x) }) },
        })));

    [Fact]
    public void File_and_folder_of_one_name_compile() => BrokenSpec.Run(BrokenSpec.Beside()
        .With("viktor.json", """{ "a": { "b": 1 } }""")
        .With("viktor/a.json", """{ "b": 1 }""")
        .With("viktor/viktor.json", """{ "viktor": { "viktor": 1 } }""")
        .With("viktor/viktor/viktor.json", """{ "viktor": { "viktor": 1 } }""")).Load();

    [Fact]
    public void Folder_named_like_a_type_of_the_framework_hides_nothing()
    {
        SpecTest test = BrokenSpec.Beside().With("root.json", """{ "id": 1, "at": "2025-01-01T00:00:00Z", "on": "2025-01-01", "list": [{ "url": "https://x/", "guid": "00000000-0000-0000-0000-000000000000" }], "any": [1, "a"] }""");
        foreach (string name in s_framework.Where(static x => x is not ("global" or "MyApp")))
        {
            test.With(name + "/a.json", """{ "b": { "c": "2025-01-01" } }""");
        }

        BrokenSpec.Run(test).Load();
    }

    private static JsonObject Parameter(string name, string location) => new() { ["name"] = name, ["in"] = location, ["required"] = location == "path", ["schema"] = new JsonObject { ["type"] = "string" } };

    private static JsonObject Object(Dictionary<string, JsonNode?> properties) => new() { ["type"] = "object", ["properties"] = new JsonObject(properties.Select(static x => KeyValuePair.Create(Safe(x.Key), x.Value))) };

    private static JsonObject Members(IEnumerable<string> names, System.Func<string, JsonNode> value) => new(names.Select(x => KeyValuePair.Create<string, JsonNode?>(Safe(x), value(x))));

    private static string Print(Dictionary<string, JsonNode?> members) => Print(new JsonObject(members.Select(static x => KeyValuePair.Create(Safe(x.Key), x.Value))));

    // The writer refuses half a surrogate pair, which a spec can well hold as an escape.
    private static string Print(JsonNode node) => node.ToJsonString(new JsonSerializerOptions { MaxDepth = 256 }).Replace(Stand, "\\uD800", System.StringComparison.Ordinal);

    private const string Stand = "half-a-pair";

    private static string Safe(string name) => name == "\uD800" ? Stand : name;

    private static void Compile(params (string Name, string Text)[] files) => BrokenSpec.RunAll(files).Load();

    /// <summary>A method's parameters have the names of the spec, and its body has its own beside them.</summary>
    [Theory]
    [InlineData("""{ "200": { "description": "", "content": { "text/event-stream": { "schema": { "type": "string" } } } } }""", """{ "text/plain": {} }""")]
    [InlineData("""{ "200": { "description": "", "content": { "application/octet-stream": {} } } }""", """{ "application/octet-stream": {} }""")]
    [InlineData("""{ "200": { "description": "", "content": { "application/json": { "schema": { "type": "array", "items": { "type": "string", "format": "date" } } } } } }""", """{ "application/json": { "schema": { "type": "array", "items": { "type": "integer" } } } }""")]
    [InlineData("""{ "204": { "description": "" } }""", """{ "multipart/form-data": { "schema": { "properties": { "response": { "type": "string" }, "file": { "type": "string", "format": "binary" } } } } }""")]
    [InlineData("""{ "204": { "description": "" } }""", """{ "application/x-www-form-urlencoded": { "schema": { "properties": { "result": { "type": "string" }, "body": { "type": "integer" } } } }, "application/json": { "schema": { "properties": { "a": { "type": "string" } } } } }""")]
    [InlineData("""{ "default": { "description": "", "content": { "application/jsonl": { "schema": { "type": "integer" } } } } }""", """{ "application/jsonl": { "schema": { "type": "string" } } }""")]
    public void Parameters_named_like_what_methods_use_compile(string responses, string bodies)
    {
        string parameters = string.Join(", ", new[] { "token", "result", "response", "request", "reader", "kept", "member", "body", "http", "_http", "options", "inner", "next", "content", "cancellationToken", "item", "value", "writer", "part", "form" }.Select(static x => $$"""
            { "name": "{{x}}", "in": "query", "schema": { "type": "array", "items": { "type": "string", "format": "uuid" } } }
            """));

        SpecTest.Of("api.json", $$"""
            {
              "openapi": "3.1.0", "info": { "title": "t", "version": "1" },
              "paths": { "/a": { "post": { "parameters": [{{parameters}}], "requestBody": { "content": {{bodies}} }, "responses": {{responses}} } } }
            }
            """).Run();
    }

    [Fact]
    public void Methods_of_forms_that_one_call_could_mean_have_names_of_their_own()
    {
        SpecResult result = SpecTest.Of("api.json", """
            { "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { "/a": { "post": { "responses": { "204": { "description": "" } }, "requestBody": { "content": {
              "multipart/form-data": { "schema": { "properties": { "note": { "type": "string" }, "size": { "type": "integer" } } } }, "text/csv": { "schema": { "type": "string" } } } } } } } }
            """).Run();

        Assert.Contains(result.Sources.Values, static x => x.Contains(" PostAAsCsvAsync(string body, ", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Stream_is_no_file_of_a_form()
    {
        SpecResult result = SpecTest.Of("api.json", """
            { "openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": { "/a": { "post": { "responses": { "204": { "description": "" } }, "requestBody": { "content": {
              "multipart/form-data": { "schema": { "properties": { "file": { "type": "string", "format": "binary" } } } }, "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } } } } } } }
            """).Run();

        Assert.Contains(result.Sources.Values, static x => x.Contains(" PostAAsync(Stream body, ", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Headers_named_like_members_of_results_hide_none()
    {
        string headers = string.Join(", ", new[] { "Request", "Excerpt", "Body", "Content", "Deconstruct", "Headers", "StatusCode", "Finalize", "ToString", "Get-A-Result", "Other", "NoContent" }.Select(static x => $$"""
            "{{x}}": { "schema": { "type": "string" } }
            """));

        SpecTest.Of("api.json", $$"""
            {
              "openapi": "3.1.0", "info": { "title": "t", "version": "1" },
              "paths": { "/a": { "get": { "responses": { "200": { "description": "", "headers": { {{headers}} }, "content": { "application/json": { "schema": { "type": "string" } } } }, "204": { "description": "", "headers": { {{headers}} } } } } } }
            }
            """).Run();
    }
}
