using System;
using System.Collections.Generic;
using Specimen.Infrastructure;
using Specimen.Model.Clients;
using Specimen.Reading.Types;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Reads the headers that an Encoding Object describes of a part of a multipart body.</summary>
internal sealed class PartHeaderReader(OpenApiDocument document, ReadingContext context)
{
    /// <summary>The headers that are sent: those of one value, and those that files can have; any other is named in a diagnostic.</summary>
    /// <param name="part">The name of the part.</param>
    /// <param name="encoding">Its Encoding Object; null where there is none.</param>
    /// <param name="isFile">Whether it is a file, or several.</param>
    /// <param name="isStyled">Whether it is written in a style, which may make parts of other names of it.</param>
    public EquatableArray<PartHeaderModel> Read(string part, Place? encoding, bool isFile, bool isStyled)
    {
        var headers = new List<PartHeaderModel>();
        foreach (KeyValuePair<string, Place> member in encoding?["headers"]?.Members() ?? [])
        {
            if (document.Follow(member.Value) is not { Object: not null } header || HeaderNames.Of(header, member.Key, document) is not { } name || Is(name, "Content-Type"))
            {
                // The media type of a part is described elsewhere, and ignored here (OpenAPI 3.1.1, Encoding Object).
                continue;
            }

            bool isRequired = header.Flag("required") == true;
            string? constant = isRequired ? Constant(header) : null;
            bool isOwn = Is(name, "Content-Disposition");
            if (constant is not null && !isOwn && !isStyled && IsOfParts(name))
            {
                headers.Add(new PartHeaderModel(name, isRequired, constant));
            }
            else if (isFile && !isOwn)
            {
                headers.Add(new PartHeaderModel(name, isRequired, Constant: null));
            }
            else if (!isOwn || constant is not null)
            {
                document.NotHonoured(member.Value, $"The part '{part}' is sent without the header '{name}'");
            }
        }

        return headers.ToEquatableArray();
    }

    /// <summary>The only value of a header, as JSON; null where there are others.</summary>
    private string? Constant(Place header) =>
        header["schema"] is { } schema && ListedValues.Constant("", Conjunction.Of(context.Registry, document.Schema(schema))) is { Values: [var only] } && only != ListedValues.Null ? only : null;

    // No other header means anything in a part (RFC 2046 §5.1), and HttpClient takes many for headers of whole messages.
    private static bool IsOfParts(string name) => name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("X-", StringComparison.OrdinalIgnoreCase);

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
