namespace Specimen.Model.Clients;

/// <summary>A part of a path.</summary>
/// <param name="Literal">Text that stands as it is, escaped as the URL needs it; empty for a parameter.</param>
/// <param name="Parameter">The index of the parameter that stands here; null for a literal.</param>
internal sealed record PathPart(string Literal, int? Parameter);
