using System.Collections.Generic;
using System.Linq;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>Prints the documentation of the methods of an operation.</summary>
internal sealed class OperationDocumentation(SourceWriter writer, ClientModel client)
{
    // Where the lines on the parameters of one method begin and end, for the other method that takes the same.
    private (int Start, int End) _parameters;

    /// <summary>That of the method which returns the body of a success.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="content">The form of the body that the method sends; null for an operation without one.</param>
    /// <param name="signature">The method's.</param>
    public void Throwing(OperationModel operation, ContentModel? content, MethodSignature signature)
    {
        if (operation.Form is { } form)
        {
            writer.Line($"/// <summary>The same as <c>{form.Operation}Async</c>, but asks for <c>{Documentation.OneLine(form.MediaType)}</c>.</summary>");
        }
        else
        {
            Documentation.Summary(writer, operation.Doc, $"<c>{Request(operation)}</c>");
        }

        Remarks(operation, content);
        Parameters(signature);
        Returns(operation);
        Exceptions(operation);
    }

    /// <summary>That of the method which throws for no status, behind that of the same operation which throws.</summary>
    public void Trying(MethodSignature signature)
    {
        writer.Line($"/// <summary>Like <c>{signature.Name}Async</c>, but returns error responses instead of throwing.</summary>");
        writer.Repeat(_parameters.Start, _parameters.End);
        writer.Line("/// <returns>The response, as one of the result's cases.</returns>");
        writer.Line($"/// <exception cref=\"{client.Names.Exception}\">The response body does not match the document.</exception>");
    }

    private void Returns(OperationModel operation)
    {
        switch (operation.Success)
        {
            case null:
                writer.Line("/// <returns>The response, as one of the result's cases.</returns>");
                break;
            case { Kind: not ContentKind.None } success:
                string? summary = operation.Responses.FirstOrDefault(static x => x.Status.IsSuccess)?.Doc.Summary;
                string words = string.IsNullOrWhiteSpace(summary) ? "The response body." : summary!;
                string? lifetime = ResponseCode.Lifetime(success);
                Documentation.Element(writer, "<returns>", lifetime is null ? words : Documentation.Sentence(words), (lifetime is null ? "" : " " + lifetime) + "</returns>");
                break;
        }
    }

    private void Exceptions(OperationModel operation)
    {
        string start = $"<exception cref=\"{client.Names.Exception}\">";
        List<string> errors = [.. operation.Responses.Where(x => !operation.IsExpected(x)).Select(Error)];
        if (errors.Count < 2)
        {
            Documentation.Element(writer, start, errors.FirstOrDefault() ?? "The API answered with an error.", "</exception>");
            return;
        }

        writer.Line("/// " + start);
        foreach (string error in errors)
        {
            Documentation.Element(writer, "<para>", error, "</para>");
        }

        writer.Line("/// </exception>");
    }

    private static string Request(OperationModel operation) =>
        operation.Method + " /" + Documentation.OneLine(string.Concat(operation.Path.Select(x => x.Parameter is { } index ? "{" + operation.Parameters[index].WireName + "}" : x.Literal)));

    private static string Error(ResponseModel response)
    {
        string status = response.Status.IsDefault ? "Otherwise" : response.Status.ToString();
        return string.IsNullOrWhiteSpace(response.Doc.Summary) ? status + "." : status + ": " + FirstLine(response.Doc.Summary!.Trim());
    }

    // The whole text stands at the case of the result.
    private static string FirstLine(string text) => text.IndexOf('\n') is >= 0 and var end ? text.Substring(0, end).TrimEnd() : text;

    /// <summary>What no parameter tells: which overload it is, and what is sent without being asked for.</summary>
    private static string Sends(ContentModel content, bool isOverload)
    {
        string constants = string.Join(", ", content.Parts.Where(static x => x.Constant is not null).Select(static x => $"<c>{Documentation.OneLine(x.WireName)}</c> <c>{Documentation.OneLine(x.Constant!)}</c>"));
        return constants.Length == 0 && !isOverload ? "" : $"Sends <c>{Documentation.OneLine(content.Range ?? content.MediaType)}</c>{(constants.Length == 0 ? "" : " with ")}{constants}: ";
    }

    private void Remarks(OperationModel operation, ContentModel? content)
    {
        string form = content is null ? "" : Sends(content, isOverload: operation.Body!.Contents.Count > 1);
        string place = $"{form}<c>{Request(operation)}</c> in <c>{Documentation.OneLine(operation.Location)}</c>";
        if (operation.Remarks is { } remarks && !string.IsNullOrWhiteSpace(remarks))
        {
            writer.Line("/// <remarks>");
            Documentation.Paragraphs(writer, remarks);
            writer.Line($"/// <para>{place}</para>");
            writer.Line("/// </remarks>");
        }
        else
        {
            writer.Line($"/// <remarks>{place}</remarks>");
        }
    }

    private void Parameters(MethodSignature signature)
    {
        int start = writer.Length;
        foreach (MethodParameter parameter in signature.Parameters)
        {
            string name = ParameterCode.Plain(parameter.Name);
            string remarks = Remarks(parameter);
            if (parameter.Doc.HasSummary)
            {
                string summary = parameter.Doc.Summary!;
                Documentation.Element(writer, $"<param name=\"{name}\">", remarks.Length > 0 ? Documentation.Sentence(summary) : summary, remarks + "</param>");
            }
            else
            {
                writer.Line($"/// <param name=\"{name}\">{parameter.Otherwise}{remarks}</param>");
            }
        }

        writer.Line("/// <param name=\"cancellationToken\">Cancels the call.</param>");
        _parameters = (start, writer.Length);
    }

    /// <summary>What is said behind the description of a parameter, as XML.</summary>
    private static string Remarks(MethodParameter parameter)
    {
        string value = parameter.Option is { } option ? $" Null for <see cref=\"{option}\"/>."
            : parameter.Doc.Default is { } otherwise ? $" Default: <c>{Documentation.OneLine(otherwise)}</c>."
            : "";
        return (parameter.Value is null ? value : string.Concat(CheckWords.Of(parameter.Checks, parameter.Value).Select(static x => " " + x).Prepend(value))) + parameter.Headers;
    }
}
