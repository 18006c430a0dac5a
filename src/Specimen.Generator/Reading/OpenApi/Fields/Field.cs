namespace Specimen.Reading.OpenApi.Fields;

/// <summary>What a field must hold.</summary>
/// <param name="Form">How many values.</param>
/// <param name="Type">The type of each.</param>
internal readonly record struct Field(FieldForm Form, FieldType Type)
{
    public static Field One(FieldType type) => new(FieldForm.One, type);

    public static Field Array(FieldType type) => new(FieldForm.Array, type);

    public static Field Map(FieldType type) => new(FieldForm.Map, type);
}
