using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Options;

/// <summary>Every kind of value in every place that a type has for one, under every choice: what is emitted compiles, and loses nothing.</summary>
public sealed class MemberMatrixTests
{
    [Theory]
    [MemberData(nameof(ValueKinds.Choices), MemberType = typeof(ValueKinds))]
    public void Values_of_every_kind_are_read_and_written_wherever_they_stand(string choice)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        var full = new JsonObject();
        var empty = new JsonObject();
        foreach ((string name, string schema, string? value) in ValueKinds.All)
        {
            Add(name + "Required", schema, value, value);
            Add(name + "Optional", schema, value, null);
            if (value is not null && name != "any")
            {
                string nullable = $$"""{ "anyOf": [{{schema}}, { "type": "null" }] }""";
                Add(name + "RequiredOrNull", nullable, value, "null");
                Add(name + "OptionalOrNull", nullable, value, "null");
                Add(name + "Items", $$"""{ "type": "array", "items": {{schema}} }""", $"[{value}, {value}]", null);
                Add(name + "ItemsOrNull", $$"""{ "type": "array", "items": {{nullable}} }""", $"[{value}, null]", null);
                Add(name + "Values", $$"""{ "type": "object", "additionalProperties": {{schema}} }""", $$"""{ "k": {{value}} }""", null);
                Add(name + "Tuple", $$"""{ "type": "array", "prefixItems": [{{schema}}, {{nullable}}, {{nullable}}], "items": { "type": "string" } }""", $"[{value}, null, {value}, \"rest\"]", $"[{value}, null]");
                Add(name + "Union", $$"""{ "anyOf": [{{schema}}, { "type": "object", "required": ["other"], "properties": { "other": { "type": "boolean" } } }] }""", value, """{ "other": true }""");
                Add(name + "Additional", $$"""{ "type": "object", "properties": { "named": { "type": "string" } }, "additionalProperties": {{schema}} }""", $$"""{ "named": "a", "k": {{value}} }""", "{ }");
                Add(name + "Old", schema.Insert(1, "\"deprecated\": true, "), value, value);
                Add(name + "OldOrNull", nullable.Insert(1, "\"deprecated\": true, "), value, "null");
                Add(name + "ValuesOrNull", $$"""{ "type": "object", "additionalProperties": {{nullable}} }""", $$"""{ "k": {{value}}, "n": null }""", null);
            }

            if (value is not null)
            {
                required.Add(name + "Required");
                required.Add(name + "RequiredOrNull");
                required.Add(name + "Old");
                required.Add(name + "OldOrNull");
            }
        }

        var schemaOfAll = new JsonObject { ["type"] = "object", ["required"] = Named(required, properties), ["properties"] = properties };
        LoadedModels models = LoadedModels.Of(ValueKinds.With(choice, new SpecTest().With("all.schema.json", schemaOfAll.ToJsonString())).Run());
        foreach (JsonObject instance in new[] { full, empty })
        {
            AssertHolds(instance, LoadedModels.Read(models.Type("All"), instance.ToJsonString()));
        }

