using System;
using System.Text.Json.Nodes;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Options;

/// <summary>Every kind of value that a schema can describe, and the choices that a project has about them.</summary>
internal static class ValueKinds
{
    /// <summary>Every option with another value than the usual.</summary>
    public const string AllChoices = "Enums=closed;UnknownMembers=ignore;Number=decimal;Reading=lenient;Accessibility=internal";

    /// <summary>Options with their values.</summary>
    public static TheoryData<string> Choices =>
    [
        "",
        "Enums=closed",
        "Reading=lenient",
        "UnknownMembers=ignore;Number=decimal;Accessibility=internal",
        AllChoices,
    ];

    /// <summary>A name, a schema, and a value of it; null for a schema that allows none.</summary>
    public static (string Name, string Schema, string? Value)[] All { get; } =
    [
        ("text", """{ "type": "string" }""", "\"a\""),
        ("int", """{ "type": "integer", "format": "int32" }""", "1"),
        ("whole", """{ "type": "integer" }""", "2"),
        ("fraction", """{ "type": "number" }""", "1.50"),
        ("single", """{ "type": "number", "format": "float" }""", "0.5"),
        ("exact", """{ "type": "number", "format": "decimal" }""", "0.1"),
        ("numeric", """{ "type": ["integer", "string"], "pattern": "^-?\\d+$", "format": "int64" }""", "\"7\""),
        ("serial", """{ "type": "string", "format": "int64" }""", "\"42\""),
        ("amount", """{ "type": "string", "format": "double" }""", "\"1.50\""),
        ("flag", """{ "type": "boolean" }""", "true"),
        ("moment", """{ "type": "string", "format": "date-time" }""", "\"2024-02-29T12:00:00Z\""),
        ("day", """{ "type": "string", "format": "date" }""", "\"2024-02-29\""),
        ("clock", """{ "type": "string", "format": "time" }""", "\"12:00:00Z\""),
        ("span", """{ "type": "string", "format": "duration" }""", "\"PT1H\""),
        ("guid", """{ "type": "string", "format": "uuid" }""", "\"c9bf9e57-1685-4c89-bafb-ff5af830be8a\""),
        ("link", """{ "type": "string", "format": "uri" }""", "\"https://example.com/a\""),
        ("blob", """{ "type": "string", "format": "byte" }""", "\"AQID\""),
        ("state", """{ "enum": ["open", "paid"] }""", "\"open\""),
        ("level", """{ "enum": [1, 2] }""", "1"),
        ("fixed", """{ "const": "a" }""", "\"a\""),
        ("part", """{ "type": "object", "properties": { "name": { "type": "string" } } }""", """{ "name": "b" }"""),
        ("map", """{ "type": "object", "additionalProperties": { "enum": ["x", "y"] } }""", """{ "k": "x" }"""),
        ("list", """{ "type": "array", "items": { "type": "number" } }""", "[1.0, 2]"),
        ("tuple", """{ "type": "array", "prefixItems": [{ "type": "string" }, { "enum": ["m", "n"] }] }""", "[\"a\", \"m\"]"),
        ("either", """{ "oneOf": [{ "type": "string" }, { "type": "integer" }, { "type": "array", "items": { "type": "string" } }] }""", "3"),
        ("any", "{ }", "{ \"deep\": [null] }"),
        ("tiny", """{ "type": "integer", "format": "int8" }""", "-1"),
        ("octet", """{ "type": "integer", "format": "uint8", "minimum": 1, "maximum": 200 }""", "200"),
        ("huge", """{ "type": "integer", "format": "uint64", "multipleOf": 5 }""", "18446744073709551615"),
        ("ranged", """{ "type": "number", "exclusiveMinimum": 0, "maximum": 1.5, "multipleOf": 0.25 }""", "0.25"),
        ("slug", """{ "type": "string", "pattern": "^[a-z-]+$", "minLength": 2, "maxLength": 9 }""", "\"a-b\""),
        ("mail", """{ "type": "string", "format": "email" }""", "\"a@example.com\""),
        ("address", """{ "type": "string", "format": "ipv4" }""", "\"127.0.0.1\""),
        ("encoded", """{ "type": "string", "contentEncoding": "base64url" }""", "\"AQID\""),
        ("oneNumber", """{ "const": 1 }""", "1"),
        ("oneFlag", """{ "const": true }""", "true"),
        ("oneFraction", """{ "const": 0.5 }""", "0.5"),
        ("oneThing", """{ "const": { "a": [1] } }""", """{ "a": [1] }"""),
        ("phase", """{ "enum": ["x", "y", null] }""", "\"y\""),
        ("rank", """{ "type": "integer", "format": "int64", "enum": [1, 9007199254740993] }""", "9007199254740993"),
        ("ratio", """{ "enum": [1.5, 2.5] }""", "2.5"),
        ("mixed", """{ "enum": ["a", 1, true] }""", "1"),
        ("set", """{ "type": "array", "uniqueItems": true, "minItems": 1, "maxItems": 3, "items": { "enum": ["p", "q"] } }""", "[\"p\"]"),
        ("grid", """{ "type": "array", "items": { "type": "array", "items": { "type": "string", "format": "date" } } }""", "[[\"2024-02-29\"], []]"),
        ("index", """{ "type": "object", "additionalProperties": { "type": "array", "items": { "type": "integer" } } }""", """{ "k": [1] }"""),
        ("table", """{ "type": "array", "items": { "type": "object", "additionalProperties": { "type": "number" } } }""", """[{ "k": 1.5 }]"""),
        ("closed", """{ "type": "object", "additionalProperties": false, "required": ["at"], "properties": { "at": { "type": "string", "format": "date-time" }, "by": { "type": ["string", "null"] } } }""", """{ "at": "2024-02-29T12:00:00Z", "by": null }"""),
        ("typed", """{ "type": ["string", "integer", "boolean"] }""", "true"),
        ("tagged", """{ "oneOf": [{ "type": "object", "required": ["kind"], "properties": { "kind": { "const": "m" }, "m": { "type": "integer" } } }, { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "n" }, "n": { "type": "string" } } }] }""", """{ "kind": "n", "n": "c" }"""),
        ("never", """{ "allOf": [{ "type": "string" }, { "type": "integer" }] }""", null),
    ];

    /// <summary>An OpenAPI document of these paths and schemas.</summary>
    public static string Document(string version, JsonNode paths, JsonObject schemas) => new JsonObject
    {
        ["openapi"] = version,
        ["info"] = new JsonObject { ["title"] = "All", ["version"] = "1" },
        ["paths"] = paths,
        ["components"] = new JsonObject { ["schemas"] = schemas },
    }.ToJsonString();

    /// <summary>A test with a choice.</summary>
    public static SpecTest With(string choice, SpecTest test)
    {
        foreach (string one in choice.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            test.WithProperty("Specimen" + one.Split('=')[0], one.Split('=')[1]);
        }

        return test;
    }
}
