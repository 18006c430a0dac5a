namespace Specimen.Reading.Schemas;

/// <summary>What authors of real documents mean by names of types that JSON Schema does not know.</summary>
internal static class MeantTypes
{
    /// <param name="name">The name, in any case.</param>
    /// <param name="format">The format that the name implies; null for none.</param>
    /// <returns>The type; none where the name says nothing.</returns>
    public static SchemaTypes Of(string name, out string? format)
    {
        format = name.ToLowerInvariant() switch
        {
            "int32" => "int32",
            "int64" or "long" => "int64",
            "float" => "float",
            "double" => "double",
            "decimal" => "decimal",
            "date" => "date",
            "datetime" or "date-time" or "timestamp" => "date-time",
            "uuid" or "guid" => "uuid",
            "uri" or "url" => "uri",
            "email" => "email",
            _ => null,
        };
        return name.ToLowerInvariant() switch
        {
            "int" or "int32" or "int64" or "long" => SchemaTypes.Integer,
            "float" or "double" or "decimal" or "numeric" => SchemaTypes.Number,
            "bool" => SchemaTypes.Boolean,
            "str" or "text" or "date" or "datetime" or "date-time" or "timestamp" or "uuid" or "guid" or "uri" or "url" or "email" or "enum" => SchemaTypes.String,
            "dict" or "map" or "hash" or "json" => SchemaTypes.Object,
            "list" => SchemaTypes.Array,
            "any" => SchemaTypes.Any,
            "none" or "nil" => SchemaTypes.Null,
            "string" or "object" or "array" or "integer" or "number" or "boolean" or "null" => TypeNamed(name.ToLowerInvariant()),
            _ => SchemaTypes.None,
        };
    }

    private static SchemaTypes TypeNamed(string name) => name switch
    {
        "string" => SchemaTypes.String,
        "object" => SchemaTypes.Object,
        "array" => SchemaTypes.Array,
        "integer" => SchemaTypes.Integer,
        "number" => SchemaTypes.Number,
        "boolean" => SchemaTypes.Boolean,
        _ => SchemaTypes.Null,
    };
}
