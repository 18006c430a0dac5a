using System;
using System.IO;

namespace Specimen.Tests.Infrastructure;

/// <summary>The source tree that the tests were built from: some of its files are what they test.</summary>
internal static class Repository
{
    private static readonly string s_root = Find();

    /// <summary>A file or folder by its path in the repository, with <c>/</c> as separator.</summary>
    public static string Path(string path) => System.IO.Path.Combine(s_root, path.Replace('/', System.IO.Path.DirectorySeparatorChar));

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Generators.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Generators.sln.");
    }
}
