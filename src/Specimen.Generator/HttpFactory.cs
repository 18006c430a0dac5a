using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Specimen;

/// <summary>Finds Microsoft.Extensions.Http among the references of a project, by the name of the file: no symbol is made for it.</summary>
internal static class HttpFactory
{
    private const string Assembly = "Microsoft.Extensions.Http";

    public static bool IsAmong(ImmutableArray<MetadataReference> references) => references.Any(static x => x.Display is { } display && IsIt(display));

    // A file's display is its path, that of a project in the same workspace is its name.
    private static bool IsIt(string display) =>
        display == Assembly
        || (Path.GetFileName(display) is var file && file.Length == Assembly.Length + 4 && file.StartsWith(Assembly, StringComparison.OrdinalIgnoreCase));
}
