using Microsoft.CodeAnalysis.Text;

namespace Specimen.Text;

/// <summary>One file of the specs folder, parsed.</summary>
internal sealed class SpecFile
{
    /// <summary>The path below the specs folder with <c>/</c> as separator, such as <c>viktor/openapi.json</c>; the same on every machine.</summary>
    public required string Path { get; init; }

    /// <summary>The path as the compiler knows it, for the locations of diagnostics only.</summary>
    public required string FilePath { get; init; }

    public required SourceText Text { get; init; }

    /// <summary>The document's value; null for a file that holds none.</summary>
    public required JsonNode? Root { get; init; }

    /// <summary>Whether the text could be read to its end: where not, what is missing may stand in the rest.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>What the project file says of this file.</summary>
    public required SpecFileOptions Options { get; init; }

    /// <summary>The folder part of <see cref="Path"/>, without a final <c>/</c>; empty for a file right in the specs folder.</summary>
    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path.Substring(0, slash) : "";

    /// <summary>The file name, extension included.</summary>
    public string Name => Path.Substring(Path.LastIndexOf('/') + 1);
}
