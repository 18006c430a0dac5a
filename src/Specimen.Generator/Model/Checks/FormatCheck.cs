namespace Specimen.Model.Checks;

/// <summary><c>format</c>, for formats that have no C# type.</summary>
internal sealed record FormatCheck(string Spec, string Format) : KeywordCheck(Spec);
