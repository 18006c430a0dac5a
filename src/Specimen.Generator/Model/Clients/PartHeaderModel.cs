namespace Specimen.Model.Clients;

/// <summary>A header of a part of a multipart body.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRequired">Whether the part must have it.</param>
/// <param name="Constant">The only value, as JSON, which is sent without being asked for; null for a header that the caller gives with a file.</param>
internal sealed record PartHeaderModel(string Name, bool IsRequired, string? Constant);
