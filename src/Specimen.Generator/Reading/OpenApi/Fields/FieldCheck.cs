using System.Collections.Generic;
using Specimen.Diagnostics;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.OpenApi.Fields;

/// <summary>
/// Names every field of a document that holds another type of value than the specification says, in whatever file it stands. The reader
/// takes such a field for one that is not there, and need not speak of it.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="leftOut">The objects that a filter leaves out: nobody asks what they hold.</param>
/// <param name="registry">Finds what references lead to.</param>
/// <param name="diagnostics">Takes what is found.</param>
internal sealed class FieldCheck(SpecFile document, HashSet<JsonNode> leftOut, SchemaRegistry registry, DiagnosticBag diagnostics)
{
    private const string Ignored = "its value is ignored";

    private readonly HashSet<(JsonNode Node, FieldType Type)> _referred = [];

    public void Check() => Check(document.Root!, document, FieldType.Document, "");

    private void Check(JsonNode node, SpecFile file, Field field, string name)
    {
        switch (field.Form)
        {
            case FieldForm.Array when node is JsonArray array:
                foreach (JsonNode item in array.Items)
                {
                    Check(item, file, field.Type, name, isItem: true);
                }

                break;
            case FieldForm.Array:
                Report(node, file, name, "an array", Ignored);
                break;
            case FieldForm.Map:
                CheckMap(node, file, field.Type, name);
                break;
            default:
                Check(node, file, field.Type, name);
                break;
        }
    }

    private void CheckMap(JsonNode node, SpecFile file, FieldType type, string name)
    {
        if (node is not JsonObject map)
        {
            Report(node, file, name, "an object", Ignored);
            return;
        }

        foreach (JsonMember member in map.Members)
        {
            if (member is { Name: "$ref", Value: JsonString reference })
            {
                Follow(reference, file, Field.Map(type), name);
            }
            else if (member.Value is JsonObject || !FixedFields.IsExtension(member.Name))
            {
                Check(member.Value, file, type, member.Name);
            }
        }
    }

    private void Check(JsonNode node, SpecFile file, FieldType type, string name, bool isItem = false)
    {
        switch (type)
        {
            case FieldType.Any:
                break;
            case FieldType.String:
                if (node is not JsonString)
                {
                    Report(node, file, name, "a string", node is JsonNumber or JsonBoolean ? "it is read as text" : Ignored, isItem);
                }

                break;
            case FieldType.Boolean:
                if (node is not JsonBoolean)
                {
                    Report(node, file, name, "true or false", node is JsonString { Value: "true" or "false" } ? "it is read as what it says" : Ignored);
                }

                break;
            default:
                CheckObject(node, file, type, name, isItem);
                break;
        }
    }

    private void CheckObject(JsonNode node, SpecFile file, FieldType type, string name, bool isItem)
    {
        if (node is not JsonObject holder)
        {
            Report(node, file, name, "an object", Ignored, isItem);
            return;
        }

        if (leftOut.Contains(node))
        {
            return;
        }

        foreach (JsonMember member in holder.Members)
        {
            if (member.Name == "$ref")
            {
                if (member.Value is JsonString reference)
                {
                    Follow(reference, file, Field.One(type), name);
                }
                else
                {
                    Report(member.Value, file, member.Name, "a string", Ignored);
                }
            }
            else if (FixedFields.Of(type, member.Name) is { } field)
            {
                Check(member.Value, file, field, member.Name);
            }
            else if (type == FieldType.PathItem && IsMeantAsOperation(member, isFile: node == file.Root))
            {
                diagnostics.Report(Descriptors.InvalidDocument, file, member.NameSpan, $"'{member.Name}' is no method of a path item; it is ignored");
            }
        }
    }

    // A file that is a path item may hold beside it what its operations refer to.
    private static bool IsMeantAsOperation(JsonMember member, bool isFile) =>
        member.Value is JsonObject value && !FixedFields.IsExtension(member.Name) && (!isFile || value["responses"] is not null);

    /// <summary>What the document refers to in itself is checked where it stands.</summary>
    private void Follow(JsonString reference, SpecFile file, Field field, string name)
    {
        bool isOwn = file == document && reference.Value.StartsWith("#", System.StringComparison.Ordinal);
        if (!isOwn && registry.FindPlace(file, reference.Value, out _) is { } target && _referred.Add((target.Node, field.Type)))
        {
            Check(target.Node, target.Location.File, field, name);
        }
    }

    // An empty value of YAML is null, and is meant to say nothing.
    private void Report(JsonNode node, SpecFile file, string name, string type, string consequence, bool isItem = false)
    {
        if (node is not JsonNull)
        {
            diagnostics.Report(Descriptors.InvalidDocument, file, OpenApiDocument.Start(node), $"{(isItem ? "An item of " : "")}'{name}' must be {type}; {consequence}");
        }
    }
}
