using Specimen.Model;
using Specimen.Reading.Files;

namespace Specimen.Reading;

/// <summary>The options whose values are words.</summary>
internal static class WordOptions
{
    /// <summary>What a file is read as; null for nothing.</summary>
    public static readonly WordOption<SpecFileKind> Kind = new(
        "Kind",
        ("example", SpecFileKind.Example),
        ("schema", SpecFileKind.Schema),
        ("openapi", SpecFileKind.OpenApi),
        ("http", SpecFileKind.Http),
        ("none", null));

    /// <summary>Whether everything emitted is internal.</summary>
    public static readonly WordOption<bool> Accessibility = new("Accessibility", ("public", false), ("internal", true));

    /// <summary>Whether a string that an enumeration does not list is kept.</summary>
    public static readonly WordOption<bool> Enums = new("Enums", ("open", true), ("closed", false));

    /// <summary>Whether members that the spec does not name are kept.</summary>
    public static readonly WordOption<bool> UnknownMembers = new("UnknownMembers", ("keep", true), ("ignore", false));

    /// <summary>Whether a value that is not what its schema says is read all the same.</summary>
    public static readonly WordOption<bool> Reading = new("Reading", ("strict", false), ("lenient", true));

    /// <summary>The type of a number without a format.</summary>
    public static readonly WordOption<Scalar> Number = new("Number", ("double", Scalar.Double), ("decimal", Scalar.Decimal));

    /// <summary>Whether clients have a sub-client for each tag.</summary>
    public static readonly WordOption<bool> Clients = new("Clients", ("single", false), ("byTag", true));
}
