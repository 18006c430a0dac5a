using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>
/// The result of an operation: a case for each documented response. Cases are classes, where types of the spec are records: what a record has beside
/// its body would be a third of the assembly that a large document gives.
/// </summary>
/// <param name="writer">Where it is written.</param>
/// <param name="names">How types are written.</param>
/// <param name="namespace">The namespace it stands in.</param>
/// <param name="client">The client.</param>
/// <param name="interface">The interface that has the operation.</param>
/// <param name="operation">The operation.</param>
internal sealed class ResultClass(SourceWriter writer, CSharpNames names, EmittedNamespace @namespace, ClientModel client, string @interface, OperationModel operation)
{
    /// <summary>The case of a status that the spec does not list.</summary>
    public const string Undocumented = "Other";

    /// <summary>The constant of the base for the status of a case that is for any.</summary>
    public const string NoStatus = "NoStatus";

    private readonly ResponseCode _responses = new(names);

    /// <summary>The names of the cases.</summary>
    public static IEnumerable<string> CaseNames(OperationModel operation) => operation.Responses.Select(static x => x.CaseName).Append(Undocumented);

    public void Emit()
    {
        string method = $"{@interface}.Try{operation.Name}Async";
        writer.Line($"/// <summary>What the API answers to {(operation.Body is { Contents.Count: > 1 } ? $"<c>{method}</c>" : $"<see cref=\"{method}\"/>")}.</summary>");
        writer.Line($"/// <remarks><c>{Documentation.OneLine(operation.Location)}</c></remarks>");
        writer.Line(names.GeneratedCode);
        writer.Line($"{@namespace.Access} abstract partial class {operation.ResultName} : {client.Names.Response}");
        writer.Open();
        writer.Line($"private {operation.ResultName}(int statusCode, object? content)");
        writer.Push();
        writer.Line(": base(statusCode, content)");
        writer.Pop();
        writer.Open();
        writer.Close();
        EmitEnsureSuccess();
        HeaderModel[] shared = SharedHeaders();
        var inResult = new HashSet<HeaderModel>(shared);
        foreach (HeaderModel header in shared)
        {
            writer.Line();
            EmitHeader(header);
        }

        foreach (ResponseModel response in operation.Responses)
        {
            EmitCase(response, [.. response.Headers.Where(x => !inResult.Contains(x))]);
        }

        if (operation.HasOther)
        {
            writer.Line();
            writer.Line(operation.HasDefault
                ? "/// <summary>An error in another form than documented, such as a gateway's page.</summary>"
                : "/// <summary>A status that the document does not list, or an error in another form than documented.</summary>");
            OpenCase(Undocumented, NoStatus, "string", "The body as text.");
            writer.Close();
        }

