namespace Specimen.Reading.Http;

/// <summary>A part of a multipart body, as a request writes it.</summary>
/// <param name="Request">The number of the request.</param>
/// <param name="Name">The part's name.</param>
/// <param name="IsFile">Whether it is a file: it has a file's name, or is read from one.</param>
/// <param name="ContentType">Its media type; null for none.</param>
internal sealed record HttpPart(int Request, string Name, bool IsFile, string? ContentType);
