using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>Prints the request of an operation: the calls that build it, in the order of the URL.</summary>
internal sealed class RequestCode(CSharpNames names, ClientModel client)
{
    private readonly ValueCode _values = new(names);

    /// <summary>The calls; the first one makes the request.</summary>
    public List<string> Of(OperationModel operation, ContentModel? content)
    {
        bool startsWithLiteral = operation.Path is [{ Parameter: null }, ..];
        var calls = new List<string>
        {
            $"new {names.Framework("SpecHttpRequest")}({Literal.Text(operation.Method)}, {Literal.Text(startsWithLiteral ? operation.Path[0].Literal : "")})",
        };
        foreach (PathPart part in operation.Path.Skip(startsWithLiteral ? 1 : 0))
        {
            calls.Add(part.Parameter is { } index ? Of(operation.Parameters[index]) : $".Literal({Literal.Text(part.Literal)})");
        }

        calls.AddRange(operation.Parameters.Where(static x => x.Location != ParameterLocation.Path).OrderBy(static x => x.Location).Select(Of));
        if (content is not null)
        {
            calls.AddRange(Body(operation.Body!, content));
        }

        if (Accept(operation) is { } accept)
        {
            calls.Add($".Accept({Literal.Text(accept)})");
        }

        if (Unbuffered(operation) is { } unbuffered)
        {
            calls.Add(unbuffered);
        }

        calls.AddRange(operation.Security.Where(static x => !x.Schemes.IsEmpty).Select(x => $".Security({string.Join(", ", x.Schemes.Select(Scheme))})"));
        if (operation.Server is { } server)
        {
            calls.Add($".Server({Literal.Text(server)})");
        }

        if (operation.Paging is { IsByAddress: true })
        {
            calls.Add(".Paged()");
        }

        return calls;
    }

    private string Of(ParameterModel parameter)
    {
        string name = ParameterCode.Name(parameter.Name);
        (string value, string style) = (parameter.Constant, parameter.Style) switch
        {
            // A constant is text already, JSON or not.
            ({ } constant, ParameterStyle.Json) => (Literal.Text(constant), ""),
            ({ } constant, _) => (ConstantCode.AsText(constant), Style(parameter)),
            (null, ParameterStyle.Json) => (_values.Json(parameter.Type, isNullable: false, name), Style(parameter)),
            _ => (Around(parameter, Text(parameter.Type, name, parameter.InnerSeparators, HasEncodedItems(parameter))), Style(parameter)),
        };
        // Path itself refuses null where it is handed the argument as it is.
        bool canBeNull = parameter.Constant is not null || !parameter.IsRequired || parameter.IsNullable || parameter.Type.IsValueType;
        string check = parameter.Option is { } option ? $".Given({name} ??= _options.{option}, nameof({name}), nameof(_options.{option}))"
            : canBeNull || (parameter.Location == ParameterLocation.Path && value == name) ? ""
            : NotNull(name);
        return parameter.Location == ParameterLocation.QueryString
            ? $"{check}.QueryString({value}{style})"
            : $"{check}.{parameter.Location}({Literal.Text(parameter.WireName)}, {value}{style})";
    }

    /// <summary>A value of which lists within a list are joined.</summary>
    private string Text(TypeRef type, string name, string innerSeparators, bool hasEncodedItems)
    {
        string value = _values.Text(type, name);
        return innerSeparators.Length == 0 || IsScalar(type) ? value
            : $"{value}.Joined({Literal.Text(innerSeparators)}{(hasEncodedItems ? $", {names.Static("SpecHttpEscape")}.All" : "")})";
    }

    // What parts the items of inner lists stands as it is, so the items are encoded before they are joined and the style encodes nothing anew.
    private static bool HasEncodedItems(ParameterModel parameter) =>
        parameter is { InnerSeparators.Length: > 0, AllowReserved: false, HasSegments: false, Location: ParameterLocation.Path or ParameterLocation.Query or ParameterLocation.Cookie } && !IsScalar(parameter.Type);

    /// <summary>A value with the texts that are sent around it.</summary>
    private static string Around(ParameterModel parameter, string value) =>
        (parameter.Prefix.Length == 0 ? "" : Literal.Text(parameter.Prefix) + " + ") + value + (parameter.Suffix.Length == 0 ? "" : " + " + Literal.Text(parameter.Suffix));

