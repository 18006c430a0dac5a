using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;

namespace Specimen.Reading.Files;

/// <summary>Files that are read together because they share a namespace or refer to each other. An edit in one group never touches another.</summary>
/// <param name="files">The files, by path.</param>
/// <param name="namespaces">The namespaces of the project's specs that stand below those of the group, such as <c>MyApp.Viktor</c>: no type can have such a name.</param>
internal sealed class SpecGroup(EquatableArray<GroupedSpec> files, EquatableArray<string> namespaces) : IEquatable<SpecGroup>
{
    /// <summary>The files, by path.</summary>
    public EquatableArray<GroupedSpec> Files { get; } = files;

    public EquatableArray<string> Namespaces { get; } = namespaces;

    /// <summary>The files that are read, by path: not those that a case-insensitive file system takes for another.</summary>
    public IEnumerable<GroupedSpec> ReadFiles => Files.Where(static x => x.Rival is null);

    /// <summary>The first of the namespaces in ordinal order, which is this group's alone.</summary>
    public string Name { get; } = files.Select(static x => x.Namespace).OrderBy(static x => x, StringComparer.Ordinal).First();

    /// <summary>The files of a kind that hold a value, or requests.</summary>
    public IEnumerable<GroupedSpec> FilesOf(SpecFileKind kind) => ReadFiles.Where(x => x.Kind == kind && (x.Spec.File.Root is not null || x.Spec.Http is not null));

    public bool Equals(SpecGroup? other) => other is not null && Files.Equals(other.Files) && Namespaces.Equals(other.Namespaces);

    public override bool Equals(object? obj) => Equals(obj as SpecGroup);

    public override int GetHashCode() => Files.GetHashCode();
}
