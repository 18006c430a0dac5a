namespace Specimen.Text;

/// <summary>Item metadata of one file, each null where the project says nothing.</summary>
/// <param name="Kind">What to read the file as: <c>example</c>, <c>schema</c>, <c>openapi</c>, <c>http</c> or <c>none</c>.</param>
/// <param name="Namespace">The namespace of the file's types.</param>
/// <param name="TypeName">The name of the file's root type.</param>
/// <param name="ClientName">The name of the file's client, such as <c>ViktorClient</c>.</param>
/// <param name="Include">The operations that are kept; all where it says nothing.</param>
/// <param name="Exclude">The operations that are left out.</param>
internal sealed record SpecFileOptions(string? Kind, string? Namespace, string? TypeName, string? ClientName, string? Include, string? Exclude)
{
    public static readonly SpecFileOptions None = new(null, null, null, null, null, null);
}