    /// <summary>The call that refuses null for an argument that the operation needs.</summary>
    private static string NotNull(string name) => $".NotNull({name})";

    // The styles that parameters have unless they say otherwise (OpenAPI 3.1.1, Parameter Object).
    private static (ParameterStyle Style, bool Explode) Usual(ParameterLocation location) =>
        location is ParameterLocation.Path or ParameterLocation.Header ? (ParameterStyle.Simple, false) : (ParameterStyle.Form, true);

    private string Style(ParameterModel parameter) => Style(
        parameter.Type,
        parameter.Style,
        parameter.Explode,
        parameter.AllowReserved || HasEncodedItems(parameter),
        Usual(parameter.Location),
        parameter.HasSegments);

    private string Style(TypeRef valueType, ParameterStyle style, bool explode, bool allowReserved, (ParameterStyle Style, bool Explode) usual, bool hasSegments = false)
    {
        bool isUsual = IsScalar(valueType) ? style is not (ParameterStyle.Label or ParameterStyle.Matrix or ParameterStyle.Json) : (style, explode) == usual;
        if (isUsual && !allowReserved && !hasSegments)
        {
            return "";
        }

        string type = names.Static("SpecHttpStyle");
        string explodes = explode ? $" | {type}.Explode" : "";
        string keeps = hasSegments ? $" | {type}.Segments" : allowReserved ? $" | {type}.AllowReserved" : "";
        return $", {type}.{style}{explodes}{keeps}";
    }

    /// <summary>Whether a value is one text, which most styles write alike.</summary>
    private static bool IsScalar(TypeRef type) => type is ScalarRef { Scalar: not Scalar.Json } or NamedRef { IsEnum: true };

    private IEnumerable<string> Body(BodyModel body, ContentModel content)
    {
        string name = ParameterCode.Name(body.Name);
        bool canBeNull = body.CanBeNull(content) || (content.Kind == ContentKind.Json && (content.IsNullable || content.Type!.IsValueType));
        string mediaType = content.Range is null ? Literal.Text(content.MediaType) : ParameterCode.Name(body.MediaTypeName);
        string check = (canBeNull ? "" : NotNull(name)) + (content.Range is null ? "" : $".MediaType({mediaType})");
        switch (content.Kind)
        {
            case ContentKind.Form:
                return content.Parts.Select(x => Check(x) + Field(x));
            case ContentKind.Multipart:
                string subtype = MediaType.MultipartSubtype(content.MediaType);
                return [.. subtype == "form-data" ? Enumerable.Empty<string>() : [$".Multipart({Literal.Text(subtype)})"], .. content.Parts.SelectMany(x => PartHeaders(x).Append(Check(x) + Part(x)))];
            case ContentKind.Text:
                return [$"{check}.Text({name}, {mediaType})"];
            case ContentKind.Stream:
                return [$"{check}.Bytes({name}, {mediaType})"];
            case ContentKind.HttpContent:
                return [$"{check}.Whole({name})"];
            case ContentKind.JsonLines:
                return [$"{check}.Lines({name}, {mediaType}{new JsonCode(names).WriterLambda(content.Type!, content.IsNullable, "some")})"];
            default:
                string type = content.MediaType == "application/json" ? "" : ", " + mediaType;
                return [$"{check}.Json({_values.Json(content.Type!, content.IsNullable, name)}{type})"];
        }
    }

    private static string Check(PartModel part) =>
        part.Constant is not null || !part.IsRequired || (!part.IsList && (part.IsNullable || part.Type.IsValueType)) ? "" : NotNull(ParameterCode.Name(part.Name));

    private string Field(PartModel part)
    {
        if (part.Constant is { } constant)
        {
            return $".Field({Literal.Text(part.WireName)}, {ConstantCode.AsText(constant)})";
        }

        TypeRef type = part.IsList ? new ListRef(part.Type, part.IsNullable) : part.Type;
        bool hasEncodedItems = part.InnerSeparators.Length > 0 && !part.AllowReserved && !IsScalar(type);
        string value = Text(type, ParameterCode.Name(part.Name), part.InnerSeparators, hasEncodedItems);
        return $".Field({Literal.Text(part.WireName)}, {value}{Style(type, part.Style, part.Explode, part.AllowReserved || hasEncodedItems, (ParameterStyle.Content, true))})";
    }

