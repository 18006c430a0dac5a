using System.Collections.Generic;
using Specimen.Model;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types.Forms;

/// <summary>A member of a schema that is sent as a form.</summary>
/// <param name="Name">Its JSON name.</param>
/// <param name="Schemas">The schemas that apply to it.</param>
/// <param name="Use">What it is in C#.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Files">Whether it is a file, or several.</param>
/// <param name="Doc">What the spec says of it.</param>
internal sealed record FormMember(string Name, IReadOnlyList<Schema> Schemas, TypeUse Use, bool IsRequired, HeldFiles Files, DocModel Doc)
{
    /// <summary>The one media type that its schema gives all its files; null for none.</summary>
    public string? FileType { get; init; }

    /// <summary>What it is in C# where it is no file; null for one that is nothing else, and for none.</summary>
    public TypeUse? Value { get; init; }
}
