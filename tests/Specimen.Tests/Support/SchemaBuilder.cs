using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace Specimen.Tests.Support;

/// <summary>Turns one subschema into a <see cref="SpecSchema"/>, whatever its dialect calls things.</summary>
internal sealed class SchemaBuilder
{
    private readonly SchemaLoader _loader;
    private readonly SchemaNode _node;
    private readonly bool _assertsFormats;

    public SchemaBuilder(SchemaLoader loader, SchemaNode node, bool assertsFormats)
    {
        _loader = loader;
        _node = node;
        _assertsFormats = assertsFormats;
    }

    private bool IsModern => _node.Dialect >= SchemaDialect.Draft201909;

    public SpecSchema Build()
    {
        if (_node.Element.ValueKind != JsonValueKind.Object)
        {
            return _node.Element.ValueKind == JsonValueKind.True;
        }

        if (!IsModern && _node.String("$ref") is { } only)
        {
            return new SpecSchema(_loader.Reference(_node, only)) { At = _node.Base.AbsoluteUri + "#" + _node.Pointer };
        }

        bool hasTuple = Get("items") is { ValueKind: JsonValueKind.Array } && _node.Dialect < SchemaDialect.Draft202012;
        var schema = new SpecSchema
        {
            At = _node.Base.AbsoluteUri + "#" + _node.Pointer,
            Types = Types(),
            Const = Rule("const") is { } constant ? (SpecSchemaConstant)constant.GetRawText() : null,
            Enum = Rule("enum") is { } values ? (SpecSchemaConstant)values.GetRawText() : null,
            MultipleOf = Number("multipleOf"),
            Minimum = IsTrue("exclusiveMinimum") ? null : Number("minimum"),
            ExclusiveMinimum = IsTrue("exclusiveMinimum") ? Number("minimum") : Number("exclusiveMinimum"),
            Maximum = IsTrue("exclusiveMaximum") ? null : Number("maximum"),
            ExclusiveMaximum = IsTrue("exclusiveMaximum") ? Number("maximum") : Number("exclusiveMaximum"),
            MinLength = Count("minLength", 0),
            MaxLength = Count("maxLength", long.MaxValue),
            Pattern = Rule("pattern") is { } pattern ? Pattern(pattern.GetString()!) : null,
            Format = _assertsFormats ? _node.String("format") : null,
            PrefixItems = _node.Dialect >= SchemaDialect.Draft202012 ? List("prefixItems") : hasTuple ? List("items") : [],
            Items = hasTuple ? Schema("additionalItems") : Schema("items"),
            Contains = Schema("contains"),
            MinContains = IsModern ? Count("minContains", 1) : 1,
            MaxContains = IsModern ? Count("maxContains", long.MaxValue) : long.MaxValue,
            ContainsEvaluates = _node.Dialect >= SchemaDialect.Draft202012,
            MinItems = Count("minItems", 0),
            MaxItems = Count("maxItems", long.MaxValue),
            UniqueItems = IsTrue("uniqueItems"),
            UnevaluatedItems = IsModern ? Schema("unevaluatedItems") : null,
            AdditionalProperties = Schema("additionalProperties"),
            PropertyNames = Schema("propertyNames"),
            Required = Rule("required") is { } required ? Strings(required) : [],
            MinProperties = Count("minProperties", 0),
            MaxProperties = Count("maxProperties", long.MaxValue),
            UnevaluatedProperties = IsModern ? Schema("unevaluatedProperties") : null,
            AllOf = [.. List("allOf"), .. DynamicReference()],
            AnyOf = List("anyOf"),
            OneOf = List("oneOf"),
            Not = Schema("not"),
            If = _node.Dialect >= SchemaDialect.Draft7 ? Schema("if") : null,
            Then = Schema("then"),
            Else = Schema("else"),
            Ref = _node.String("$ref") is { } reference ? _loader.Reference(_node, reference) : null,
            Scope = _loader.Scope(_node),
        };
        AddMembers(schema);
        return schema;
    }

    private void AddMembers(SpecSchema schema)
    {
        foreach ((string name, SpecSchema property) in Map("properties"))
        {
            schema.Properties[name] = property;
        }

        foreach ((string pattern, SpecSchema property) in Map("patternProperties"))
        {
            schema.PatternProperties[Pattern(pattern)] = property;
        }

        foreach ((string name, SpecSchema implied) in (IsModern ? Map("dependentSchemas") : []).Concat(Map("dependencies")))
        {
            schema.DependentSchemas[name] = implied;
        }

        foreach (JsonProperty entry in Entries("dependencies").Concat(IsModern ? Entries("dependentRequired") : []))
        {
            if (entry.Value.ValueKind == JsonValueKind.Array)
            {
                schema.DependentRequired[entry.Name] = Strings(entry.Value);
            }
        }
    }

    private SpecSchema[] DynamicReference()
    {
        if (_node.Dialect == SchemaDialect.Draft202012 && _node.String("$dynamicRef") is { } dynamic)
        {
            return [new() { Ref = _loader.Reference(_node, dynamic), DynamicRef = _loader.DynamicAnchor(_node, dynamic) }];
        }

        return _node.Dialect == SchemaDialect.Draft201909 && _node.String("$recursiveRef") is { } recursive
            ? [new() { Ref = _loader.Reference(_node, recursive), DynamicRef = _loader.IsRecursive(_node) ? "" : null }]
            : [];
    }

    private SpecTypes Types()
    {
        if (Rule("type") is not { } type)
        {
            return SpecTypes.Any;
        }

        SpecTypes types = SpecTypes.None;
        foreach (string name in type.ValueKind == JsonValueKind.Array ? Strings(type) : [type.GetString()!])
        {
            types |= Enum.Parse<SpecTypes>(name, ignoreCase: true);
        }

        return types;
    }

    private JsonElement? Get(string keyword) => _node.Element.TryGetProperty(keyword, out JsonElement value) ? value : null;

    /// <summary>A keyword of the validation vocabulary.</summary>
    private JsonElement? Rule(string keyword) => _node.Validates ? Get(keyword) : null;

    private bool IsTrue(string keyword) => Rule(keyword) is { ValueKind: JsonValueKind.True };

    private SpecSchemaNumber? Number(string keyword) =>
        Rule(keyword) is { ValueKind: JsonValueKind.Number } number ? (SpecSchemaNumber)number.GetRawText() : null;

    private long Count(string keyword, long otherwise) =>
        Rule(keyword) is { } count ? (long)decimal.Parse(count.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture) : otherwise;

    private SpecSchema? Schema(string keyword) =>
        Get(keyword) is { ValueKind: not JsonValueKind.Array } element ? _loader.Build(_node, keyword, element) : null;

    private SpecSchema[] List(string keyword) =>
        Get(keyword) is { } list ? list.EnumerateArray().Select((element, index) => _loader.Build(_node, $"{keyword}/{index}", element)).ToArray() : [];

    private IEnumerable<(string Name, SpecSchema Schema)> Map(string keyword)
    {
        foreach (JsonProperty entry in Entries(keyword))
        {
            if (entry.Value.ValueKind != JsonValueKind.Array)
            {
                yield return (entry.Name, _loader.Build(_node, $"{keyword}/{SpecViolations.PointerSegment(entry.Name)}", entry.Value));
            }
        }
    }

    private JsonProperty[] Entries(string keyword) => Get(keyword) is { } map ? map.EnumerateObject().ToArray() : [];

    private static string[] Strings(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!).ToArray();

    private static SpecSchemaPattern Pattern(string source) => new(source, EcmaPattern.ToDotNet(source));
}
