using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using Specimen.Model.Clients;

namespace Specimen.Prism.Tests;

/// <summary>Calls the methods of an operation with arguments made from the document.</summary>
internal sealed class OperationCall(OperationModel operation, SpecDocument document)
{
    private readonly JsonObject _operation = document.Follow(document[operation.Pointer])!;
    private readonly JsonObject _item = document.Follow(document[operation.Pointer[..operation.Pointer.LastIndexOf('/')]])!;
    private readonly SchemaSample _samples = new(document);

    /// <summary>
    /// The forms of the body; one that is null for an operation without one. XML is left out: the client sends it as the text that it is
    /// given, so nothing generated could be wrong.
    /// </summary>
    public IEnumerable<ContentModel?> Contents => operation.Body is { } body
        ? body.Contents.Where<ContentModel?>(static x => x!.Kind != ContentKind.Text || !x.MediaType.EndsWith("xml", StringComparison.Ordinal))
        : new ContentModel?[] { null };

    /// <summary>Calls the method that throws for no status, and gives the case that was read.</summary>
    /// <param name="client">The client, or the part of it that has the operation.</param>
    /// <param name="content">The form of the body; null for none.</param>
    /// <param name="hasOptional">Whether optional arguments are given.</param>
    public async Task<object> CallAsync(object client, ContentModel? content, bool hasOptional)
    {
        string name = "Try" + operation.Name + content?.MethodSuffix + "Async";
        HashSet<string> names = [.. operation.Parameters.Where(static x => x.Constant is null).Select(static x => x.Name), .. BodyNames(content), "cancellationToken"];
        MethodInfo method = client.GetType().GetMethods().Single(x => x.Name == name && names.SetEquals(x.GetParameters().Select(static p => p.Name!)) && IsOf(content, x));
        object?[] arguments = [.. method.GetParameters().SkipLast(1).Select(x => x.IsOptional && !hasOptional ? x.DefaultValue : Argument(x, content)), CancellationToken.None];
        var task = (Task)method.Invoke(client, arguments)!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task)!;
    }

    // Overloads with the same names differ in the type of the body.
    private bool IsOf(ContentModel? content, MethodInfo method) => operation.Body is not { Contents.Count: > 1 } body || content is not { Parts.IsEmpty: true }
        || method.GetParameters().Single(x => x.Name == body.Name).ParameterType is var type && content.Kind switch
        {
            ContentKind.Text => type == typeof(string),
            ContentKind.Stream => type == typeof(Stream),
            ContentKind.HttpContent => type == typeof(HttpContent),
            _ => type != typeof(string) && type != typeof(Stream) && type != typeof(HttpContent),
        };

    private IEnumerable<string> BodyNames(ContentModel? content) => content switch
    {
        null => [],
        { Parts.IsEmpty: false } => content.AskedParts.Select(static x => x.Name),
        { Range: null } => [operation.Body!.Name],
        _ => [operation.Body!.Name, operation.Body.MediaTypeName],
    };

    private object? Argument(ParameterInfo parameter, ContentModel? content)
    {
        if (operation.Parameters.FirstOrDefault(x => x.Name == parameter.Name) is { } known)
        {
            JsonObject? place = Parameters().FirstOrDefault(x => (string?)x["name"] == known.WireName && string.Equals((string?)x["in"], known.Location.ToString(), StringComparison.OrdinalIgnoreCase));
            JsonNode? schema = place?["schema"] ?? (place?["content"] as JsonObject)?.First().Value?["schema"] ?? place;
            return Value(parameter.ParameterType, _samples.Of(schema));
        }

        if (content!.Range is not null && parameter.Name == operation.Body!.MediaTypeName)
        {
            return content.NeedsMediaType ? content.Range.Replace("*", "x-sample", StringComparison.Ordinal) : content.MediaType;
        }

        JsonNode? body = BodySchema(content);
        if (content.Parts.FirstOrDefault(x => x.Name == parameter.Name) is { } part)
        {
            JsonNode? field = Parameters().FirstOrDefault(x => (string?)x["name"] == part.WireName && (string?)x["in"] == "formData");
            return Value(parameter.ParameterType, field is not null ? _samples.Of(field) : (_samples.Of(body) as JsonObject)?[part.WireName]);
        }

        if (content.Kind == ContentKind.HttpContent)
        {
            return new MultipartContent(content.MediaType.Split('/', ';')[1]) { new ByteArrayContent([1, 2, 3]) };
        }

        return content.Kind == ContentKind.Stream ? new MemoryStream([1, 2, 3]) : Value(parameter.ParameterType, _samples.Of(body));
    }

    private JsonNode? BodySchema(ContentModel content) =>
        Parameters().FirstOrDefault(static x => (string?)x["in"] == "body")?["schema"]
        ?? document.Follow(_operation["requestBody"])?["content"]?[content.Range ?? content.MediaType]?["schema"];

    private IEnumerable<JsonObject> Parameters() =>
        new[] { _operation, _item }.SelectMany(static x => (x["parameters"] as JsonArray) ?? []).Select(document.Follow).OfType<JsonObject>();

    private static object? Value(Type type, JsonNode? json)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string) && json is not null && json.GetValueKind() != JsonValueKind.String)
        {
            return json.ToJsonString();
        }

        // A file of a multipart body is made from a stream.
        if (type.GetConstructors().FirstOrDefault(static x => x.GetParameters() is [var first, ..] && first.ParameterType == typeof(Stream)) is { } file)
        {
            return file.Invoke([new MemoryStream([1, 2, 3]), "file.bin", null]);
        }

        return json is null ? null
            : type == typeof(TimeSpan) ? XmlConvert.ToTimeSpan(json.GetValue<string>())
            : json.Deserialize(type);
    }
}
