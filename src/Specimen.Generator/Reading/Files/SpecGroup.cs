using System;
using Specimen.Infrastructure;

namespace Specimen.Reading.Files;

/// <summary>Files that are read together because they share a namespace or refer to each other. An edit in one group never touches another.</summary>
internal sealed class SpecGroup(EquatableArray<GroupedSpec> files) : IEquatable<SpecGroup>
{
    /// <summary>The files, by path.</summary>
    public EquatableArray<GroupedSpec> Files { get; } = files;

    public bool Equals(SpecGroup? other) => other is not null && Files.Equals(other.Files);

    public override bool Equals(object? obj) => Equals(obj as SpecGroup);

    public override int GetHashCode() => Files.GetHashCode();
}
