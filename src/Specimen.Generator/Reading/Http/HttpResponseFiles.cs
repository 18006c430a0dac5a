using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using Specimen.Naming;
using Specimen.Reading.Files;
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

    private static string NameOf(string text) => Identifier.Pascal(text).ToUpperInvariant();
}
