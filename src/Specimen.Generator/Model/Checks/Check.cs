namespace Specimen.Model.Checks;

/// <summary>Something that a value must be, beyond its type.</summary>
internal abstract record Check;
