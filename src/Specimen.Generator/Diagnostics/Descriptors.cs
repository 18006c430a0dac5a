using Microsoft.CodeAnalysis;

namespace Specimen.Diagnostics;

/// <summary>Every rule of Specimen. Each has a page in docs/rules, which its help link opens.</summary>
internal static class Descriptors
{
    private const string Category = "Specimen";

    /// <summary>A file that is not well-formed JSON or YAML. {0}: what is wrong.</summary>
    public static readonly DiagnosticDescriptor Malformed = Create(
        "SPEC0001",
        title: "The file is not well-formed",
        messageFormat: "{0}",
        severity: DiagnosticSeverity.Error,
        description: "The text can't be read as JSON or YAML from here on; what stands before this place is used as far as it goes.");

    /// <summary>A file without a value.</summary>
    public static readonly DiagnosticDescriptor Empty = Create(
        "SPEC0002",
        title: "The file is empty",
        messageFormat: "The file has no content{0}; paste into it what you have of the API, such as an example of a response, or delete it",
        severity: DiagnosticSeverity.Warning,
        description: "A file in the specs folder must hold an example, a JSON Schema, an OpenAPI document or requests.");

    /// <summary>Nesting beyond what is read. {0}: the limit.</summary>
    public static readonly DiagnosticDescriptor TooDeep = Create(
        "SPEC0003",
        title: "The file is nested too deeply",
        messageFormat: "The nesting is deeper than {0} levels; no deeper value is read",
        severity: DiagnosticSeverity.Error,
        description: "Nesting is bounded so that no document can exhaust the compiler's stack.");

    /// <summary>A name that stands twice in one object. {0}: the name.</summary>
    public static readonly DiagnosticDescriptor DuplicateMember = Create(
        "SPEC0004",
        title: "A member occurs twice in one object",
        messageFormat: "The member '{0}' occurs twice in this object; the last one is used, remove the other",
        severity: DiagnosticSeverity.Warning,
        description: "RFC 8259 §4 leaves the meaning of a repeated name open; Specimen uses the last one.");

    /// <summary>What JSON does not allow but is read all the same. {0}: what, and how it is read.</summary>
    public static readonly DiagnosticDescriptor NotStrict = Create(
        "SPEC0005",
        title: "The file is not strict JSON or YAML",
        messageFormat: "{0}",
        severity: DiagnosticSeverity.Warning,
        description: "JSON (RFC 8259) or YAML (1.2) has no such thing, and other tools may refuse it; Specimen reads it as the message says.");

    /// <summary>A reference to something that is not there. {0}: the reference, {1}: a hint.</summary>
    public static readonly DiagnosticDescriptor UnresolvedReference = Create(
        "SPEC0006",
        title: "The reference leads nowhere",
        messageFormat: "'{0}' can't be resolved{1}",
        severity: DiagnosticSeverity.Warning,
        description: "A reference can lead to a place in the same file or to another file of the specs folder; of several to a file that is not there, the first is marked. Until it is fixed, any JSON value is accepted in its place.");

    /// <summary>A dialect or version that is not known. {0}: what the file says.</summary>
    public static readonly DiagnosticDescriptor UnknownDialect = Create(
        "SPEC0007",
        title: "The version is not supported",
        messageFormat: "'{0}' is not a supported version; the file is read as {1}",
        severity: DiagnosticSeverity.Warning,
        description: "JSON Schema is read in drafts 4, 6, 7, 2019-09 and 2020-12, OpenAPI in versions 2.0 to 3.2.");

    /// <summary>A keyword whose value it can't have. {0}: what is wrong and what is done.</summary>
    public static readonly DiagnosticDescriptor InvalidKeyword = Create(
        "SPEC0008",
        title: "A keyword has an invalid value",
        messageFormat: "{0}",
        severity: DiagnosticSeverity.Warning,
        description: "The standard gives the value no meaning here. The keyword is read as what is evidently meant where that is certain, and ignored otherwise.");

    /// <summary>A pattern that can't be used. {0}: the pattern, {1}: why.</summary>
    public static readonly DiagnosticDescriptor UnusablePattern = Create(
        "SPEC0009",
        title: "The pattern can't be used",
        messageFormat: "The pattern '{0}' is not checked: {1}",
        severity: DiagnosticSeverity.Warning,
        description: "Patterns are regular expressions of ECMA-262. This one is not well-formed, or says something that .NET can't.");

    /// <summary>Two files that a case-insensitive file system takes for one. {0}: the other file.</summary>
    public static readonly DiagnosticDescriptor SameNameInOtherCase = Create(
        "SPEC0010",
        title: "The names of two files differ only in case",
        messageFormat: "The name of this file differs from '{0}' only in case; the file is ignored, rename one of them",
        severity: DiagnosticSeverity.Warning,
        description: "Such files are one file on Windows and macOS, and their types would have one name.");

