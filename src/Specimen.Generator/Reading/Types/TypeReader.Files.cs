using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types;

/// <content>Files in forms.</content>
internal sealed partial class TypeReader
{
    /// <summary>The files that a field of a form holds, and the one media type that its schema gives them; null for none.</summary>
    private (HeldFiles Files, string? MediaType) FilesOf(List<Schema> schemas)
    {
        Conjunction own = Conjunction.Of(_registry, schemas);
        if (FileOf([.. own.Parts, .. schemas]) is { } file)
        {
            return (HeldFiles.One, file.ContentMediaType);
        }

        return own.Items() is { Count: > 0 } items && FileOf([.. Conjunction.Of(_registry, items).Parts, .. items]) is { } item
            ? (HeldFiles.List, item.ContentMediaType)
            : (HeldFiles.None, null);
    }

    /// <summary>The schema that says that a value is a file, rather one that says of which media type; null for none.</summary>
    private static Schema? FileOf(List<Schema> schemas)
    {
        List<Schema> files = schemas.FindAll(IsFile);
        return files.Find(static x => x.ContentMediaType is not null) ?? files.FirstOrDefault();
    }

    // OpenAPI 3.0 says binary by the format, 3.1 by a media type without an encoding (OpenAPI 3.1.1, Working With Binary Data).
    private static bool IsFile(Schema schema) =>
        schema.Format == "binary"
        || (schema.ContentMediaType is { } type
            ? type != "application/json" && (schema.ContentEncoding is null || Formats.IsIdentity(schema.ContentEncoding))
            : Formats.IsBinary(schema.ContentEncoding));
}
