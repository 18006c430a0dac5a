using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>The parameters of the methods that send an operation with one form of its body.</summary>
internal sealed class MethodSignature
{
    private readonly CSharpNames _names;
    private readonly ClientModel _client;

    /// <param name="names">How types are written.</param>
    /// <param name="client">The client.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="content">The form of the body; null for an operation without one.</param>
    public MethodSignature(CSharpNames names, ClientModel client, OperationModel operation, ContentModel? content)
    {
        (_names, _client) = (names, client);
        Name = operation.Name + content?.MethodSuffix;
        ILookup<bool, MethodParameter> isOptional = operation.Parameters.Where(static x => x.Constant is null).Select(Of).ToLookup(static x => x.IsOptional);
        IEnumerable<MethodParameter> body = content is null ? [] : OfBody(operation.Body!, content).OrderBy(static x => x.IsOptional ? 1 : 0);

        // A body that need not be there is seldom left out: most documents have it so because they say nothing of it.
        // What the client's options have a value for is given least.
        Parameters = [.. isOptional[false], .. body, .. isOptional[true].OrderBy(static x => x.Option is null ? 0 : 1)];
        Declaration = string.Concat(Parameters.Select(static x => x.Declaration)) + _names.Framework("CancellationToken") + " cancellationToken = default";
    }

    /// <summary>The name of the methods without <c>Async</c>.</summary>
    public string Name { get; }

    /// <summary>The parameters without the one for cancellation: required ones, the body, what a call can leave out.</summary>
    public IReadOnlyList<MethodParameter> Parameters { get; }

    /// <summary>The parameters as a method declares them.</summary>
    public string Declaration { get; }

    /// <summary>The parameters as one method hands them to another.</summary>
    public string Arguments => string.Join(", ", Parameters.Select(static x => ParameterCode.Name(x.Name)).Append("cancellationToken"));

    /// <summary>The forms of an operation's body; one that is null for an operation without a body.</summary>
    public static IEnumerable<ContentModel?> Contents(OperationModel operation) => operation.Body is { } body ? body.Contents : new ContentModel?[] { null };

    private MethodParameter Of(ParameterModel parameter) => new(
        _names.Of(parameter.Type, parameter.IsNullable || parameter.IsOptional),
        parameter.Name,
        parameter.IsOptional,
        parameter.Doc,
        Otherwise(parameter.Doc, "parameter", parameter.WireName))
    {
        Value = parameter.Type,
        Checks = parameter.Checks,
        Option = parameter.Option is { } option ? $"{_client.Names.Options}.{option}" : null,
        Attribute = parameter.Deprecation is { } deprecation ? $"[{_names.Framework("SpecDeprecated")}({Literal.Text(deprecation.Spec)})] " : "",
    };

    private static string Otherwise(DocModel doc, string what, string wireName) => doc.HasSummary ? "" : $"The {what} <c>{Documentation.OneLine(wireName)}</c>.";

    private IEnumerable<MethodParameter> OfBody(BodyModel body, ContentModel content)
    {
        if (!content.Parts.IsEmpty)
        {
            return content.AskedParts.Select(Of);
        }

        string type = content.Kind switch
        {
            ContentKind.Text => "string",
            ContentKind.Stream => _names.Framework("Stream"),
            ContentKind.HttpContent => _names.Framework("HttpContent"),
            ContentKind.JsonLines => $"{_names.Framework("IEnumerable")}<{_names.Of(content.Type!, content.IsNullable)}>",
            _ => _names.Of(content.Type!),
        };
        bool isNullable = body.CanBeNull(content) || (content.IsNullable && content.Kind == ContentKind.Json);
        string doc = content.Kind == ContentKind.HttpContent
            ? $"The body of the request: <c>{Documentation.OneLine(content.MediaType)}</c> with its boundary, such as a <c>MultipartContent</c>. It is disposed once it is sent."
            : "The body of the request.";
        var parameter = new MethodParameter(isNullable ? type + "?" : type, body.Name, body.CanBeLeftOut(content), body.Doc, doc);
        return content.Range is { } range ? [parameter, OfMediaType(body.MediaTypeName, range, content)] : [parameter];
    }

    private static MethodParameter OfMediaType(string name, string range, ContentModel content) =>
        new("string", name, !content.NeedsMediaType, DocModel.None, $"The media type of the body, one of <c>{Documentation.OneLine(range)}</c>.")
        {
            Default = Literal.Text(content.MediaType),
        };

    private MethodParameter Of(PartModel part)
    {
        bool isNullable = part.IsNullable || (!part.IsRequired && !part.IsList);
        string type = part.Type is ScalarRef { Scalar: Scalar.Stream } ? _client.Names.File : _names.Of(part.Type);
        type = isNullable ? type + "?" : type;
        if (part.IsList)
        {
            type = $"{_names.Framework("IReadOnlyList")}<{type}>{(part.IsRequired ? "" : "?")}";
        }

        return new MethodParameter(type, part.Name, !part.IsRequired, part.Doc, Otherwise(part.Doc, "field", part.WireName))
        {
            Value = part.IsList ? new ListRef(part.Type, part.IsNullable) : part.Type,
            Checks = part.Checks,
            Headers = Headers(part),
        };
    }

    private string Headers(PartModel part)
    {
        ILookup<bool, PartHeaderModel> areConstant = part.Headers.ToLookup(static x => x.Constant is not null);
        string asked = string.Join(", ", areConstant[false].Select(static x => $"<c>{Documentation.OneLine(x.Name)}</c>{(x.IsRequired ? " (required)" : "")}"));
        string constant = string.Join(", ", areConstant[true].Select(static x => $"<c>{Documentation.OneLine(x.Name)}</c> <c>{Documentation.OneLine(x.Constant!)}</c>"));
        return (asked.Length == 0 ? "" : $" {(part.IsList ? "Their" : "Its")} <see cref=\"{_client.Names.File}.Headers\"/>: {asked}.") + (constant.Length == 0 ? "" : $" Sent with the header {constant}.");
    }
}
