using System.Collections.Generic;
using Specimen.Model;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>Prints how a response becomes the case of a result that belongs to its status.</summary>
internal sealed class ResponseCode(CSharpNames names)
{
    private readonly JsonCode _json = new(names);

    /// <summary>The arms of a switch over the status.</summary>
    public IEnumerable<string> Arms(OperationModel operation)
    {
        string other = $"new {operation.ResultName}.{ResultClass.Undocumented}(response.Text()),";
        foreach (ResponseModel response in operation.Responses)
        {
            if (response.Status.IsDefault && operation.HasOther)
            {
                yield return $"{names.Static("SpecHttpResponse")}.Undocumented => {other}";
            }

            yield return $"{Pattern(response.Status)} => new {operation.ResultName}.{response.CaseName}({Read(response.Content)}),";
        }

        if (!operation.HasDefault)
        {
            yield return $"_ => {other}";
        }
    }

    /// <summary>The C# type of a body; null for none.</summary>
    public string? TypeOf(ContentModel content) => content.Kind switch
    {
        ContentKind.None => null,
        ContentKind.Text => content.IsNullable ? "string?" : "string",
        ContentKind.Stream => names.Framework("Stream") + (content.IsNullable ? "?" : ""),
        _ when content.IsSequence => $"{names.Framework("IAsyncEnumerable")}<{ItemOf(content)}>",
        _ => names.Of(content.Type!, content.IsNullable),
    };

    /// <summary>How long a body that is handed out as it comes holds the connection, in words; null for one that is read to its end.</summary>
    public static string? Lifetime(ContentModel content) =>
        content.Kind == ContentKind.Stream ? "It holds the connection until it is disposed."
        : content.IsSequence ? "It holds the connection until its enumeration ends."
        : null;

    /// <summary>The C# type of an item of a sequence.</summary>
    public string ItemOf(ContentModel content) => content.Type is { } type ? names.Of(type, content.IsNullable) : "string";

    private string Read(ContentModel content) => content.Kind switch
    {
        ContentKind.None => "",
        ContentKind.Text => "response.Text()",
        ContentKind.Stream => "response.Stream()",
        ContentKind.ServerSentEvents when content.Type is null => "response.Events()",
        ContentKind.ServerSentEvents => $"response.Events<{ItemOf(content)}>({_json.ItemReader(content.Type!, content.IsNullable)})",
        ContentKind.EventObjects => $"response.EventObjects<{ItemOf(content)}>({_json.ItemReader(content.Type!, content.IsNullable)})",
        ContentKind.JsonLines => $"response.Lines<{ItemOf(content)}>({_json.ItemReader(content.Type!, content.IsNullable)})",
        _ when content is { TextType: not null, IsNullable: false } => "response.JsonOrText()",
        _ when !content.IsNullable && JsonCode.IsModel(content.Type!) => $"response.Json<{names.Of(content.Type!)}>()",
        _ when !content.IsNullable && content.Type is ListRef { ItemIsNullable: false } list && JsonCode.IsModel(list.Item) => $"response.JsonList<{names.Of(list.Item)}>()",
        _ => $"response.Json<{names.Of(content.Type!, content.IsNullable)}>({_json.ItemReader(content.Type!, content.IsNullable)})",
    };

    /// <summary>The C# pattern of statuses.</summary>
    public static string Pattern(StatusRange statuses) =>
        statuses.IsDefault ? "_"
        : statuses.IsOne ? Literal.Number(statuses.First)
        : $">= {Literal.Number(statuses.First)} and <= {Literal.Number(statuses.Last)}";
}
