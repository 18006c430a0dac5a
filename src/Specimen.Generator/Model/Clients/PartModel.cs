using Specimen.Infrastructure;
using Specimen.Model.Checks;

namespace Specimen.Model.Clients;

/// <summary>A field of a form, or a part of a multipart body.</summary>
internal sealed record PartModel
{
    /// <summary>The name of the method's parameter.</summary>
    public required string Name { get; init; }

    public required string WireName { get; init; }

    /// <summary>The type of the value; of one file or item where <see cref="IsList"/>. <see cref="Scalar.Stream"/> for a file.</summary>
    public required TypeRef Type { get; init; }

    public bool IsNullable { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>Whether the part can be there several times: a list of values.</summary>
    public bool IsList { get; init; }

    /// <summary>The part's media type; null for what its type gives: files <c>application/octet-stream</c>, objects JSON, else text.</summary>
    public string? ContentType { get; init; }

    /// <summary>How the value of a field, or of a part without a media type, is written (OpenAPI, Encoding Object).</summary>
    public ParameterStyle Style { get; init; } = ParameterStyle.Content;

    public bool Explode { get; init; } = true;

    /// <summary>What stands between the items of lists within a list, as <see cref="ParameterModel.InnerSeparators"/>.</summary>
    public string InnerSeparators { get; init; } = "";

    /// <summary>Whether reserved characters stand as they are; nothing in a part is percent-encoded.</summary>
    public bool AllowReserved { get; init; }

    /// <summary>The only value, as JSON; null for a part that the caller gives. Such a part is sent without being asked for.</summary>
    public string? Constant { get; init; }

    /// <summary>The headers that are sent with it: those of one value, and those that its files have.</summary>
    public EquatableArray<PartHeaderModel> Headers { get; init; }

    public required DocModel Doc { get; init; }

    /// <summary>What a value, or a list of values, must be. The API checks it; callers read of it.</summary>
    public EquatableArray<Check> Checks { get; init; }
}
