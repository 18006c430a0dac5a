using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Specimen.Tests.Infrastructure;

/// <summary>A folder of real documents outside the repository, named by the variable SPECIMEN_CORPUS.</summary>
internal static class Corpus
{
    public const string Skip = "Set SPECIMEN_CORPUS to a folder of real documents to run this test.";

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("SPECIMEN_CORPUS") is { Length: > 0 } folder ? folder : null;

    /// <summary>All files with an extension, such as <c>.json</c>, in ordinal order.</summary>
    public static IEnumerable<string> Files(params string[] extensions) =>
        Directory.EnumerateFiles(Folder!, "*", SearchOption.AllDirectories)
            .Where(path => extensions.Contains(Path.GetExtension(path), StringComparer.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The names of the files right in a subfolder, in ordinal order; none where there is no corpus.</summary>
    public static IEnumerable<string> Names(string subfolder) => Folder is null
        ? []
        : Directory.EnumerateFiles(Path.Combine(Folder, subfolder)).Select(static x => Path.GetFileName(x)).Order(StringComparer.Ordinal);

    public static string Read(string subfolder, string name) => File.ReadAllText(Path.Combine(Folder!, subfolder, name));
}
