using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using Specimen.Naming;
using Specimen.Reading.Clients;
using Specimen.Reading.Files;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Http;

/// <summary>
/// The files that show the responses of requests: those that <c>&lt;&gt;</c> names, else those beside the request file that have the request's name
/// and a status, for not every tool knows such a line.
/// </summary>
internal sealed class HttpResponseFiles
{
    private readonly ILookup<(string Folder, string Name), SpecFile> _byName;

    /// <param name="files">The files that may be responses.</param>
    public HttpResponseFiles(IEnumerable<SpecFile> files) => _byName = files
        .Where(static x => FileNames.Status(x.Name) is not null)
        .ToLookup(static x => (x.Folder, NameOf(FileNames.Stem(x.Name))));

    /// <summary>The paths of the files, and where the request file says so.</summary>
    /// <param name="file">The request file.</param>
    /// <param name="request">One of its requests.</param>
    public IEnumerable<(string Path, TextSpan Span)> Of(SpecFile file, HttpRequestText request) =>
        request.Responses.Count > 0 || request.Name is null
            ? request.Responses
            : _byName[(file.Folder, NameOf(request.Name))].Select(x => (x.Name, request.Span));

    /// <summary>The files that the requests of a file have as responses, those that are there.</summary>
    /// <param name="requests">The request file.</param>
    /// <param name="registry">All files.</param>
    public IEnumerable<SpecFile> Of(ParsedSpec requests, SchemaRegistry registry) => requests.Http!.Requests
        .SelectMany(x => Of(requests.File, x))
        .Select(x => registry.FindFile(requests.File, x.Path))
        .OfType<SpecFile>();

    /// <summary>Whether a file of a response has the status of one that never has a body, so that there may be nothing to show in it.</summary>
    public static bool MayBeEmpty(SpecFile file) => FileNames.Status(file.Name) is { } status && StatusNames.Read(status)!.IsBodiless;

    private static string NameOf(string text) => Identifier.Pascal(text).ToUpperInvariant();
}
