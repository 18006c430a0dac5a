namespace Specimen.Reading.Http;

/// <summary>Where a request goes, its file's variables put in.</summary>
/// <param name="Origin">Scheme, host and port; where the file does not say them, what it has in their place; null for a path alone.</param>
/// <param name="IsKnown">Whether the origin is the address of a server.</param>
/// <param name="Prefix">The segments of the path that are the server's, by the variable in front, each with its slash; empty for none.</param>
/// <param name="Path">The whole path behind the origin, with variables, beginning with a slash.</param>
/// <param name="Query">The query without its question mark.</param>
internal sealed record HttpAddress(string? Origin, bool IsKnown, string Prefix, string Path, string Query);