    /// <summary>A parameter in a path that is declared nowhere. {0}: its name.</summary>
    public static readonly DiagnosticDescriptor UndeclaredPathParameter = Create(
        "SPEC0011",
        title: "A path parameter is not declared",
        messageFormat: "The path has the parameter '{0}', but the operation does not declare it; it is treated as a string",
        severity: DiagnosticSeverity.Warning,
        description: "Every parameter in braces needs a Parameter Object with 'in: path' at the operation or at its path item.");

    /// <summary>A path parameter that the path does not have. {0}: its name, {1}: what follows.</summary>
    public static readonly DiagnosticDescriptor UnusedPathParameter = Create(
        "SPEC0012",
        title: "A declared path parameter is not in the path",
        messageFormat: "The parameter '{0}' is declared with 'in: path', but the path has no '{{{0}}}'; {1}",
        severity: DiagnosticSeverity.Warning,
        description: "The name of a path parameter must be the one between the braces, in the same case.");

    /// <summary>An operation whose name is taken. {0}: what the file calls a name, {1}: the name, {2}: the name used instead.</summary>
    public static readonly DiagnosticDescriptor DuplicateOperationName = Create(
        "SPEC0013",
        title: "The name of an operation is taken",
        messageFormat: "Another operation has the {0} '{1}' or one that gives the same C# name, or that name is the client's own; this one is called {2}",
        severity: DiagnosticSeverity.Warning,
        description: "An operationId must be unique in its document and the name of a request in its file, and so must the C# name that it gives.");

    /// <summary>A part of a document that is not what it must be. {0}: what is wrong and what is done.</summary>
    public static readonly DiagnosticDescriptor InvalidDocument = Create(
        "SPEC0014",
        title: "A part of the document is invalid",
        messageFormat: "{0}",
        severity: DiagnosticSeverity.Warning,
        description: "The OpenAPI Specification does not allow this here. The part is ignored; everything else is generated.");

    /// <summary>Something the spec says that is not honoured. {0}: what, and what follows.</summary>
    public static readonly DiagnosticDescriptor NotHonoured = Create(
        "SPEC0015",
        title: "A part of the document is not supported",
        messageFormat: "{0}",
        severity: DiagnosticSeverity.Info,
        description: "Nothing in the generated code does what the document says here.");

    /// <summary>A line of a request file that can't be read. {0}: what is wrong.</summary>
    public static readonly DiagnosticDescriptor InvalidRequest = Create(
        "SPEC0016",
        title: "The request can't be read",
        messageFormat: "{0}",
        severity: DiagnosticSeverity.Warning,
        description: "A request file holds requests that '###' separates: a request line, headers, an empty line, a body, and lines '<> file' that name responses.");

    /// <summary>An option with a value it can't have. {0}: the property or the metadata, {1}: the value, {2}: what that means and what it can be.</summary>
    public static readonly DiagnosticDescriptor InvalidOption = Create(
        "SPEC0017",
        title: "An option has an invalid value",
        messageFormat: "'{1}' is not a valid value of {0}{2}",
        severity: DiagnosticSeverity.Warning,
        description: "A property of the project, or metadata of the file, has a value that means nothing; everything is generated as if it were not there.");

    /// <summary>A security scheme that is declared and not required. {0}: its name, {1}: what that means for the client.</summary>
    public static readonly DiagnosticDescriptor UnrequiredScheme = Create(
        "SPEC0018",
        title: "A security scheme is not required",
        messageFormat: "The security scheme '{0}' is declared, but {1}",
        severity: DiagnosticSeverity.Info,
        description: "OpenAPI sends a credential with the operations whose 'security', or the document's, names its scheme.");

    /// <summary>A file that is read as an example and shows that it is something else. {0}: what, and what to do.</summary>
    public static readonly DiagnosticDescriptor MistakenExample = Create(
        "SPEC0019",
        title: "The file is probably no example",
        messageFormat: "This looks like {0}; until then it gives types for an example of that name, and if it is one, the metadata SpecKind=\"example\" says so",
        severity: DiagnosticSeverity.Warning,
        description: "A JSON or YAML file is read as an example where neither its name nor its first members say what else it is.");

    internal static DiagnosticDescriptor Create(
        string id,
        string title,
        string messageFormat,
        DiagnosticSeverity severity,
        string description) =>
        new(
            id,
            title,
            messageFormat,
            Category,
            severity,
            isEnabledByDefault: true,
            description,
            helpLinkUri: $"https://github.com/specimen-net/specimen/blob/main/docs/rules/{id}.md");
}
