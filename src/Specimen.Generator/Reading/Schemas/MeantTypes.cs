namespace Specimen.Reading.Schemas;

/// <summary>What authors of real documents mean by names of types that JSON Schema does not know.</summary>
internal static class MeantTypes
{
    /// <param name="name">The name, in any case.</param>
    /// <param name="format">The format that the name implies; null for none.</param>
    /// <returns>The type; none where the name says nothing.</returns>
    public static SchemaTypes Of(string name, out string? format)
    {
        // A comma behind a value is a slip that YAML takes for a part of it.
        name = name.Trim().TrimEnd(',', ';').ToLowerInvariant();
        format = name switch
        {
            "int32" => "int32",
            "int64" or "long" => "int64",
            "float" => "float",
            "double" => "double",
            "decimal" => "decimal",
            "date" => "date",
            "datetime" or "date-time" or "timestamp" => "date-time",
            "uuid" or "guid" => "uuid",
            "uri" or "url" or "email" => name,
            _ => null,
        };
        return name switch
        {
            "integer" or "int" or "int32" or "int64" or "long" => SchemaTypes.Integer,
            "number" or "float" or "double" or "decimal" or "numeric" => SchemaTypes.Number,
            "boolean" or "bool" => SchemaTypes.Boolean,
            "string" or "str" or "text" or "date" or "datetime" or "date-time" or "timestamp" or "uuid" or "guid" or "uri" or "url" or "email" or "enum" => SchemaTypes.String,
            "object" or "dict" or "map" or "hash" or "json" => SchemaTypes.Object,
            "array" or "list" => SchemaTypes.Array,
            "any" => SchemaTypes.Any,
            "null" or "none" or "nil" => SchemaTypes.Null,
            _ => SchemaTypes.None,
        };
    }
}
