using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <summary>What the spec says in words.</summary>
internal static class SchemaDocumentation
{
    // Longer values say nothing more in a tooltip.
    private const int MaximalExample = 60;

    // Nobody writes more, and a circle has no end.
    private const int MaximalReferences = 8;

    /// <summary>What a schema says of itself.</summary>
    public static DocModel Of(Schema schema) => new(
        Summary: schema.Description ?? schema.Title,
        Example: schema.Examples.Count > 0 && schema.Examples[0] is not (JsonObject or JsonArray or JsonNull) ? Short(schema.Examples[0]) : null,
        Default: schema.Default is null or JsonObject or JsonNull ? null : Short(schema.Default));

    /// <summary>What a type's schema says of itself; in want of that what the only alternative to null says.</summary>
    public static DocModel Of(Conjunction all)
    {
        DocModel doc = Of(all.Main);
        return doc.Summary is null && all.Parts.Count == 1 ? doc with { Summary = Of(all.Parts[0]).Summary } : doc;
    }

    /// <summary>What several schemas of one value say of it: the one that describes it, else the one at its place.</summary>
    public static DocModel Of(List<Schema> schemas) => Of(schemas.Find(static x => x.Description is not null) ?? schemas[schemas.Count - 1]);

    /// <summary>What the schemas of a value of a type say of it; in want of words of their own, and of a type that has them, those of what they refer to.</summary>
    public static DocModel Of(List<Schema> schemas, TypeRef type, SchemaRegistry registry)
    {
        DocModel doc = Of(schemas);
        foreach (Schema referred in Referred(schemas, type, registry))
        {
            DocModel other = Of(referred);
            doc = new DocModel(doc.Summary ?? other.Summary, doc.Example ?? other.Example, doc.Default ?? other.Default);
        }

        return doc;
    }

    /// <summary>Whether and with which words a schema is deprecated: by the keyword, or by a description that begins so.</summary>
    public static DeprecationModel? DeprecationOf(Schema schema) => schema.Deprecated || DeprecationWords.Begin(schema.Description)
        ? DeprecationWords.Model(schema.DeprecationMessage, schema.Description, schema.Location)
        : null;

    /// <summary>The first deprecation among the schemas of a value of a type, and what they refer to where no type of its own has it.</summary>
    public static DeprecationModel? DeprecationOf(List<Schema> schemas, TypeRef type, SchemaRegistry registry)
    {
        foreach (Schema schema in schemas)
        {
            if (DeprecationOf(schema) is { } deprecation)
            {
                return deprecation;
            }
        }

        return Referred(schemas, type, registry).Select(DeprecationOf).FirstOrDefault(static x => x is not null);
    }

    private static IEnumerable<Schema> Referred(List<Schema> schemas, TypeRef type, SchemaRegistry registry) =>
        type is not NamedRef && schemas.Exists(static x => x.Ref is not null || x.AllOf.Count == 1) ? Referred(schemas, registry) : [];

    private static IEnumerable<Schema> Referred(List<Schema> schemas, SchemaRegistry registry)
    {
        foreach (Schema schema in schemas)
        {
            Schema current = schema;
            for (int i = 0; i < MaximalReferences && Next(current, registry) is { } next; i++)
            {
                yield return current = next;
            }
        }
    }

    private static Schema? Next(Schema schema, SchemaRegistry registry) =>
        schema.Ref is not null ? registry.Target(schema) : schema.AllOf is [var only] ? only : null;

    // A blank text would show as nothing, but for its quotation marks.
    private static string? Short(JsonNode node) =>
        JsonText.Print(node) is { Length: <= MaximalExample } text ? node is JsonString { Value: var value } && !string.IsNullOrWhiteSpace(value) ? value : text : null;
}
