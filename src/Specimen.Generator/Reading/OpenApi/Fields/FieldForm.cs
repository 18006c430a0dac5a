namespace Specimen.Reading.OpenApi.Fields;

/// <summary>How many values a field holds.</summary>
internal enum FieldForm
{
    One,

    /// <summary>An array of them.</summary>
    Array,

    /// <summary>An object whose members are named freely.</summary>
    Map,
}
