using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Specimen.PackageTests;

/// <summary>The nupkg that this build has packed.</summary>
internal static class SpecimenPackage
{
    public static string Path { get; } = Metadata("Package");

    /// <summary>The folder of all packages that were restored on this machine.</summary>
    public static string PackageRoot { get; } = Metadata("PackageRoot");

    /// <summary>The version of Microsoft.Extensions.Http that was restored with these tests.</summary>
    public static string HttpVersion { get; } = Metadata("HttpVersion");

    /// <summary>The paths of its files, those that packing itself adds left out.</summary>
    public static IReadOnlyList<string> Files()
    {
        using ZipArchive archive = ZipFile.OpenRead(Path);
        return [.. archive.Entries.Select(static x => x.FullName).Where(static x => x is not "[Content_Types].xml" && !x.StartsWith("_rels/") && !x.StartsWith("package/")).Order(StringComparer.Ordinal)];
    }

    public static byte[] Bytes(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path);
        using Stream entry = archive.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static string Text(string file) => new StreamReader(new MemoryStream(Bytes(file))).ReadToEnd();

    /// <summary>What an assembly of the package refers to.</summary>
    public static IReadOnlyList<AssemblyName> References(string file)
    {
        using var image = new PEReader(new MemoryStream(Bytes(file)));
        MetadataReader metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(x => metadata.GetAssemblyReference(x).GetAssemblyName())];
    }

    /// <summary>What tells one compilation of an assembly from another.</summary>
    public static Guid Mvid(string file)
    {
        using var image = new PEReader(new MemoryStream(Bytes(file)));
        MetadataReader metadata = image.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }

    /// <summary>Whether an assembly has machine code beside its IL.</summary>
    public static bool IsCompiledAheadOfTime(string file)
    {
        using var image = new PEReader(new MemoryStream(Bytes(file)));
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static string Metadata(string key) =>
        typeof(SpecimenPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == key).Value!;
}
