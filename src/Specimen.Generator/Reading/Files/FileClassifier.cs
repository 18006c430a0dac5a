using System;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Files;

/// <summary>Decides what a file is read as.</summary>
internal static class FileClassifier
{
    /// <summary>Whether the text is requests and no JSON or YAML, which must be known before it is parsed.</summary>
    public static bool IsHttp(string name, SpecFileOptions options) =>
        WordOptions.Kind.Of(options.Kind) is { } kind ? kind == SpecFileKind.Http : FileNames.IsHttp(name);

    /// <param name="file">The file.</param>
    /// <param name="isPart">Whether another file refers to it, or it to another file, as parts of one document do.</param>
    /// <returns>The kind; null for a file that is not to be read at all.</returns>
    public static SpecFileKind? Classify(SpecFile file, bool isPart)
    {
        if (WordOptions.Kind.TryRead(file.Options.Kind, out SpecFileKind? kind))
        {
            return kind;
        }

        if (FileNames.IsHttp(file.Name))
        {
            return SpecFileKind.Http;
        }

        if (file.Root is JsonObject root)
        {
            if (root["openapi"] is JsonString or JsonNumber || root["swagger"] is JsonString or JsonNumber)
            {
                return SpecFileKind.OpenApi;
            }

            if (FileNames.IsSchema(file.Name) || (root["$schema"] is JsonString { Value: var uri } && (SchemaDialect.Of(uri) is not null || uri.IndexOf("json-schema.org/", StringComparison.Ordinal) >= 0)))
            {
                return SpecFileKind.Schema;
            }
        }
        else if (file.Root is JsonBoolean && FileNames.IsSchema(file.Name))
        {
            return SpecFileKind.Schema;
        }

        return isPart ? SpecFileKind.Fragment : SpecFileKind.Example;
    }
}
