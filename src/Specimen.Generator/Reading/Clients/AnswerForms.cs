using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model.Clients;
using Specimen.Naming;

namespace Specimen.Reading.Clients;

/// <summary>
/// Gives each further form of an answer methods of its own, which ask for that form alone: a caller of <c>CreateChatAsEventsAsync</c>
/// wants no JSON.
/// </summary>
internal static class AnswerForms
{
    /// <summary>The operations, each with its further forms behind it.</summary>
    /// <param name="operations">All operations of a client: forms are named when each operation has its name.</param>
    /// <param name="names">The names of the client's operations.</param>
    /// <param name="types">The names of the types of its namespace.</param>
    public static List<OperationModel> AddTo(List<DocumentedOperation> operations, OperationNames names, NameScope types)
    {
        foreach (OperationModel operation in operations.Select(static x => x.Model))
        {
            names.ReserveSuffixes(operation);
        }

        return [.. operations.SelectMany(x => Further(x, names, types).Prepend(x.Model))];
    }

    private static IEnumerable<OperationModel> Further(DocumentedOperation operation, OperationNames names, NameScope types)
    {
        if (operation.Model.IsRedirecting || operation.Responses.All(static x => x.Forms.Count < 2))
        {
            yield break;
        }

        List<DocumentedResponse> successes = [.. operation.Responses.Where(x => operation.Model.IsExpected(x.Model))];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (ContentModel form in successes.SelectMany(static x => x.Forms.Skip(1)).Where(x => seen.Add(x.MediaType)))
        {
            List<ResponseModel> responses = [.. operation.Responses.Select(x => InForm(x, form.MediaType))];
            string name = names.TakeForm(operation.Model.Name, form);
            yield return operation.Model with
            {
                Name = name,
                ResultName = types.Take(name + "Result", name + "OperationResult"),
                Form = new AnswerForm(operation.Model.Name, form.MediaType),
                Responses = responses.ToEquatableArray(),
                Success = SuccessBody.Of(responses),
                Remarks = null,
            };
        }
    }

    /// <summary>The response with its body in a form; with the preferred one where it does not have that form.</summary>
    private static ResponseModel InForm(DocumentedResponse response, string mediaType) =>
        response.Forms.FirstOrDefault(x => x.MediaType == mediaType) is { } content ? response.Model with { Content = content } : response.Model;
}
