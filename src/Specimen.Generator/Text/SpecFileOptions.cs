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

    /// <summary><c>internal</c> where all that is emitted for the file's folder is; its types refer to each other.</summary>
    public string? Accessibility { get; init; }

    /// <summary><c>open</c> or <c>closed</c>.</summary>
    public string? Enums { get; init; }

    /// <summary><c>keep</c> or <c>ignore</c>.</summary>
    public string? UnknownMembers { get; init; }

    /// <summary><c>strict</c> or <c>lenient</c>.</summary>
    public string? Reading { get; init; }

    /// <summary><c>double</c> or <c>decimal</c>: the type of numbers without a format.</summary>
    public string? Number { get; init; }
}
