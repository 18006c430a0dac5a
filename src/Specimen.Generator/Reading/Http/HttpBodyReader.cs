using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Specimen.Diagnostics;
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
/// <param name="variables">What the file's variables are.</param>
/// <param name="context">What readers share.</param>
/// <param name="rootOf">The schema of another file: its own, or the one inferred from it.</param>
internal sealed class HttpBodyReader(SpecFile file, string @namespace, HttpVariables variables, ReadingContext context, Func<SpecFile, Schema?> rootOf)
{
    // What GraphQL over HTTP calls the text of a query.
    private const string GraphQLQuery = "query";

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
        return request.IsGraphQL ? "application/json"
            : request.ValuesOf("Content-Type") is [var type, ..] && variables.Known(type) is { } header ? header
            : request.BodyFile is { } path && RootOf(path) is null ? "application/octet-stream" : "application/json";
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

        if (MediaType.WithoutParameters(mediaType) == "multipart/form-data" && HttpMultipart.Read(requests, mediaType) is { Count: > 0 } multipart)
        {
            return new ContentModel { Kind = ContentKind.Multipart, MediaType = "multipart/form-data", Parts = Parts(requests.Count, multipart, names) };
        }

        List<JsonNode> examples = MediaType.IsJson(mediaType) ? [.. requests.Select(Example).OfType<JsonNode>()] : [];
        if (examples.Count == 0)
        {
            return new ContentModel { Kind = ContentKind.Text, MediaType = mediaType };
        }

        // The bodies' own positions are not the file's: what they say of types is all that is used.
        var location = new SpecLocation(file);
        var resource = new SchemaResource { File = file, BaseUri = "", Root = examples[0], Location = location, Dialect = SchemaDialect.Draft202012 };
        Schema schema = new ExampleReader(resource, context.CancellationToken).Infer(examples, location[operationName]);
        context.Names.Suggest(schema, @namespace, operationName + "Request");
        if (requests is [{ IsGraphQL: true }] && schema.Properties is [{ Name: GraphQLQuery, Schema: var query }, ..])
        {
            // What an operation is called after is always sent.
            query.Const = query.Node;
            query.Examples = [];
        }

        return Json(schema, mediaType);
    }

    /// <summary>What a body in JSON shows; null where it is none, which is said.</summary>
    private JsonNode? Example(HttpRequestText request)
    {
        if (request.IsGraphQL)
        {
            (string query, string? values) = HttpGraphQL.Split(request.Body!, context.CancellationToken);
            string text = "{ " + JsonText.Quote(GraphQLQuery) + ": " + JsonText.Quote(query) + (values is null ? " }" : ", \"variables\": " + HttpPlaceholders.Replace(values) + " }");
            return JsonParser.Parse(text, context.CancellationToken).Root;
        }

        string body = HttpPlaceholders.Replace(request.Body!);
        ParsedText parsed = JsonParser.Parse(body, context.CancellationToken);
        if (parsed is { Root: { } root, HasErrors: false })
        {
            return root;
        }

        if (request.ValuesOf("Content-Type").Count > 0 && parsed.Problems.FirstOrDefault(static x => x.Descriptor.DefaultSeverity == DiagnosticSeverity.Error) is { } problem)
        {
            int line = body.Substring(0, Math.Min(problem.Span.Start, body.Length)).Count(static x => x == '\n');
            string message = string.Format(CultureInfo.InvariantCulture, problem.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), problem.Argument);
            context.Diagnostics.Report(Descriptors.InvalidRequest, file, request.BodyLines[Math.Min(line, request.BodyLines.Count - 1)], "This body is no JSON, so the method takes it as a string: " + message);
        }

        return null;
    }

    private Schema? RootOf(string path) => context.Registry.FindFile(file, path) is { } named ? rootOf(named) : null;

    private ContentModel Json(Schema schema, string mediaType)
    {
        TypeUse use = context.Types.Use(schema).Strict;
        return new ContentModel { Kind = ContentKind.Json, MediaType = mediaType, Type = use.Type, IsNullable = use.IsNullable };
    }

    /// <summary>Parts by name, in the order of their first appearance; a name that a request has more than once is a list.</summary>
    private static EquatableArray<PartModel> Parts(int requests, IReadOnlyList<HttpPart> parts, ParameterNames names) => parts
        .GroupBy(static x => x.Name, StringComparer.Ordinal)
        .Select(x => new PartModel
        {
            Name = names.Take(x.Key, "part"),
            WireName = x.Key,
            Type = new ScalarRef(x.Any(static y => y.IsFile) ? Scalar.Stream : Scalar.String),
            IsRequired = x.Select(static y => y.Request).Distinct().Count() == requests,
            IsList = x.GroupBy(static y => y.Request).Any(static y => y.Skip(1).Any()),
            ContentType = x.Select(static y => y.ContentType).Distinct(StringComparer.OrdinalIgnoreCase).ToList() is [{ } one] ? one : null,
            Doc = DocModel.None,
        })
        .ToEquatableArray();

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
}
