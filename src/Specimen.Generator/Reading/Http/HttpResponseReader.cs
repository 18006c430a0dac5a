using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Reading.Clients;
using Specimen.Reading.Files;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types;
using Specimen.Text;

namespace Specimen.Reading.Http;

/// <summary>Reads the responses that requests name, each a file with an example or a schema.</summary>
/// <param name="file">The file.</param>
/// <param name="files">Which files these are.</param>
/// <param name="context">What readers share.</param>
/// <param name="rootOf">The schema of another file: its own, or the one inferred from it.</param>
internal sealed class HttpResponseReader(SpecFile file, HttpResponseFiles files, ReadingContext context, Func<SpecFile, Schema?> rootOf)
{
    /// <summary>The responses of an operation, those of one status first and the one of any status last.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="accept">What its requests ask for; null where they do not say it.</param>
    public List<ResponseModel> Read(HttpOperation operation, string? accept)
    {
        var responses = new List<ResponseModel>();
        foreach ((string path, TextSpan span) in operation.Requests.SelectMany(x => files.Of(file, x)))
        {
            if (context.Registry.FindFile(file, path) is not { } named)
            {
                context.Registry.ReportUnresolved(file, span, path, nearest: null);
                continue;
            }

            string key = FileNames.Status(named.Name) ?? "200";
            StatusRange status = StatusNames.Read(key)!;
            if (responses.Exists(x => x.Status == status))
            {
                continue;
            }

            TypeUse? use = rootOf(named) is { } root ? context.Types.Use(root).Strict : null;
            responses.Add(new ResponseModel
            {
                CaseName = StatusNames.Of(status),
                Status = status,
                Content = use is { } known
                    ? new ContentModel { Kind = ContentKind.Json, MediaType = "application/json", Type = known.Type, IsNullable = known.IsNullable }
                    : status.IsBodiless ? ContentModel.Nothing
                    : new ContentModel { Kind = ContentKind.Text, MediaType = "*/*" },
                Doc = new DocModel(operation.ResponseTextOf(key)),
            });
        }

        if (responses.Count == 0)
        {
            responses.Add(new ResponseModel
            {
                CaseName = StatusNames.Of(StatusRange.Success),
                Status = StatusRange.Success,
                Content = Unknown(operation.First.Method, accept),
                Doc = DocModel.None,
            });
        }

        return [.. responses.OrderBy(static x => x.Status.Precedence)];
    }

    /// <summary>
    /// An answer of which nothing is known but what is asked for, of several media types the first. What a request gets is handed on as it comes; after
    /// others, few would think of disposing of it.
    /// </summary>
    private static ContentModel Unknown(string method, string? accept)
    {
        if (method == "HEAD")
        {
            return ContentModel.Nothing;
        }

        bool isText = method != "GET" && (accept is null || ContentForms.KindOf(accept.Split(',')[0], isBinary: false, isText: false) is ContentKind.Json or ContentKind.Text);
        return new ContentModel { Kind = isText ? ContentKind.Text : ContentKind.Stream, MediaType = "*/*" };
    }
}
