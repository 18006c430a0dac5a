using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Specimen.Reading.Files;
using Specimen.Text;

namespace Specimen;

/// <summary>A file that the project hands over as a spec.</summary>
/// <param name="Text">The file.</param>
/// <param name="Path">Its path below the specs folder.</param>
/// <param name="Options">Its item metadata.</param>
internal sealed record SpecInput(AdditionalText Text, string Path, SpecFileOptions Options)
{
    /// <summary>The file as an input; null for an additional file that is none of ours.</summary>
    public static SpecInput? From(AdditionalText text, AnalyzerConfigOptions options)
    {
        // Our props file sets the path; without it, or a kind, the file belongs to another analyzer.
        string? path = Metadata(options, "SpecPath");
        string? kind = Metadata(options, "SpecKind");
        return path is null && kind is null
            ? null
            : new SpecInput(
                text,
                SpecPath(path, text.Path.Replace('\\', '/')),
                FileOptions(kind, options));
    }

    private static string SpecPath(string? given, string fullPath)
    {
        if (given is null)
        {
            return fullPath.Substring(fullPath.LastIndexOf('/') + 1);
        }

        string path = given.Replace('\\', '/').TrimStart('/');

        // The file that hands metadata to the compiler takes # and ; for the start of a comment; what it cuts off a path stands in the file's own.
        int cut = fullPath.LastIndexOf("/" + path, StringComparison.Ordinal) + 1;
        return cut > 0 && fullPath.Length > cut + path.Length && fullPath[cut + path.Length] is '#' or ';' ? fullPath.Substring(cut) : path;
    }

    private static SpecFileOptions FileOptions(string? kind, AnalyzerConfigOptions options) =>
        new()
        {
            Kind = kind,
            Namespace = Metadata(options, "SpecNamespace"),
            TypeName = Metadata(options, "SpecTypeName"),
            ClientName = Metadata(options, "SpecClientName"),
            Include = Metadata(options, "SpecInclude"),
            Exclude = Metadata(options, "SpecExclude"),
            Accessibility = Metadata(options, "SpecAccessibility"),
            Enums = Metadata(options, "SpecEnums"),
            UnknownMembers = Metadata(options, "SpecUnknownMembers"),
            Reading = Metadata(options, "SpecReading"),
            Number = Metadata(options, "SpecNumber"),
        };

    public ParsedSpec? Parse(CancellationToken cancellationToken) =>
        Text.GetText(cancellationToken) is { } text ? ParsedSpec.Parse(Path, Text.Path, text, Options, cancellationToken) : null;

    private static string? Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
