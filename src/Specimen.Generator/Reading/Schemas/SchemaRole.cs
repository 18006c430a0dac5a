namespace Specimen.Reading.Schemas;

/// <summary>What a schema is to the one it stands in; inline schemas take their names from it.</summary>
internal enum SchemaRole
{
    Root,
    Definition,
    Property,
    Item,
    MapValue,

    /// <summary>An alternative of <c>oneOf</c> or <c>anyOf</c>.</summary>
    Variant,

    /// <summary>A part of <c>allOf</c>.</summary>
    Part,
    Other,
}
