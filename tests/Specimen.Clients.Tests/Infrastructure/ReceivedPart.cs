using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Specimen.Clients.Tests.Infrastructure;

/// <summary>A part of a multipart body, as ASP.NET Core reads it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="FileName">The name of its file; null where it has none.</param>
/// <param name="ContentType">Its media type; null where it has none.</param>
/// <param name="Body">Its bytes.</param>
internal sealed record ReceivedPart(string? Name, string? FileName, string? ContentType, byte[] Body)
{
    /// <summary>The body as UTF-8 text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>Its headers, as <c>name: value</c>, in the order of their names.</summary>
    public required IReadOnlyList<string> Headers { get; init; }

    public static async Task<IReadOnlyList<ReceivedPart>> AllOf(ReceivedRequest request)
    {
        var parts = new List<ReceivedPart>();
        string boundary = MediaTypeHeaderValue.Parse(request["Content-Type"]!).Boundary.Value!;
        var reader = new MultipartReader(boundary, new MemoryStream(request.Body));
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            using var body = new MemoryStream();
            await section.Body.CopyToAsync(body);
            ContentDispositionHeaderValue disposition = ContentDispositionHeaderValue.Parse(section.ContentDisposition!);
            parts.Add(new ReceivedPart(disposition.Name.Value?.Trim('"'), disposition.FileName.Value?.Trim('"'), section.ContentType, body.ToArray())
            {
                Headers = [.. section.Headers!.Select(static x => $"{x.Key}: {x.Value}").Order(StringComparer.Ordinal)],
            });
        }

        return parts;
    }
}