        void Add(string name, string schema, string? value, string? otherwise)
        {
            properties.Add(name, JsonNode.Parse(schema));
            if (value is not null)
            {
                full.Add(name, JsonNode.Parse(value));
            }

            if (otherwise is not null)
            {
                empty.Add(name, JsonNode.Parse(otherwise));
            }
        }
    }

    [Theory]
    [MemberData(nameof(ValueKinds.Choices), MemberType = typeof(ValueKinds))]
    public void Files_of_every_kind_of_value_are_types_of_their_own(string choice)
    {
        var test = new SpecTest();
        foreach ((string name, string schema, _) in ValueKinds.All)
        {
            test.With(name + ".schema.json", schema);
        }

        LoadedModels models = LoadedModels.Of(ValueKinds.With(choice, test).IgnoringDiagnostics().Run());

        foreach ((string name, _, string? value) in ValueKinds.All.Where(static x => x.Value is not null))
        {
            string written = LoadedModels.Write(LoadedModels.Read(models.Root(name + ".schema.json"), value!));
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(value!), JsonNode.Parse(written)), written);
        }
    }

    [Theory]
    [MemberData(nameof(ValueKinds.Choices), MemberType = typeof(ValueKinds))]
    public void Nullable_values_of_every_kind_are_null_or_not(string choice)
    {
        var schemas = new JsonObject();
        var properties = new JsonObject();
        var full = new JsonObject();
        var empty = new JsonObject();
        foreach ((string name, string schema, string? value) in ValueKinds.All.Where(static x => x.Value is not null && IsOfOpenApi30(x.Schema)))
        {
            schemas.Add(name, JsonNode.Parse(schema));
            properties.Add(name + "Own", JsonNode.Parse(schema.Insert(1, "\"nullable\": true, ")));
            properties.Add(name + "Referred", JsonNode.Parse($$"""{ "nullable": true, "allOf": [{ "$ref": "#/components/schemas/{{name}}" }] }"""));
            foreach (string member in new[] { name + "Own", name + "Referred" })
            {
                full.Add(member, JsonNode.Parse(value!));
                empty.Add(member, null);
            }
        }

        schemas.Add("All", new JsonObject { ["type"] = "object", ["required"] = Named([.. properties.Select(static x => (JsonNode)x.Key)], properties), ["properties"] = properties });
        LoadedModels models = LoadedModels.Of(ValueKinds.With(choice, SpecTest.Of("nullable/openapi.json", ValueKinds.Document("3.0.3", new JsonObject(), schemas))).Run());

        AssertHolds(full, LoadedModels.Read(models.Type("All"), full.ToJsonString()));
        AssertHolds(empty, LoadedModels.Read(models.Type("All"), empty.ToJsonString()));
    }

    private static bool IsOfOpenApi30(string schema) =>
        schema != "{ }" && !new[] { "\"const\"", "prefixItems", "contentEncoding", "exclusiveMinimum", "\"type\": [" }.Any(x => schema.Contains(x, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(ValueKinds.Choices), MemberType = typeof(ValueKinds))]
    public void Derived_types_have_members_of_every_kind(string choice)
    {
        var ofBase = new JsonObject { ["kind"] = new JsonObject { ["type"] = "string" } };
        var ofDerived = new JsonObject();
        var instance = new JsonObject { ["kind"] = "Derived" };
        foreach ((string name, string schema, string? sample) in ValueKinds.All.Where(static x => x.Value is not null))
        {
            string nullable = name == "any" ? schema : $$"""{ "anyOf": [{{schema}}, { "type": "null" }] }""";
            foreach ((JsonObject properties, string suffix) in new[] { (ofBase, "OfBase"), (ofDerived, "OfDerived") })
            {
                Add(properties, name + suffix, schema, sample);
                Add(properties, name + "OrNull" + suffix, nullable, sample);
                Add(properties, name + "Read" + suffix, schema.Insert(1, "\"readOnly\": true, "), sample);
                Add(properties, name + "ReadOrNull" + suffix, nullable.Insert(1, "\"readOnly\": true, "), "null");
                Add(properties, name + "Written" + suffix, schema.Insert(1, "\"writeOnly\": true, "), sample);
                Add(properties, name + "WrittenOrNull" + suffix, nullable.Insert(1, "\"writeOnly\": true, "), "null");
            }

            void Add(JsonObject properties, string member, string text, string? value)
            {
                properties.Add(member, JsonNode.Parse(text, documentOptions: new() { AllowTrailingCommas = true }));
                instance.Add(member, JsonNode.Parse(value!));
            }
        }

        JsonNode paths = JsonNode.Parse("""
            {
              "/": {
                "post": {
                  "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Base" } } } },
                  "responses": { "200": { "description": "The same.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Base" } } } } }
                }
              }
            }
            """)!;
        var schemas = new JsonObject
        {
            ["Base"] = new JsonObject { ["type"] = "object", ["required"] = Named([.. ofBase.Select(static x => (JsonNode)x.Key)], ofBase), ["properties"] = ofBase, ["discriminator"] = new JsonObject { ["propertyName"] = "kind" } },
            ["Derived"] = new JsonObject { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/components/schemas/Base" }, new JsonObject { ["type"] = "object", ["properties"] = ofDerived }) },
        };

        LoadedModels models = LoadedModels.Of(ValueKinds.With(choice, SpecTest.Of("shapes/openapi.json", ValueKinds.Document("3.1.0", paths, schemas))).Run());

        object value = LoadedModels.Read(models.Type("Base"), instance.ToJsonString());
        Assert.Equal("Derived", value.GetType().Name);
        AssertHolds(instance, value);
    }

    /// <summary>The value finds nothing wrong with itself, has every property, and is written as it was read.</summary>
    private static void AssertHolds(JsonObject json, object value)
    {
        Assert.Empty(LoadedModels.Validate(value));
        Assert.All(value.GetType().GetProperties(), x => x.GetValue(value));
        JsonNode? written = JsonNode.Parse(LoadedModels.Write(value));
        Assert.True(JsonNode.DeepEquals(json, written), JsonDifference.First(json, written));
    }

    /// <summary>Those of the names that are of a member.</summary>
    private static JsonArray Named(JsonArray names, JsonObject properties) =>
        [.. names.Select(static x => x!.GetValue<string>()).Where(properties.ContainsKey).Select(static x => (JsonNode)x)];
}
