using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Specimen.Tests.Infrastructure;

/// <summary>The reference assemblies of .NET 8.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } =
        [.. Directory.EnumerateFiles(Folder(), "*.dll").Order(System.StringComparer.Ordinal).Select(static x => MetadataReference.CreateFromFile(x))];

    private static string Folder() =>
        typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static x => x.Key == "Net8References").Value!;
}