        writer.Close();
    }

    private void EmitEnsureSuccess()
    {
        if (operation.IsRedirecting)
        {
            EmitEnsureRedirect();
            return;
        }

        ContentModel? success = operation.Success;
        string? type = success is null ? operation.ResultName : _responses.TypeOf(success);
        writer.Line($"/// <summary>{(success is null ? "The result itself, where it is a success." : type is null ? "Throws unless the status is a success." : "The body of a success.")}</summary>");
        writer.Line($"/// <exception cref=\"{client.Names.Exception}\">The API answered with an error.</exception>");
        if (success is null)
        {
            writer.Line($"public {type} EnsureSuccess() => IsSuccess ? this : throw new {client.Names.Exception}(this);");
            return;
        }

        if (type is null)
        {
            writer.Line("public void EnsureSuccess()");
            writer.Open();
            writer.Line("if (!IsSuccess)");
            writer.Open();
            writer.Line($"throw new {client.Names.Exception}(this);");
            writer.Close();
            writer.Close();
            return;
        }

        writer.Line($"public {type} EnsureSuccess() => this switch");
        writer.Open();
        foreach (ResponseModel response in operation.Responses.Where(operation.IsExpected))
        {
            string name = names.StaticSibling(response.CaseName);
            writer.Line(response.Content.Kind == ContentKind.None ? $"{name} => {(success.Type is { IsValueType: true } ? $"({type})null" : "null")},"
                : response.Status.IsSuccess ? $"{name}(var body) => body,"
                : $"{name} {{ IsSuccess: true, Body: var body }} => body,");
        }

        writer.Line($"_ => throw new {client.Names.Exception}(this),");
        writer.Close("};");
    }

    private void EmitEnsureRedirect()
    {
        IEnumerable<string> redirects = operation.Responses.Where(static x => x.Status.IsRedirect).Select(x => names.StaticSibling(x.CaseName));
        writer.Line("/// <summary>The result itself, if it is a documented redirect, or the success that following one led to.</summary>");
        writer.Line($"/// <exception cref=\"{client.Names.Exception}\">The API answered with an error.</exception>");
        writer.Line($"public {operation.ResultName} EnsureSuccess() => this is {{ IsSuccess: true }} or {string.Join(" or ", redirects)} ? this : throw new {client.Names.Exception}(this);");
    }

    /// <summary>
    /// The headers that several responses have, which stand in the result itself: a caller asks for them whatever the status is. One called
    /// as the result is can only stand in its cases (CS0542).
    /// </summary>
    private HeaderModel[] SharedHeaders() =>
        [.. operation.Responses
            .SelectMany(static x => x.Headers)
            .GroupBy(static x => x.Name, StringComparer.Ordinal)
            .Where(same => same.Key != operation.ResultName && same.Skip(1).Any() && same.Distinct().Count() == 1)
            .Select(static same => same.First())];

    private void EmitCase(ResponseModel response, List<HeaderModel> headers)
    {
        string? type = _responses.TypeOf(response.Content);
        string status = response.Status.IsDefault ? NoStatus : Literal.Number(response.Status.First);
        writer.Line();
        string words = !response.Status.IsDefault ? response.Status.ToString() : operation.Responses.Count == 1 ? "Any status" : "Any other status";
        if (response.Doc.HasSummary)
        {
            Documentation.Element(writer, "<summary>", $"{words}: {response.Doc.Summary!.Trim()}", "</summary>");
        }
        else
        {
            writer.Line($"/// <summary>{words}.</summary>");
        }

        if (type is null && headers.Count == 0)
        {
            writer.Line($"public sealed class {response.CaseName}() : {operation.ResultName}({status}, null);");
            return;
        }

        string? lifetime = response.Status.IsSuccess || response.Status.IsDefault ? ResponseCode.Lifetime(response.Content) : null;
        OpenCase(response.CaseName, status, type, lifetime is null ? "The body." : "The body. " + lifetime);
        for (int i = 0; i < headers.Count; i++)
        {
            if (i > 0 || type is not null)
            {
                writer.Line();
            }

            EmitHeader(headers[i]);
        }

        writer.Close();
    }

    /// <summary>Begins a case with its body; the caller closes it behind what else it has.</summary>
    private void OpenCase(string name, string status, string? type, string words)
    {
        if (type is null)
        {
            writer.Line($"public sealed class {name}() : {operation.ResultName}({status}, null)");
            writer.Open();
            return;
        }

        writer.Line($"/// <param name=\"body\">{words}</param>");
        writer.Line($"public sealed class {name}({type} body) : {operation.ResultName}({status}, body)");
        writer.Open();
        writer.Line($"/// <summary>{words}</summary>");
        writer.Line($"public {type} Body {{ get; }} = body;");
        writer.Line();
        writer.Line($"/// <summary>For the pattern <c>{name}(var body)</c>.</summary>");
        writer.Line($"public void Deconstruct(out {type} body) => body = Body;");
    }

    private void EmitHeader(HeaderModel header)
    {
        Documentation.Summary(writer, header.Doc, $"The header <c>{Documentation.OneLine(header.WireName)}</c>; null where it is not there.");
        writer.Line($"public {names.Of(header.Type)}? {header.Name} => {Header(header)};");
    }

    private string Header(HeaderModel header)
    {
        string reader = names.Static("SpecHttpHeader");
        string name = Literal.Text(header.WireName);
        return header.Type is ScalarRef { Scalar: Scalar.String } ? $"{reader}.Text(Headers, {name})"
            : header.Type is ScalarRef { Scalar: Scalar.DateTimeOffset } ? $"{reader}.Time(Headers, {name})"
            : $"{reader}.{(header.Type.IsValueType ? "Read" : "ReadObject")}<{names.Of(header.Type)}>(Headers, {name}, {new JsonCode(names).ItemReader(header.Type, isNullable: false)})";
    }
}
