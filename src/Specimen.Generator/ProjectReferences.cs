using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Specimen;

/// <summary>What the generator needs to know of a project's references.</summary>
/// <param name="HasHttpFactory">Whether Microsoft.Extensions.Http is among them, by the name of its file: no symbol is made for it.</param>
internal sealed record ProjectReferences(bool HasHttpFactory)
{
    private const string HttpFactory = "Microsoft.Extensions.Http";

    public static ProjectReferences From(ImmutableArray<MetadataReference> references) => new(references.Any(static x => x.Display is { } display && IsHttpFactory(display)));

    // A file's display is its path, that of a project in the same workspace is its name.
    private static bool IsHttpFactory(string display) =>
        display == HttpFactory
        || (Path.GetFileName(display) is var file && file.Length == HttpFactory.Length + 4 && file.StartsWith(HttpFactory, StringComparison.OrdinalIgnoreCase));
}