    private static IEnumerable<string> PartHeaders(PartModel part) => part.Headers
        .Where(static x => x.Constant is not null)
        .Select(x => $".PartHeader({Literal.Text(part.WireName)}, {Literal.Text(x.Name)}, {ConstantCode.AsText(x.Constant!)})");

    private string Part(PartModel part)
    {
        string name = ParameterCode.Name(part.Name);
        string mediaType = part.ContentType is { } given ? ", " + Literal.Text(given) : "";
        if (part.Constant is { } constant)
        {
            return $".Part({Literal.Text(part.WireName)}, {ConstantCode.AsText(constant)}{mediaType})";
        }

        if (part.Type is ScalarRef { Scalar: Scalar.Stream })
        {
            return $".{(part.IsList ? "Files" : "File")}({Literal.Text(part.WireName)}, {name}{mediaType})";
        }

        TypeRef type = part.IsList ? new ListRef(part.Type, part.IsNullable) : part.Type;
        if (part.Style != ParameterStyle.Content && !IsScalar(type))
        {
            return $".StyledPart({Literal.Text(part.WireName)}, {Text(type, name, part.InnerSeparators, hasEncodedItems: false)}{Style(type, part.Style, part.Explode, allowReserved: false, (ParameterStyle.Form, true))})";
        }

        return part.IsList
            ? $".Parts({Literal.Text(part.WireName)}, {_values.Text(type, name)}{mediaType})"
            : $".Part({Literal.Text(part.WireName)}, {_values.Text(type, name)}{mediaType})";
    }

    /// <summary>What is asked for: what the spec writes, else what the responses are written in; null where that is what a request asks for anyway.</summary>
    private static string? Accept(OperationModel operation)
    {
        if (operation.Form is { } form)
        {
            return form.MediaType;
        }

        string accept = operation.Accept ?? string.Join(", ", WrittenIn(operation.Responses));
        return accept is "" or "application/json" ? null : accept;
    }

    private static IEnumerable<string> WrittenIn(IEnumerable<ResponseModel> responses) => responses
        .OrderBy(static x => x.Status.IsSuccess ? 0 : 1)
        .SelectMany(static x => new[] { x.Content.MediaType, x.Content.TextType })
        .OfType<string>()
        .Where(static x => x.Length > 0)
        .Distinct();

    private static string? Unbuffered(OperationModel operation)
    {
        if (!operation.Responses.Any(IsUnbuffered))
        {
            return null;
        }

        ILookup<bool, ResponseModel> isUnbuffered = operation.Responses.Where(static x => x.Status.IsSuccess || x.Status.IsDefault).ToLookup(IsUnbuffered);

        // Of ranges and the default response, the first one is for all successes that no other response is for.
        ResponseModel? rest = operation.Responses.FirstOrDefault(static x => x.Status.IsDefault || (x.Status.IsSuccess && !x.Status.IsOne));
        List<string> one = [.. isUnbuffered[true].Where(IsOne).Select(static x => ResponseCode.Pattern(x.Status))];
        List<string> other = [.. isUnbuffered[false].Where(IsOne).Select(static x => ResponseCode.Pattern(x.Status))];
        string? statuses = rest is not null && isUnbuffered[true].Contains(rest)
            ? ">= 200 and <= 299" + (other.Count == 0 ? "" : other.Count == 1 ? " and not " + other[0] : $" and not ({string.Join(" or ", other)})")
            : one.Count == 0 ? null : string.Join(" or ", one);
        return statuses is null ? null : $".Unbuffered(static status => status is {statuses})";
    }

    private static bool IsUnbuffered(ResponseModel response) => response.Content.Kind == ContentKind.Stream || response.Content.IsSequence;

    private static bool IsOne(ResponseModel response) => response.Status is { IsSuccess: true, IsOne: true };

    private string Scheme(RequiredScheme required)
    {
        string scheme = "_options." + client.SecuritySchemes.First(x => x.Key == required.Key).Name + "Scheme";
        return required.Scopes.IsEmpty ? scheme : $"{scheme}.For({string.Join(", ", required.Scopes.Select(Literal.Text))})";
    }
}
