using System;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Options;

/// <summary>Every kind of value that a schema can describe, and the choices that a project has about them.</summary>
internal static class ValueKinds
{
    /// <summary>Options with their values.</summary>
    public static TheoryData<string> Choices =>
    [
        "",
        "Enums=closed",
        "Reading=lenient",
        "UnknownMembers=ignore;Number=decimal;Accessibility=internal",
        "Enums=closed;UnknownMembers=ignore;Number=decimal;Reading=lenient;Accessibility=internal",
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
        ("never", """{ "allOf": [{ "type": "string" }, { "type": "integer" }] }""", null),
    ];

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
