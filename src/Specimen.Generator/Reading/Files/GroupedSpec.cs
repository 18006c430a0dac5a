namespace Specimen.Reading.Files;

/// <summary>A file with its place among the others.</summary>
/// <param name="Spec">The file.</param>
/// <param name="Kind">What it is read as.</param>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="Rival">The path of a file of which this one's differs in case only, for which it is left out; null for none.</param>
/// <param name="ErrorStatus">The status in the file's name where it is one of an error and there are samples of the same name that are none: then the file describes a type of its own; else null.</param>
/// <param name="IsOrphan">Whether it is a part that no document leads to, one for all that lead to each other.</param>
internal sealed record GroupedSpec(ParsedSpec Spec, SpecFileKind Kind, string Namespace, string? Rival, string? ErrorStatus, bool IsOrphan)
{
    /// <summary>The name of the type that the file describes: files that share it describe one thing.</summary>
    public string Stem => Spec.File.Options.TypeName ?? (FileNames.Stem(Spec.File.Name) + (ErrorStatus is null ? "" : "." + ErrorStatus)).ToLowerInvariant();
}
