namespace Specimen.Model.Checks;

/// <summary>That a value of an emitted type is valid itself.</summary>
internal sealed record NestedCheck(string Spec) : Check(Spec);
