namespace Specimen.Text;

/// <summary>Item metadata of one file, each null where the project says nothing.</summary>
internal sealed record SpecFileOptions
{
    public static readonly SpecFileOptions None = new();

    /// <summary>What to read the file as: <c>example</c>, <c>schema</c>, <c>openapi</c>, <c>http</c> or <c>none</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The namespace of the file's types.</summary>
    public string? Namespace { get; init; }

    /// <summary>The name of the file's root type.</summary>
    public string? TypeName { get; init; }

    /// <summary>The name of the file's client, such as <c>ViktorClient</c>.</summary>
    public string? ClientName { get; init; }

    /// <summary>The operations that are kept; all where it says nothing.</summary>
    public string? Include { get; init; }

    /// <summary>The operations that are left out.</summary>
    public string? Exclude { get; init; }

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
