namespace Specimen.Model;

/// <summary>What every type has, whatever it is made of: its name, and what the spec says of it.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Name">The name in it.</param>
/// <param name="File">The file of the spec, relative to the specs folder.</param>
/// <param name="Pointer">JSON pointer of the schema in the file.</param>
/// <param name="Doc">Its words.</param>
/// <param name="Deprecation">What the spec says against it; null where that is nothing.</param>
internal sealed record TypeHead(string Namespace, string Name, string File, string Pointer, DocModel Doc, DeprecationModel? Deprecation);
