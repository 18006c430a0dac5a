namespace Specimen.Model.Checks;

/// <summary>Something that a value must be, beyond its type.</summary>
/// <param name="Spec">Where the schema stands that says so: <c>file#pointer</c>.</param>
internal abstract record Check(string Spec);
