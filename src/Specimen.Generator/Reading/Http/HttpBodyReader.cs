using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Reading.Clients;
using Specimen.Reading.Examples;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types;
using Specimen.Text;

namespace Specimen.Reading.Http;

/// <summary>Reads the bodies of requests: an example in JSON, or a file that is one, gives its type.</summary>
/// <param name="file">The file.</param>
/// <param name="namespace">The namespace of the types that are inferred.</param>
/// <param name="context">What readers share.</param>
/// <param name="rootOf">The schema of another file: its own, or the one inferred from it.</param>
internal sealed class HttpBodyReader(SpecFile file, string @namespace, ReadingContext context, Func<SpecFile, Schema?> rootOf)
{
    /// <param name="operation">The operation.</param>
    /// <param name="operationName">Its name, after which its body's type is called.</param>
    /// <param name="names">The names of its parameters.</param>
    /// <returns>The body, with a form for each media type; null for none.</returns>
    public BodyModel? Read(HttpOperation operation, string operationName, ParameterNames names)
    {
        List<HttpRequestText> requests = [.. operation.Requests.Where(static x => x.BodyFile is not null || !string.IsNullOrWhiteSpace(x.Body))];
        if (requests.Count == 0)
        {
            return null;
        }

        ParameterNames fieldNames = names.Copy();
        string name = names.Take("body", "request");
        IEnumerable<ContentModel> contents = requests.GroupBy(MediaTypeOf, StringComparer.OrdinalIgnoreCase).Select(x => Content([.. x], x.Key, operationName, fieldNames.Copy()));
        return new BodyModel(name, IsRequired: requests.Count == operation.Requests.Count, MethodSuffixes.Distinguish(contents), DocModel.None);
    }

    private string MediaTypeOf(HttpRequestText request)
    {
        return request.ValuesOf("Content-Type") is [{ Length: > 0 } header, ..] ? header : request.BodyFile is { } path && RootOf(path) is null ? "application/octet-stream" : "application/json";
    }

    private ContentModel Content(List<HttpRequestText> requests, string mediaType, string operationName, ParameterNames names)
    {
        if (requests.Find(static x => x.BodyFile is not null) is { BodyFile: { } path })
        {
            return RootOf(path) is { } root ? Json(root, mediaType) : new ContentModel { Kind = ContentKind.Stream, MediaType = mediaType };
        }

        if (MediaType.WithoutParameters(mediaType) == "application/x-www-form-urlencoded")
        {
            return Form(requests, mediaType, names);
        }

        List<JsonNode> examples = MediaType.IsJson(mediaType)
            ? [.. requests.Select(x => JsonParser.Parse(WithoutVariables(x.Body!), context.CancellationToken)).Where(static x => x is { Root: not null, Problems.Count: 0 }).Select(static x => x.Root!)]
            : [];
        if (examples.Count == 0)
        {
            return new ContentModel { Kind = ContentKind.Text, MediaType = mediaType };
        }

        // The bodies' own positions are not the file's: what they say of types is all that is used.
        var location = new SpecLocation(file);
        var resource = new SchemaResource { File = file, BaseUri = "", Root = examples[0], Location = location, Dialect = SchemaDialect.Draft202012 };
        Schema schema = new ExampleReader(resource, context.CancellationToken).Infer(examples, location[operationName]);
        context.Names.Suggest(schema, @namespace, operationName + "Request");
        return Json(schema, mediaType);
    }

    private Schema? RootOf(string path) => context.Registry.FindFile(file, path) is { } named ? rootOf(named) : null;

    private ContentModel Json(Schema schema, string mediaType)
    {
        TypeUse use = context.Types.Use(schema).Strict;
        return new ContentModel { Kind = ContentKind.Json, MediaType = mediaType, Type = use.Type, IsNullable = use.IsNullable };
    }

    private static ContentModel Form(List<HttpRequestText> requests, string mediaType, ParameterNames names) => new()
    {
        Kind = ContentKind.Form,
        MediaType = mediaType,
        Parts = requests
            .SelectMany(static x => FieldsOf(x.Body!))
            .GroupBy(static x => x, StringComparer.Ordinal)
            .Select(x => new PartModel { Name = names.Take(x.Key, "field"), WireName = x.Key, Type = new ScalarRef(Scalar.String), IsRequired = x.Count() == requests.Count, Doc = DocModel.None })
            .ToEquatableArray(),
    };

    private static IEnumerable<string> FieldsOf(string body) => body
        .Split(['&', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(static x => Uri.UnescapeDataString(x.Split('=')[0].Trim()))
        .Where(static x => x.Length > 0)
        .Distinct(StringComparer.Ordinal);

    /// <summary>A JSON body with its variables taken for values: within quotes a text, alone one that is not known.</summary>
    private static string WithoutVariables(string body)
    {
        var text = new StringBuilder(body.Length);
        bool isQuoted = false;
        foreach ((string part, bool isVariable) in HttpTemplate.Parse(body))
        {
            text.Append(!isVariable ? part : isQuoted ? "text" : "null");
            isQuoted ^= !isVariable && part.Count(static x => x == '"') % 2 == 1;
        }

        return text.ToString();
    }
}
