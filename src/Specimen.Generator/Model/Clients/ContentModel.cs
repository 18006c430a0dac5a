using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;

namespace Specimen.Model.Clients;

/// <summary>A body in one media type.</summary>
internal sealed record ContentModel
{
    public static readonly ContentModel Nothing = new() { Kind = ContentKind.None, MediaType = "" };

    public required ContentKind Kind { get; init; }

    /// <summary>The media type as it is sent or asked for, such as <c>application/json</c>; empty for no body.</summary>
    public required string MediaType { get; init; }

    /// <summary>The range that the document names, such as <c>image/*</c>, where the caller says which media type of it the body has; else null.</summary>
    public string? Range { get; init; }

    /// <summary>Whether the caller has to say which: nothing is known that would do for any body.</summary>
    public bool NeedsMediaType => Range is not null && MediaType == Range;

    /// <summary>Whether it comes in items, which are handed out one by one.</summary>
    public bool IsSequence => Kind is ContentKind.ServerSentEvents or ContentKind.EventObjects or ContentKind.JsonLines;

    /// <summary>Whether a part of it is a file, or several are.</summary>
    public bool HasFiles => Parts.Any(static x => x.Type is ScalarRef { Scalar: Scalar.Stream });

    /// <summary>Whether files of it have headers that the caller gives.</summary>
    public bool HasFileHeaders => Parts.Any(static x => x.Headers.Any(static header => header.Constant is null));

    /// <summary>The type of the value, or of each item of a sequence; null for text, streams and no body.</summary>
    public TypeRef? Type { get; init; }

    public bool IsNullable { get; init; }

    /// <summary>Whether it is a string in JSON, which may as well come as text.</summary>
    public bool IsStringOfJson => Kind == ContentKind.Json && Type is ScalarRef { Scalar: Scalar.String };

    /// <summary>The media type that a string has as text, where that is documented beside its JSON; else null.</summary>
    public string? TextType { get; init; }

    /// <summary>What stands behind the name of the method that sends it, because one with the same parameters sends another form; else empty.</summary>
    public string MethodSuffix { get; init; } = "";

    /// <summary>What tells it apart from others of its media type, as the end of a method's name; null where nothing does.</summary>
    public string? Alternative { get; init; }

    /// <summary>The fields of a form or the parts of a multipart body.</summary>
    public EquatableArray<PartModel> Parts { get; init; }

    /// <summary>Those of the <see cref="Parts"/> that are parameters of the method: all but the constant ones.</summary>
    public IEnumerable<PartModel> AskedParts => Parts.Where(static x => x.Constant is null);
}
