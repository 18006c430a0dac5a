using System;
using System.Collections.Generic;
using Specimen.Model;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <content>What the spec says in words.</content>
internal sealed partial class TypeReader
{
    // Longer values say nothing more in a tooltip.
    private const int MaximalExample = 60;

    /// <summary>What a schema says of itself.</summary>
    public static DocModel Doc(Schema schema) => new(
        Summary: schema.Description ?? schema.Title,
        Example: schema.Examples.Count > 0 && schema.Examples[0] is not (JsonObject or JsonArray or JsonNull) ? Short(schema.Examples[0]) : null,
        Default: schema.Default is null or JsonObject or JsonNull ? null : Short(schema.Default));

    /// <summary>What a type's schema says of itself; in want of that what the only alternative to null says.</summary>
    private static DocModel Doc(Conjunction all)
    {
        DocModel doc = Doc(all.Main);
        return doc.Summary is null && all.Parts.Count == 1 ? doc with { Summary = Doc(all.Parts[0]).Summary } : doc;
    }

    /// <summary>Whether and with which words a schema is deprecated: by the keyword, or by a description that begins so.</summary>
    private static DeprecationModel? Deprecation(Schema schema)
    {
        string? description = schema.Description;
        bool saysSo = description is not null
            && description.StartsWith("DEPRECATED", StringComparison.OrdinalIgnoreCase)
            && (description.Length == 10 || !char.IsLetter(description[10]));
        return schema.Deprecated || saysSo
            ? new DeprecationModel(schema.DeprecationMessage ?? (string.IsNullOrWhiteSpace(description) ? "Deprecated by the API." : description!.Trim()), Spec(schema))
            : null;
    }

    /// <summary>The first deprecation among several schemas of one value.</summary>
    private static DeprecationModel? Deprecation(List<Schema> schemas)
    {
        foreach (Schema schema in schemas)
        {
            if (Deprecation(schema) is { } deprecation)
            {
                return deprecation;
            }
        }

        return null;
    }

    private static string? Short(JsonNode node) =>
        JsonText.Print(node) is { Length: <= MaximalExample } text ? node is JsonString value ? value.Value : text : null;
}
