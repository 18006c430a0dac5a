using System;
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
    /// <param name="request">The request.</param>
    /// <param name="operationName">The name of the operation, after which its body's type is called.</param>
    /// <param name="names">The names of the operation's parameters.</param>
    /// <returns>The body; null for none.</returns>
    public BodyModel? Read(HttpRequestText request, string operationName, ParameterNames names)
    {
        string contentType = request.Headers.Find(static x => string.Equals(x.Key, "Content-Type", StringComparison.OrdinalIgnoreCase)).Value ?? "";
        if (request.BodyFile is { } path)
        {
            if (context.Registry.FindFile(file, path) is { } named && rootOf(named) is { } root)
            {
                TypeUse use = context.Types.Use(root).Strict;
                return Body(names, new ContentModel { Kind = ContentKind.Json, MediaType = contentType.Length > 0 ? contentType : "application/json", Type = use.Type, IsNullable = use.IsNullable });
            }

            return Body(names, new ContentModel { Kind = ContentKind.Stream, MediaType = contentType.Length > 0 ? contentType : "application/octet-stream" });
        }

        if (string.IsNullOrWhiteSpace(request.Body))
        {
            return null;
        }

        string mediaType = contentType.Length > 0 ? contentType : "application/json";
        if (MediaType.IsJson(mediaType) && JsonParser.Parse(WithoutVariables(request.Body!), context.CancellationToken) is { Root: { } json, Problems.Count: 0 })
        {
            // The body's own positions are not the file's: what it says of types is all that is used.
            var location = new SpecLocation(file);
            var resource = new SchemaResource { File = file, BaseUri = "", Root = json, Location = location, Dialect = SchemaDialect.Draft202012 };
            Schema schema = new ExampleReader(resource, context.CancellationToken).Infer([json], location[operationName]);
            context.Names.Suggest(schema, @namespace, operationName + "Request");
            TypeUse use = context.Types.Use(schema).Strict;
            return Body(names, new ContentModel { Kind = ContentKind.Json, MediaType = mediaType, Type = use.Type, IsNullable = use.IsNullable });
        }

        return MediaType.WithoutParameters(mediaType) == "application/x-www-form-urlencoded"
            ? Body(names, Form(request.Body!, mediaType, names))
            : Body(names, new ContentModel { Kind = ContentKind.Text, MediaType = mediaType });
    }

    private static BodyModel Body(ParameterNames names, ContentModel content) => new(names.Take("body", "request"), IsRequired: true, [content], DocModel.None);

    private static ContentModel Form(string body, string mediaType, ParameterNames names) => new()
    {
        Kind = ContentKind.Form,
        MediaType = mediaType,
        Parts = body.Split(['&', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static x => Uri.UnescapeDataString(x.Split('=')[0].Trim()))
            .Where(static x => x.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(x => new PartModel { Name = names.Take(x, "field"), WireName = x, Type = new ScalarRef(Scalar.String), IsRequired = true, Doc = DocModel.None })
            .ToEquatableArray(),
    };

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
